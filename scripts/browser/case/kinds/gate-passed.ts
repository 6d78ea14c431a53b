/** case: `gate.passed`, a gate is behind the case, by the name of who passed it. `false` stands before it again. */

import type { Draft } from "../entry.ts"
import { asText, partsReader, readMark, readText } from "../values.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

interface Passing {
  passed: boolean
  why: string
}

export const gatePassed: Kind<Passing> = {
  name: "gate.passed",
  hasWords: true,
  read: partsReader<Passing>({ passed: readMark, why: readText }),

  change(state, { passed, why }, entry) {
    if (passed) state.gates.set(entry.target, { isOverridden: false, why, by: entry })
    else state.gates.delete(entry.target)
  },
}

/** Say it in the record. */
export const gatePassedLine: Line<Passing> = ({ passed, why }, { target }, names) => `${passed ? "passed" : "went back before"} the gate of “${names.phase(target)}”${quoted(why)}`

/** Pass the gate of a phase, or go back before it. */
export function gatePassing(phase: string, passed = true, why = ""): Draft {
  return { kind: gatePassed.name, target: phase, value: { passed, why: asText(why) } }
}
