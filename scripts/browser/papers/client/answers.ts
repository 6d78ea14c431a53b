/**
 * papers: the answers of a client as they travel: a small file, or the same as text in a mail.
 *
 * The page of the client writes them, and the reader of files reads them; both know the form from here.
 */

import type { AnswerLine } from "../../case/after-end.ts"

export const ANSWERS_FORMAT = "highnote-answers"
export const ANSWERS_SCHEMA = 1

export interface Answers {
  /** The number of the page that was answered. */
  readonly number: string
  /** The day that the client wrote beside its name, such as 2026-11-30; empty if none. */
  readonly day: string
  readonly name: string
  readonly role: string
  readonly words: string
  readonly lines: readonly AnswerLine[]
}

const BEGIN = "-----BEGIN ANSWERS"
const END = "-----END ANSWERS-----"
const WIDTH = 64
const CODE = /-----BEGIN ANSWERS (\d{1,7})-----([\s\S]*?)-----END ANSWERS-----/u
/** What programs for mail put before each line of what they quote. */
const QUOTED = /^[\s>|]+/gmu

/** Write answers as the text of a file. */
export function answersText(answers: Answers): string {
  return `${JSON.stringify({ format: ANSWERS_FORMAT, schema: ANSWERS_SCHEMA, ...answers }, null, 1)}\n`
}

/** Write answers as text for a mail: first for people, then the same as a code. */
export function answersMail(answers: Answers): string {
  const { name, role, day, words, lines } = answers
  const said = lines.map(({ ask, answer, words: more }) => `- ${oneLine(ask)}\n  ${[answer, oneLine(more)].filter(text => text !== "").join(". ")}`)
  const signed = [name, role, day].filter(text => text !== "").join(", ")
  const code = encoded(answersText(answers))
  const wrapped = code.match(new RegExp(`.{1,${WIDTH}}`, "gu")) ?? []
  return [...said, words, signed, "", "Please leave what follows as it is: it carries the answers above.", `${BEGIN} ${code.length}-----`, ...wrapped, END].filter(text => text !== "").join("\n")
}

/** Tell whether a text holds answers as a code. */
export function hasCode(text: string): boolean {
  return text.includes(BEGIN)
}

/** Return the text of the file that a code stands for; undefined if a part of it is missing. */
export function decoded(text: string): string | undefined {
  const [, count = "", code = ""] = CODE.exec(text.replaceAll(QUOTED, "")) ?? []
  const signs = code.replaceAll(/[^\w-]/gu, "")
  if (signs === "" || signs.length !== Number(count)) return undefined
  try {
    const bytes = Uint8Array.from(atob(signs.replaceAll("-", "+").replaceAll("_", "/")), sign => sign.charCodeAt(0))
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Base64 without the signs that a mail could break. */
function encoded(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const signs = Array.from(bytes, byte => String.fromCharCode(byte)).join("")
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim()
}
