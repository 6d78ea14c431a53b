/** guard: parts a letter into sentences, and each sentence into the words that people say, with their places in the text. */

export interface Word {
  /** In small letters, without signs; "we'll" is two words, "we" and "will". */
  readonly said: string
  readonly from: number
  readonly to: number
}

export interface Sentence {
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu
/** A sentence ends at a sign with a space behind it, at an empty line, and before a point of a list. */
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n[ \t]*(?=\n|[-*•·]\s|\d+[.)]\s)/gu
/** A full stop behind one of these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nos|art|cl|e\.g|i\.e|etc|ltd|inc|co|vs|approx|p|pp|\p{L})\.$/iu
const SHORT: Readonly<Record<string, readonly string[]>> = {
  "won't": ["will", "not"],
  "can't": ["can", "not"],
  "shan't": ["shall", "not"],
  cannot: ["can", "not"],
  "let's": ["let", "us"],
  gonna: ["going", "to"],
}
const ENDINGS: readonly (readonly [ending: string, said: string])[] = [
  ["n't", "not"],
  ["'ll", "will"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'m", "am"],
  ["'d", "would"],
]
/** After these, 's is short for "is"; after any other word it says whose a thing is. */
const IS = new Set(["it", "that", "there", "here", "he", "she", "what", "who", "where", "this", "nobody", "everybody", "everyone"])

/** Part a text into its sentences; what holds no word is none. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const end of [...endsOf(text), text.length]) {
    const words = wordsBetween(text, from, end)
    const first = words[0]
    if (first) sentences.push({ words, from: first.from, to: end - spaceBefore(text.slice(from, end)) })
    from = end
  }
  return sentences
}

function endsOf(text: string): number[] {
  const ends = [...text.matchAll(END)].filter(({ index, 0: sign }) => !isAbbreviation(text, index + sign.length))
  return ends.map(({ index, 0: sign }) => index + sign.length)
}

function isAbbreviation(text: string, end: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))
}

function spaceBefore(text: string): number {
  return text.length - text.trimEnd().length
}

function wordsBetween(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const [first, end] = [from + index, from + index + word.length]
    return saidOf(word.toLowerCase().replaceAll("’", "'")).map(said => ({ said, from: first, to: end }))
  })
}

function saidOf(word: string): readonly string[] {
  const whole = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined
  if (whole) return whole
  const [ending, said] = ENDINGS.find(([short]) => word.endsWith(short)) ?? []
  if (ending !== undefined && said !== undefined) return [word.slice(0, -ending.length), said]
  return word.endsWith("'s") ? ofIs(word.slice(0, -2)) : [word.replaceAll("'", "")]
}

function ofIs(word: string): readonly string[] {
  return IS.has(word) ? [word, "is"] : [word]
}
