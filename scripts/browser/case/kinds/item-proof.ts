/** case: `item.proof`, where it can be seen that an item was done. It points there, and holds no secret. */

import type { Draft } from "../entry.ts"
import { changeItem, heldId, itemOf } from "../items.ts"
import { asText, partsReader, readLine, readText } from "../values.ts"
import { writtenAnew, type Anew } from "../written.ts"
import { quoted, undoOnItem, type Kind, type Line } from "./kind.ts"

interface ProofValue extends Anew {
  text: string
}

export const itemProof: Kind<ProofValue> = {
  name: "item.proof",
  hasWords: true,
  read: partsReader<ProofValue>({ text: readText, anew: readLine }),

  change(state, { text, anew }, entry, retired) {
    const id = heldId(entry.target, retired)
    const proof = text ? { id: entry.id, past: [], text, by: entry } : undefined
    changeItem(state, id, { proofs: writtenAnew(itemOf(state, id).proofs, { anew }, proof) })
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const itemProofLine: Line<ProofValue> = ({ text }, { target }, names) => `${text ? "said where the proof lies of" : "took off a proof of"} “${names.item(target)}”${quoted(text)}`

/** Say where a proof lies; `anew` is the id of the one whose place it takes, and without text that one is taken off. */
export function proving(item: string, text: string, anew = ""): Draft {
  return { kind: itemProof.name, target: item, value: { text: asText(text), anew } }
}
