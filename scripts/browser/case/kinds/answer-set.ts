/** case: `answer.set`, what is known of a facet, or answered to the question of a hold or a floor. The last word counts. */

import type { Draft } from "../entry.ts"
import { readLines } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const answerSet: Kind<readonly string[]> = {
  name: "answer.set",
  read: value => readLines(value),

  change(state, answers, { target }) {
    if (answers.length) state.answers.set(target, answers)
    else state.answers.delete(target)
  },
}

/** Say it in the record. */
export const answerSetLine: Line<readonly string[]> = (answers, { target }, names) => {
  if (!answers.length) return `took the answer back to “${names.question(target)}”`
  return `answered “${names.question(target)}”: ${answers.map(answer => names.answer(target, answer)).join(", ")}`
}

/** Answer a question by its id; without answers, the one that was given is taken back. */
export function answering(question: string, answers: readonly string[]): Draft {
  return { kind: answerSet.name, target: question, value: [...answers] }
}
