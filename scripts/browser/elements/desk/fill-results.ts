/** elements: takes a filled paper out of the page: as a file, as a copy, or onto paper. What is open is named first, and marked in what is taken. */

import type { PaperTemplate } from "../../contract-papers.ts"
import { openIn, type FilledLetter } from "../../papers/letters/filled.ts"
import { letterText } from "../../papers/letters/letter-text.ts"
import type { LetterFile, MadeLetter } from "../../papers/letters/letter-files.ts"
import { isoText } from "../../plan/days.ts"
import { joined } from "../../plan/wording.ts"
import { ask } from "../ask.ts"
import { download } from "../download.ts"
import { entering } from "./entering.ts"
import type { Filling } from "./fill-form.ts"
import type { LetterFiles } from "./later-letters.ts"
import { paperStep } from "./papers-steps.ts"
import { standingOf } from "./papers-list.ts"
import { paperOf } from "../../case/papers.ts"
import { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

/** How a paper can be taken. */
export type Way = LetterFile | "xlsx" | "copy" | "print"

/** What is taken, and for whom. */
export interface Taking {
  readonly template: PaperTemplate
  readonly filling: Filling
  readonly letter: FilledLetter
  /** Which of the letters of the paper it is. */
  readonly place: number
  readonly labelOf: (field: string) => string
  /** The name of the client, if the reader wants it in the names of files. */
  readonly client: string
}

/** Take it; returns the first blank that the reader would rather fill, empty if it was taken. */
export async function take(way: Way, taking: Taking, desk: Desk, scene: Scene): Promise<string> {
  const { filling, letter } = taking
  const open = isWhole(way) ? openIn(filling.paper) : letter.open
  if (open.length && !(await isWanted(open.map(taking.labelOf)))) return open[0] ?? ""
  const said = await taken(way, taking, desk, scene)
  note(taking.template, said, desk, scene)
  return ""
}

async function isWanted(labels: readonly string[]): Promise<boolean> {
  const [first = ""] = labels
  const answer = await ask({
    title: labels.length === 1 ? "1 blank is open" : `${labels.length} blanks are open`,
    paragraphs: [labels.length === 1 ? `Nothing is known yet for “${first}”.` : `Nothing is known yet for: ${joined(labels)}.`, "Each is marked in what you take, so that it is not sent by mistake."],
    choices: [
      ["take", "Take it with the marks"],
      ["fill", "Fill them first"],
    ],
  })
  return answer === "take"
}

async function taken(way: Way, taking: Taking, desk: Desk, scene: Scene): Promise<string> {
  if (way === "print") {
    print()
    return "It went to the printer."
  }
  if (way === "copy") return copied(letterText(taking.letter))
  const name = fileName(taking, scene, way)
  try {
    const files = await desk.host.part("letter-files")
    const { bytes, type } = await madeOf(way, taking, { files, desk })
    download(name, bytes, type)
    return `${name} is with your downloads.`
  } catch {
    return "The file could not be made. Check the connection, then try again."
  }
}

async function madeOf(way: LetterFile | "xlsx", { template, filling, letter }: Taking, { files, desk }: { files: LetterFiles; desk: Desk }): Promise<MadeLetter> {
  if (way !== "xlsx") return files.file(way, { ...filling, letter })
  const { xlsx } = await desk.host.data(`books/${template.id}`)
  return files.book(xlsx, filling.words)
}

/** A Word file and a workbook hold all letters of their paper. */
function isWhole(way: string): boolean {
  return way === "docx" || way === "xlsx"
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return "Copied."
  } catch {
    return "The browser did not let it be copied."
  }
}

/** Name a file by its paper and its day: a client's name must not end up in a list of downloads unasked. */
export function fileName({ template: { file }, client, place, filling }: Pick<Taking, "template" | "client" | "place" | "filling">, { today }: Pick<Scene, "today">, way: string): string {
  const parts = [file.split("/").at(-1) ?? "", numberOf(way, place, filling), nameOf(client), isoText(today)]
  return `${parts.filter(part => part !== "").join("-")}.${way}`
}

function numberOf(way: string, place: number, { paper }: Filling): string {
  return !isWhole(way) && paper.letters.length > 1 ? String(place + 1) : ""
}

function nameOf(client: string): string {
  return client.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/gu, "").slice(0, 40)
}

/** What is taken is drafted; what was drafted, sent or signed already stays that. */
function note({ id, title }: PaperTemplate, said: string, desk: Desk, { state }: Scene) {
  if (standingOf(paperOf(state, id)) !== "not begun") desk.say(said)
  else entering(desk, `${said} “${title}” is noted as drafted.`, () => [paperStep("drafted").draft(id, new Typed(), "")])
}
