/** elements: makes a case ready to be saved: secrets stay here, and what is written is read back before it is offered. */

import { entriesText } from "../../papers/file/difference-text.ts"
import { readCaseFile } from "../../papers/file/read.ts"
import { sifted } from "../../papers/file/sifted.ts"
import { textsOf, type Whole } from "./copies.ts"

export interface Readied {
  readonly texts: readonly string[]
  /** What the reader has to know of it; empty if nothing. */
  readonly said: string
}

/** Make a case ready; rejects with a reason if the copy could not be opened again. */
export async function readied(whole: Whole, version: string): Promise<Readied> {
  const { sound, withheld } = await sifted(whole.entries)
  const texts = await textsOf({ ...whole, entries: sound }, version)
  let count = 0
  for (const text of texts) count += await countIn(text, whole.caseId)
  // What is put aside counts for what it was, an entry.
  if (count < sound.length) throw new Error("the copy could not be read back.")
  return { texts, said: leftOutText(withheld.length) }
}

async function countIn(text: string, caseId: string): Promise<number> {
  const copy = await readCaseFile(text)
  if (copy.caseId !== caseId || copy.isCut) throw new Error("the copy could not be read back.")
  return copy.entries.length + copy.odd.length
}

/** Say what was left out; empty if nothing was. */
export function leftOutText(count: number): string {
  if (!count) return ""
  return `${entriesText(count)} ${count === 1 ? "was" : "were"} left out, because ${count === 1 ? "it seems" : "they seem"} to hold a password, a key or an account. Write where it is kept instead, and save again.`
}
