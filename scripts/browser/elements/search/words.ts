/** elements: cuts what a reader types into words, as the index of the site was cut, and tells which words are one. */

import { stemmer } from "stemmer"

const WORD = /[a-z0-9]+/gu
const CODE = /^([a-z]{1,3})[ -]?([a-z]?)(\d{1,3})$/u
/** American words become British ones, and what only sounds alike stays apart. */
const SPELLINGS: readonly (readonly [american: RegExp, british: string])[] = [
  [/^(behavi|misbehavi|col|dishon|endeav|fav|hon|hum|lab|neighb|rum)or/u, "$1our"],
  [/iz(e|es|ed|ing|ation|ations|er)$/u, "is$1"],
  [/yz(e|es|ed|ing|er)$/u, "ys$1"],
  [/^(cent|theat|lit|met|fib)er(s?)$/u, "$1re$2"],
  [/^program(s?)$/u, "programme$1"],
  [/^licens(e|es)$/u, "licenc$1"],
  [/^check(s?)$/u, "cheque$1"],
  [/([aeiou])l(ed|ing|er|ers)$/u, "$1ll$2"],
  [/^judgment(s?)$/u, "judgement$1"],
]
/** So many words begin with these letters that they are parted by one letter more. */
const BEGINNING = /^(?:(?:be|cl|co|de|fi|in|le|ma|no|pa|pr|re|se|st)[a-z]?|[a-z]{1,2}|[0-9])/u

/** Return the words of a text in small letters, without accents and apostrophes. */
export function wordsIn(text: string): string[] {
  return foldedText(text).match(WORD) ?? []
}

/** Return a text in small letters, without accents and apostrophes; its letters stay where they are only if it has none. */
export function foldedText(text: string): string {
  return text.replaceAll(/['’]/gu, "").normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
}

/** Return a code that was typed as it stands in the index: "acc 2" is ACC-02. Empty if it is none. */
export function codeIn(query: string): string {
  const [, letters, kind = "", figures = ""] = CODE.exec(query.trim().toLowerCase()) ?? []
  if (letters === undefined) return ""
  return letters + kind + (kind ? figures : figures.padStart(2, "0"))
}

/** Name the file in which a word lies. */
export function beginningOf(word: string): string {
  return BEGINNING.exec(word)?.[0] ?? ""
}

/** Return what words that mean one thing have in common: "invoices" and "invoiced", "organize" and "organise". */
export function rootOf(word: string): string {
  return stemmer(spelling(word))
}

/** Return a word as it is spelled in Britain. */
export function spelling(word: string): string {
  const [american, british] = SPELLINGS.find(([form]) => form.test(word)) ?? []
  return american && british !== undefined ? word.replace(american, british) : word
}
