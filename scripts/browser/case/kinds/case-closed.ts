/** case: `case.closed`, which is more than "all done": it says what was settled for the time after. */

import type { Draft, Entry } from "../entry.ts"
import type { Closing } from "../after-end.ts"
import { asText, partsReader, readDay, readDays, readMark, readText } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export type ClosingValue = Omit<Closing, "by">

export const caseClosed: Kind<ClosingValue> = {
  name: "case.closed",
  hasWords: true,

  read: partsReader<ClosingValue>({
    rechecked: readMark, receipt: readMark, record: readMark,
    keep: readDay, delete: readDay, touch: readDays, words: readText,
  }),

  change(state, value, entry: Entry) {
    state.standing = "closed"
    state.standingSince = entry
    state.closing = { ...value, by: entry }
  },
}

/** Say it in the record. */
export const caseClosedLine: Line<ClosingValue> = ({ words }) => `closed the case${words ? `: “${words}”` : ""}`

/** Close a case. */
export function closing(caseId: string, value: ClosingValue): Draft {
  return { kind: caseClosed.name, target: caseId, value: { ...value, touch: [...value.touch], words: asText(value.words) } }
}
