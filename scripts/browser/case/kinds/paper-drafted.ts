/** case: `paper.drafted`, a paper was made from a template. The last draft counts. */

import type { Draft } from "../entry.ts"
import { changePaper } from "../papers.ts"
import type { Kind, Line } from "./kind.ts"

export const paperDrafted: Kind<true> = {
  name: "paper.drafted",
  read: value => (value === true ? value : undefined),

  change(state, _, entry) {
    changePaper(state, entry.target, () => ({ drafted: entry }))
  },
}

/** Say it in the record. */
export const paperDraftedLine: Line<true> = (_, { target }, names) => `drafted “${names.template(target)}”`

/** Say that a paper was drafted. */
export function drafting(template: string): Draft {
  return { kind: paperDrafted.name, target: template, value: true }
}
