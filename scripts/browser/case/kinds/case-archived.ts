/** case: `case.archived`, a case that is put away. `case.reopened` brings it back. */

import type { Draft } from "../entry.ts"
import type { Kind, Line } from "./kind.ts"

export const caseArchived: Kind<true> = {
  name: "case.archived",
  read: value => (value === true ? value : undefined),

  change(state, _, entry) {
    state.standing = "archived"
    state.standingSince = entry
  },
}

/** Say it in the record. */
export const caseArchivedLine: Line<true> = () => "put the case into the archive"

/** Put a case away. */
export function archiving(caseId: string): Draft {
  return { kind: caseArchived.name, target: caseId, value: true }
}
