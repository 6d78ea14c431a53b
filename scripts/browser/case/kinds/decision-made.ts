/** case: `decision.made`, what was decided, by whom and why. It can be written anew. */

import type { Draft } from "../entry.ts"
import type { Decision, Written } from "../state.ts"
import { asLine, asText, partsReader, readDay, readLine, readText } from "../values.ts"
import { writtenAnew, type Anew } from "../written.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

export type DecisionValue = Omit<Decision, keyof Written>

export const decisionMade: Kind<DecisionValue & Anew> = {
  name: "decision.made",
  hasWords: true,
  read: partsReader<DecisionValue & Anew>({ day: readDay, what: readText, why: readText, who: readLine, anew: readLine }),

  change(state, { anew, ...value }, entry) {
    const decision = value.what ? { ...value, id: entry.id, past: [], by: entry } : undefined
    state.decisions = writtenAnew(state.decisions, { anew }, decision)
  },
}

/** Say it in the record. */
export const decisionMadeLine: Line<DecisionValue & Anew> = ({ what, who }) => (what ? `wrote down a decision${who ? ` by ${who}` : ""}${quoted(what)}` : "took out a decision")

/** Write down a decision; `anew` is the id of the one whose place it takes, and without `what` that one is taken out. */
export function deciding({ day, what, why, who }: DecisionValue, anew = ""): Draft {
  return { kind: decisionMade.name, target: "decision", value: { day, what: asText(what), why: asText(why), who: asLine(who), anew } }
}
