/** case: `case.practice`, which makes a case one for practice. It never becomes a real one, so nothing takes this back. */

import type { Draft } from "../entry.ts"
import { partsReader, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

interface PracticeValue {
  situation: string
}

export const casePractice: Kind<PracticeValue> = {
  name: "case.practice",
  isFinal: true,
  read: partsReader<PracticeValue>({ situation: readLine }),

  change(state, { situation }) {
    state.practice ??= { situation }
  },

  changeErased(state) {
    state.practice ??= { situation: "" }
  },
}

/** Say it in the record. */
export const casePracticeLine: Line<PracticeValue> = ({ situation }) => (situation ? `began it for practice, from the situation ${situation}` : "began it for practice")

/** Mark a case as one for practice, and the situation that it was made from, empty for none. */
export function practising(caseId: string, situation: string): Draft {
  return { kind: casePractice.name, target: caseId, value: { situation } }
}
