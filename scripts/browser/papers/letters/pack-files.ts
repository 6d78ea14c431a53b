/** papers: makes the files of a pack, and the list of what it holds. The same facts make the same bytes. */

import { openIn, type FilledLetter } from "./filled.ts"
import { letterFile, type LetterFile, type LetterSource } from "./letter-files.ts"
import { zipped } from "./zip.ts"

/** One paper of a pack. */
export interface PackPaper extends Omit<LetterSource, "letter"> {
  /** The name of its files, without the ending. */
  readonly name: string
  readonly labelOf: (field: string) => string
}

type NamedBytes = readonly [name: string, bytes: Uint8Array]

/** Pack papers as files that can be edited: Word files and drafts of mails, with a list of them. */
export function packBytes(title: string, papers: readonly PackPaper[]): Uint8Array<ArrayBuffer> {
  const contents = new TextEncoder().encode(contentsText(title, papers))
  const files = papers.flatMap((paper, place) => filesOf(paper, String(place + 1).padStart(2, "0")))
  return zipped(Object.fromEntries([["00-what-is-in-here.txt", contents], ...files]))
}

/** A paper without a Word file and without a mail is packed as plain text. */
function filesOf(paper: PackPaper, number: string): NamedBytes[] {
  const { letters } = paper.paper
  const mails = letters.filter(({ subject }) => subject.length)
  const name = `${number}-${paper.name}`
  const words = paper.text.word === "" ? [] : madeOf("docx", name, letters.slice(0, 1), paper)
  const texts = words.length || mails.length ? [] : madeOf("txt", name, letters, paper)
  return [...words, ...texts, ...madeOf("eml", name, mails, paper)]
}

function madeOf(kind: LetterFile, name: string, letters: readonly FilledLetter[], paper: PackPaper): NamedBytes[] {
  return letters.map((letter, place) => [`${name}${letters.length > 1 ? `-${place + 1}` : ""}.${kind}`, letterFile(kind, { ...paper, letter }).bytes])
}

/** List the papers, each with what is open in it. */
export function contentsText(title: string, papers: readonly PackPaper[]): string {
  return `${[title, ...papers.map(paperText)].join("\n\n")}\n`
}

function paperText({ paper, labelOf }: PackPaper, place: number): string {
  const open = openIn(paper)
  const lines = open.map(field => `   Open: ${labelOf(field)}`)
  return [`${place + 1}. ${paper.title} (${paper.id})`, ...(open.length ? lines : ["   Every blank is filled."])].join("\n")
}
