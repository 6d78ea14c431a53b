/** case: `gate.overridden`, somebody went on although a question of the gate was open, and said why. */

import type { Draft } from "../entry.ts"
import { asText, partsReader, readText } from "../values.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

interface Overriding {
  why: string
}

export const gateOverridden: Kind<Overriding> = {
  name: "gate.overridden",
  hasWords: true,
  read: partsReader<Overriding>({ why: readText }),

  change(state, { why }, entry) {
    state.gates.set(entry.target, { isOverridden: true, why, by: entry })
  },
}

/** Say it in the record. */
export const gateOverriddenLine: Line<Overriding> = ({ why }, { target }, names) => `went past the gate of “${names.phase(target)}” with open questions${quoted(why)}`

/** Go past the gate of a phase all the same. */
export function gateOverriding(phase: string, why: string): Draft {
  return { kind: gateOverridden.name, target: phase, value: { why: asText(why) } }
}
