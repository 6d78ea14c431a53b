/** case: `case.named`, another title. The last one counts. */

import type { Draft } from "../entry.ts"
import { asLine, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const caseNamed: Kind<string> = {
  name: "case.named",
  hasWords: true,
  read(value) {
    const title = readLine(value)
    return title === "" ? undefined : title
  },

  change(state, title) {
    state.title = title
  },
}

/** Say it in the record. */
export const caseNamedLine: Line<string> = title => `named the case “${title}”`

/** Give the case another title. */
export function naming(caseId: string, title: string): Draft {
  return { kind: caseNamed.name, target: caseId, value: asLine(title) }
}
