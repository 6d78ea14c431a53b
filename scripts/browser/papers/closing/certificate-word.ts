/** papers: writes the certificate of a deletion as a Word file, which says what its page says. */

import { wordFile, type Block } from "../alone/word.ts"
import { dateText } from "../plan-text.ts"
import { factText, PROMISE, REMAINS_HEADS, remainsCells, SIGNED, type Certified } from "./certificate-page.ts"
import { ALL_REMAINS, DELETION_FACTS, remainsWords } from "./remains.ts"

/** Write it. */
export function certificateWord({ state, today }: Certified): Uint8Array<ArrayBuffer> {
  const day = dateText(today)
  return wordFile([
    { kind: "title", text: "Certificate of deletion" },
    { kind: "quiet", text: `As of ${day}. It says what was deleted and what was not, and claims nothing else.` },
    { kind: "heading", text: "What was deleted" },
    { kind: "table", rows: DELETION_FACTS.map(([field, label]) => [label, factText(state.fields.get(field) ?? "")]) },
    { kind: "heading", text: "What this does not cover" },
    { kind: "text", text: `These are still there on ${day}. Each has a person who looks after it, and a day.` },
    ...ALL_REMAINS.flatMap((kind): readonly Block[] => {
      const rows = [...state.remains.values()].filter(one => one.kind === kind).map(remainsCells)
      const known: Block = rows.length ? { kind: "table", rows: [REMAINS_HEADS, ...rows] } : { kind: "text", text: "We know of none." }
      return [{ kind: "part", text: remainsWords(kind).label }, known]
    }),
    { kind: "heading", text: "What we promise" },
    { kind: "text", text: PROMISE },
    ...SIGNED.map((text): Block => ({ kind: "blank", text })),
  ])
}
