/** case: `reason.stated`, the reason that was given to the other side, apart from what lies behind it. The last word counts. */

import type { Draft } from "../entry.ts"
import { asText, partsReader, readLine, readText } from "../values.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

interface StatedValue {
  reason: string
  words: string
}

export const reasonStated: Kind<StatedValue> = {
  name: "reason.stated",
  hasWords: true,
  read: partsReader<StatedValue>({ reason: readLine, words: readText }),

  change(state, { reason, words }, entry) {
    state.stated = reason || words ? { reason, words, by: entry } : undefined
  },
}

/** Say it in the record. */
export const reasonStatedLine: Line<StatedValue> = ({ reason, words }, _, names) => {
  if (!reason && !words) return "took back the reason that was stated"
  return `wrote down the reason that was stated${reason ? `, ${names.reason(reason)}` : ""}${quoted(words)}`
}

/** Say which reason was given, by its id in the vocabulary, and in which words; both empty take it back. */
export function stating(reason: string, words: string): Draft {
  return { kind: reasonStated.name, target: "reason", value: { reason, words: asText(words) } }
}
