/** case: `paper.sent`, a paper went out: when, to whom, and how. Each sending stays. */

import type { Draft } from "../entry.ts"
import { changePaper, type Sent } from "../papers.ts"
import { spokenDay } from "../spoken-day.ts"
import { CHANNELS } from "../state.ts"
import { asLine, oneOf, partsReader, readDay, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export type SentValue = Omit<Sent, "by">

export const paperSent: Kind<SentValue> = {
  name: "paper.sent",
  hasWords: true,
  read: partsReader<SentValue>({ day: readDay, to: readLine, channel: oneOf(CHANNELS) }),

  change(state, value, entry) {
    changePaper(state, entry.target, ({ sent }) => ({ sent: [...sent, { ...value, by: entry }] }))
  },
}

/** Say it in the record. */
export const paperSentLine: Line<SentValue> = ({ day, to, channel }, { target }, names) => {
  return `sent “${names.template(target)}”${to ? ` to ${to}` : ""} (${channel}${day ? `, ${spokenDay(day)}` : ""})`
}

/** Say that a paper was sent. */
export function sending(template: string, { day, to, channel }: SentValue): Draft {
  return { kind: paperSent.name, target: template, value: { day, to: asLine(to), channel } }
}
