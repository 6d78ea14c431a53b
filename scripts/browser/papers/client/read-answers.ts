/** papers: reads the answers of a client from text that may be anything. It takes nothing that is not an answer, and throws Refused with a reason in words. */

import { ANSWER_PARTS, type AnswerLine, type AnswerPart } from "../../case/after-end.ts"
import { ownPart } from "../../case/entry.ts"
import { oneOf, partsReader, readDay, readLine } from "../../case/values.ts"
import { seen } from "../alone/markup.ts"
import { Refused } from "../file/read.ts"
import { ANSWERS_FORMAT, ANSWERS_SCHEMA, decoded, hasCode, type Answers } from "./answers.ts"
import { RECEIPT_LISTS } from "./receipt.ts"

/** The most signs of such a file, the most answers in it, and the most signs of one. */
const LARGEST = 400_000
const MOST_LINES = 400
const LONGEST = 4_000
const NUMBER = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/u
const ANSWERS: Readonly<Record<"task" | "survey" | "choice", RegExp>> = { task: /^(?:Done)?$/u, survey: /^(?:[1-5]|Yes|No)?$/u, choice: /^(?:Yes|No)?$/u }

const readAnswer = partsReader<AnswerLine>({ part: oneOf(ANSWER_PARTS), ask: readWords, answer: readLine, words: readWords })

/** Tell whether a text wants to be read as answers. */
export function areAnswers(text: string): boolean {
  return hasCode(text) || new RegExp(`"format"\\s*:\\s*"${ANSWERS_FORMAT}"`, "u").test(text.slice(0, 400))
}

/** Read them. */
export function readAnswers(text: string): Answers {
  if (text.length > LARGEST) throw new Refused("The answers are longer than any page of ours asks for.")
  const raw = parsed(hasCode(text) ? whole(text) : text)
  const number = numberOf(raw)
  const lines: unknown = ownPart(raw, "lines")
  return {
    number,
    day: readDay(ownPart(raw, "day")) ?? "",
    name: lineIn(raw, "name"),
    role: lineIn(raw, "role"),
    words: readWords(ownPart(raw, "words")) ?? "",
    lines: Array.isArray(lines) ? lines.slice(0, MOST_LINES).flatMap((line: unknown) => readAnswer(line) ?? []).filter(isAnswer) : [],
  }
}

/** Return the number of the page that was answered, once it is clear that these are answers. */
function numberOf(raw: unknown): string {
  if (ownPart(raw, "format") !== ANSWERS_FORMAT) throw new Refused("The file holds no answers of a client.")
  if (ownPart(raw, "schema") !== ANSWERS_SCHEMA) throw new Refused("The answers come from a newer edition of this site. Reload the page, then open them again.")
  const number = readLine(ownPart(raw, "number")) ?? ""
  if (!NUMBER.test(number)) throw new Refused("The answers are damaged: they do not say which page they belong to.")
  return number
}

function whole(text: string): string {
  const code = decoded(text)
  if (code === undefined) throw new Refused("A part of the code is missing. Copy all of it, from BEGIN to END, or ask for the file.")
  return code
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw new Refused("The answers are damaged: they cannot be read.")
  }
}

/** What was written freely may be anything; what was chosen is one of the choices, and what was left blank is no answer. */
function isAnswer({ part, ask, answer, words }: AnswerLine): boolean {
  return ask !== "" && (answer !== "" || words !== "") && isChoice(part, answer)
}

function isChoice(part: AnswerPart, answer: string): boolean {
  if (part === "task" || part === "survey" || part === "choice") return ANSWERS[part].test(answer)
  return answer === "" || RECEIPT_LISTS.some(list => list.part === part && list.answers.includes(answer))
}

function lineIn(raw: unknown, name: string): string {
  return seen(readLine(ownPart(raw, name)) ?? "").trim()
}

function readWords(part: unknown = ""): string | undefined {
  return typeof part === "string" ? seen(part).slice(0, LONGEST).trim() : undefined
}

/** Return the answers that need somebody: what is missing, seen otherwise or not accepted. */
export function exceptionsIn(lines: readonly AnswerLine[]): readonly AnswerLine[] {
  const hoped = new Map(RECEIPT_LISTS.map(({ part, answers }) => [part as AnswerPart, answers[0]]))
  return lines.filter(({ part, answer }) => hoped.has(part) && answer !== "" && answer !== hoped.get(part))
}
