/** What tests of letters begin with: a small paper with blanks, a list, a clause and a choice, and what a case knows of it. */

import type { Clause } from "../../../../../scripts/browser/contract.ts"
import type { PaperBlock, PaperField, PaperRun, PaperTerms, PaperText } from "../../../../../scripts/browser/contract-papers.ts"
import { clausesOf, standingIn } from "../../../../../scripts/browser/papers/letters/clauses.ts"
import { filled } from "../../../../../scripts/browser/papers/letters/fill.ts"
import type { FilledLetter, FilledPaper } from "../../../../../scripts/browser/papers/letters/filled.ts"
import { wordsOfCase } from "../../../../../scripts/browser/papers/letters/known.ts"
import { formOf } from "../../../../../scripts/browser/papers/letters/writing-form.ts"
import type { Known } from "../../../../../scripts/browser/plan/answers.ts"

const PLAIN = { column: "", strong: false, emphasis: false, code: false, link: "" }

/** Make runs of a text in which {field} and {list.column} are blanks and / ends a line. */
export function runsOf(text: string): PaperRun[] {
  return (text.match(/\{[^}]*\}|\/|[^{/]+/gu) ?? []).map(runOf)
}

function runOf(part: string): PaperRun {
  if (part === "/") return { ...PLAIN, kind: "break", text: "" }
  if (!part.startsWith("{")) return { ...PLAIN, kind: "text", text: part }
  const [field = "", column = ""] = part.slice(1, -1).split(".")
  return { ...PLAIN, kind: "field", text: field, column }
}

/** Make a paragraph. */
export function said(text: string): PaperBlock {
  return { kind: "paragraph", runs: runsOf(text) }
}

/** Make terms: a part stands if a facet has an answer; without a facet it is the general one of a choice. */
export function termsOf(id: string, facet = "", answer = ""): PaperTerms {
  const applies: Clause[] = facet === "" ? [] : [{ facet, answers: [answer], barred: false }]
  return { id, applies, because: facet === "" ? "" : `the ${facet} is ${answer}` }
}

export const FIELDS: readonly PaperField[] = [
  { id: "client_name", label: "Name of the client", help: "", kind: "text", example: "Lantern", columns: [] },
  { id: "letter_date", label: "Date of the letter", help: "", kind: "date", example: "1 March 2027", columns: [] },
  { id: "balance", label: "The balance", help: "", kind: "money", example: "EUR 12,000", columns: [] },
  { id: "work_done", label: "What was done", help: "", kind: "long-text", example: "The shop.", columns: [] },
  {
    id: "dates", label: "Dates that are theirs", help: "", kind: "list", example: "14 September 2027 | renew the domain",
    columns: [{ id: "day", label: "Day", kind: "date", example: "14 September 2027" }, { id: "what", label: "What", kind: "text", example: "renew the domain" }],
  },
] // prettier-ignore

export const BLOCKS: readonly PaperBlock[] = [
  { kind: "heading", level: 1, runs: runsOf("Letter of {letter_date}") },
  said("Dear {client_name},/you owe {balance}."),
  { kind: "only", terms: termsOf("c1", "initiator", "client"), blocks: [said("You end it.")] },
  { kind: "choice", options: [
    { kind: "only", terms: termsOf("c2", "tempo", "emergency"), blocks: [said("It ends today.")] },
    { kind: "only", terms: termsOf("c3"), blocks: [said("It ends in time.")] },
  ] },
  { kind: "list", first: null, points: [
    { blocks: [said("{dates.day}: {dates.what}")], ticked: null, terms: null, repeat: "dates" },
    { blocks: [said("A receipt.")], ticked: false, terms: termsOf("c4", "initiator", "firm"), repeat: "" },
  ] },
  { kind: "table", heads: [runsOf("Day"), runsOf("What")], rows: [
    { cells: [runsOf("1 May"), runsOf("Example")], repeat: "", example: true },
    { cells: [runsOf("{dates.day}"), runsOf("{dates.what}")], repeat: "dates", example: false },
  ] },
  said("{work_done}"),
] // prettier-ignore

/** Make a paper of one letter. */
export function paperOf(blocks: readonly PaperBlock[] = BLOCKS, subject = "", address = ""): PaperText {
  return {
    id: "T99", version: "0123abcd", title: "Letter", channel: "letter", fields: FIELDS.map(({ id }) => id), word: "",
    letters: [{ title: "Letter", to: "the client", goes_out: true, address: runsOf(address), subject: runsOf(subject), blocks }],
  } // prettier-ignore
}

/** Make what is known of some facets. */
export function knownOf(answers: Readonly<Record<string, string>>): Known {
  return new Map(Object.entries(answers).map(([facet, id]) => [facet, { ids: [id], how: "given" }]))
}

export const FACTS: Readonly<Record<string, string>> = {
  client_name: "Lantern Bakeries",
  letter_date: "2027-03-01",
  balance: "EUR 12000.00",
  work_done: "The shop.\nThe till.",
  dates: "2027-09-14 | renew the domain\n2027-10-01 | file the return",
}

export const GROUND = { facts: FACTS, answers: {} as Readonly<Record<string, string>>, clauses: new Map<string, "in" | "out" | "">() }

/** Fill a paper with what is known. */
export function fill(paper: PaperText = paperOf(), { facts, answers, clauses } = GROUND): FilledPaper {
  const words = wordsOfCase(FIELDS, field => facts[field] ?? "", formOf("", "GB"))
  return filled(paper, words, standingIn(clausesOf(paper, { known: knownOf(answers), clauses })))
}

/** Fill a paper and return its only letter. */
export function letterOf(paper?: PaperText, ground?: typeof GROUND): FilledLetter {
  return fill(paper, ground).letters[0]!
}
