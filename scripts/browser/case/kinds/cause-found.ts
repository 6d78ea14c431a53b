/** case: `cause.found`, what lay behind the ending. Each finding stays, and the last one counts. */

import type { Draft } from "../entry.ts"
import { asText, partsReader, readLine, readText } from "../values.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

interface CauseValue {
  reason: string
  words: string
}

export const causeFound: Kind<CauseValue> = {
  name: "cause.found",
  hasWords: true,
  read: partsReader<CauseValue>({ reason: readLine, words: readText }),

  change(state, value, entry) {
    state.causes = [...state.causes, { ...value, by: entry }]
  },
}

/** Say it in the record. */
export const causeFoundLine: Line<CauseValue> = ({ reason, words }, _, names) => `found what lay behind it${reason ? `, ${names.reason(reason)}` : ""}${quoted(words)}`

/** Say what lay behind the ending, by the id of a reason in the vocabulary, and in words. */
export function finding(reason: string, words: string): Draft {
  return { kind: causeFound.name, target: "cause", value: { reason, words: asText(words) } }
}
