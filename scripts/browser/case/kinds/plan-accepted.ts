/** case: `plan.accepted`, which content the case follows from now on, and which items stay as they were. The last word counts. */

import type { Draft } from "../entry.ts"
import type { Accepted } from "../state.ts"
import { partsReader, readLine, readLines, readMark } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export type AcceptedValue = Omit<Accepted, "by">

export const planAccepted: Kind<AcceptedValue> = {
  name: "plan.accepted",
  read: partsReader<AcceptedValue>({ version: readLine, meanings: readLines, items: readLines, kept: readLines, first: readMark }),

  isBeside: ({ first }) => first,

  change(state, value, entry) {
    state.accepted = { ...value, by: entry }
  },
}

/** Say it in the record. */
export const planAcceptedLine: Line<AcceptedValue> = ({ version, kept, first }) => {
  if (first) return `began with the content of ${version || "an unnamed version"}`
  const items = kept.length === 1 ? "1 item" : `${kept.length} items`
  return `took the content of ${version || "an unnamed version"}${kept.length ? `, and kept ${items} as before` : ""}`
}

/** Follow a version of the content. */
export function accepting({ version, meanings, items, kept, first }: AcceptedValue): Draft {
  return { kind: planAccepted.name, target: "plan", value: { version, meanings: [...meanings], items: [...items], kept: [...kept], first } }
}
