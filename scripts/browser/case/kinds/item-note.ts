/** case: `item.note`, words about an item. Each note stands by itself, and can be written anew. */

import type { Draft } from "../entry.ts"
import { changeItem, heldId, itemOf } from "../items.ts"
import { asText, partsReader, readLine, readText } from "../values.ts"
import { writtenAnew, type Anew } from "../written.ts"
import { quoted, undoOnItem, type Kind, type Line } from "./kind.ts"

interface NoteValue extends Anew {
  text: string
}

export const itemNote: Kind<NoteValue> = {
  name: "item.note",
  hasWords: true,
  read: partsReader<NoteValue>({ text: readText, anew: readLine }),

  change(state, { text, anew }, entry, retired) {
    const id = heldId(entry.target, retired)
    const note = text ? { id: entry.id, past: [], text, by: entry } : undefined
    changeItem(state, id, { notes: writtenAnew(itemOf(state, id).notes, { anew }, note) })
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const itemNoteLine: Line<NoteValue> = ({ text }, { target }, names) => `${text ? "noted on" : "took a note off"} “${names.item(target)}”${quoted(text)}`

/** Note something on an item; `anew` is the id of the note whose place it takes, and without text that note is taken off. */
export function noting(item: string, text: string, anew = ""): Draft {
  return { kind: itemNote.name, target: item, value: { text: asText(text), anew } }
}
