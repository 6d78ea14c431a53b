/** papers: makes the files of a filled paper, each by its kind. */

import type { PaperText } from "../../contract-papers.ts"
import { filledBook } from "./book.ts"
import type { Words } from "./fill.ts"
import type { FilledLetter, FilledPaper } from "./filled.ts"
import { letterHtml } from "./letter-html.ts"
import { letterText, lineText, blocksText } from "./letter-text.ts"
import { mailText } from "./mail.ts"
import { filledWord } from "./word.ts"

export const LETTER_FILES = ["docx", "eml", "txt"] as const
export type LetterFile = (typeof LETTER_FILES)[number]

/** What a file is made from. */
export interface LetterSource {
  readonly text: PaperText
  readonly paper: FilledPaper
  readonly words: Words
  readonly terms: ReadonlySet<string>
  readonly letter: FilledLetter
}

export interface MadeLetter {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

const TYPES: Readonly<Record<LetterFile, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  eml: "message/rfc822",
  txt: "text/plain;charset=utf-8",
}

/** Make a file; the same facts make the same bytes. */
export function letterFile(kind: LetterFile, source: LetterSource): MadeLetter {
  return { bytes: BYTES[kind](source), type: TYPES[kind] }
}

/** Fill a workbook, given in base64. */
export function bookFile(xlsx: string, words: Words): MadeLetter {
  return { bytes: filledBook(bytesOf64(xlsx), words), type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }
}

const BYTES: Readonly<Record<LetterFile, (source: LetterSource) => Uint8Array<ArrayBuffer>>> = {
  docx: ({ text, words, terms, paper }) => filledWord(bytesOf64(text.word), words, terms, paper.standing),
  eml: ({ letter, paper: { version } }) => bytesOf(mailOf(letter, version)),
  txt: ({ letter }) => bytesOf(letterText(letter)),
}

function mailOf(letter: FilledLetter, version: string): string {
  const { address, subject, blocks } = letter
  const to = address.filter(({ field, isOpen }) => field !== "" && !isOpen).map(({ text }) => text)
  return mailText({ to, subject: lineText(subject), text: `${blocksText(blocks)}\n`, html: letterHtml(letter), boundary: version })
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function bytesOf64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), sign => sign.charCodeAt(0))
}
