/** case: `gate.answered`, a question of a gate. A yes is what a tick on its box is, so pages and desk say the same. */

import type { Draft } from "../entry.ts"
import { heldId, tickItem } from "../items.ts"
import { GATE_ANSWERS, type GateAnswer } from "../state.ts"
import { asText, oneOf, partsReader, readText } from "../values.ts"
import { quoted, undoOnItem, type Kind, type Line } from "./kind.ts"

type AnswerValue = Omit<GateAnswer, "by">

export const gateAnswered: Kind<AnswerValue> = {
  name: "gate.answered",
  hasWords: true,
  read: partsReader<AnswerValue>({ answer: oneOf(GATE_ANSWERS), why: readText }),

  change(state, { answer, why }, entry, retired) {
    const id = heldId(entry.target, retired)
    tickItem(state, id, answer === "yes", entry)
    state.questions.set(id, { answer, why, by: entry })
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const gateAnsweredLine: Line<AnswerValue> = ({ answer, why }, { target }, names) => `answered “${names.question(target)}”: ${answer}${quoted(why)}`

/** Answer a question of a gate. */
export function gateAnswering(question: string, answer: GateAnswer["answer"], why = ""): Draft {
  return { kind: gateAnswered.name, target: question, value: { answer, why: asText(why) } }
}
