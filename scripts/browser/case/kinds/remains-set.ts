/** case: `remains.set`, something that a deletion does not cover: what, why, until when, and who looks after it. The last word on it counts. */

import type { Draft } from "../entry.ts"
import { REMAINS_KINDS, type Remains } from "../after-end.ts"
import { asLine, oneOf, partsReader, readDay, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export type RemainsValue = Omit<Remains, "by">

export const remainsSet: Kind<RemainsValue> = {
  name: "remains.set",
  hasWords: true,
  read: partsReader<RemainsValue>({ kind: oneOf(REMAINS_KINDS), what: readLine, why: readLine, owner: readLine, until: readDay }),

  change(state, value, entry) {
    if (value.what) state.remains.set(entry.target, { ...value, by: entry })
    else state.remains.delete(entry.target)
  },
}

/** Say it in the record. */
export const remainsSetLine: Line<RemainsValue> = ({ kind, what, why, owner, until }) => {
  if (!what) return "took out something that a deletion does not cover"
  return `noted what a deletion does not cover (${kind}): “${[what, why, owner, until && `until ${until}`].filter(Boolean).join(", ")}”`
}

/** Note something that stays, under an id; without words it is taken out. */
export function remaining(id: string, { kind, what, why, owner, until }: RemainsValue): Draft {
  return { kind: remainsSet.name, target: id, value: { kind, what: asLine(what), why: asLine(why), owner: asLine(owner), until } }
}
