/** papers: writes the record of a case as a Word file. */

import { wordFile, type Block } from "./alone/word.ts"
import { recordOf, type Recorded, type RecordLine, type RecordPart } from "./record.ts"

const KINDS = { plain: "point", open: "box", done: "done", counted: "text" } as const

/** Write it. */
export function recordWord(recorded: Recorded): Uint8Array<ArrayBuffer> {
  const { title, about, isPractice, digest, over, proves, parts } = recordOf(recorded)
  const head: readonly Block[] = [
    { kind: "title", text: `Record of “${title}”` },
    ...(isPractice ? [{ kind: "text" as const, text: "A practice case: nothing in it is real." }] : []),
    { kind: "text", text: about },
    { kind: "text", text: `Digest ${digest.code} ${over}.` },
    { kind: "quiet", text: proves },
  ]
  const signed: readonly Block[] = [{ kind: "blank", text: "Name, day and signature" }, { kind: "blank", text: "Name, day and signature" }]
  return wordFile([...head, ...parts.flatMap(partBlocks), ...signed])
}

function partBlocks({ title, lines }: RecordPart): readonly Block[] {
  return [{ kind: "heading", text: title }, ...lines.flatMap(blocksOf)]
}

function blocksOf({ mark, text, below }: RecordLine, place: number): readonly Block[] {
  const first: Block = { kind: KINDS[mark], text: mark === "counted" ? `${place + 1}. ${text}` : text }
  return [first, ...below.map((one): Block => ({ kind: "quiet", text: `– ${one}` }))]
}
