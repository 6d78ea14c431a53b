/** case: `case.reopened`, a case that was closed or archived goes on. */

import type { Draft } from "../entry.ts"
import { asText, partsReader, readText } from "../values.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

interface Reopening {
  why: string
}

export const caseReopened: Kind<Reopening> = {
  name: "case.reopened",
  hasWords: true,
  read: partsReader<Reopening>({ why: readText }),

  change(state, _, entry) {
    state.standing = "open"
    state.standingSince = entry
  },
}

/** Say it in the record. */
export const caseReopenedLine: Line<Reopening> = ({ why }) => `opened the case again${quoted(why)}`

/** Open a case again. */
export function reopening(caseId: string, why: string): Draft {
  return { kind: caseReopened.name, target: caseId, value: { why: asText(why) } }
}
