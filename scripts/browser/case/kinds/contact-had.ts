/** case: `contact.had`, what was said with the other side, and what comes next. It can be written anew. */

import type { Draft } from "../entry.ts"
import { spokenDay } from "../spoken-day.ts"
import { CAME, CHANNELS, type Contact, type Written } from "../state.ts"
import { asLine, asText, oneOf, partsReader, readDay, readLine, readText } from "../values.ts"
import { writtenAnew, type Anew } from "../written.ts"
import { quoted, type Kind, type Line } from "./kind.ts"

export type ContactValue = Omit<Contact, keyof Written>

const readChannel = oneOf(CHANNELS)
const readCame = oneOf(CAME)

export const contactHad: Kind<ContactValue & Anew> = {
  name: "contact.had",
  hasWords: true,

  read: partsReader<ContactValue & Anew>({
    day: readDay, who: readLine, channel: readChannel, said: readText,
    next: readText, due: readDay, came: (part = "") => readCame(part), anew: readLine,
  }),

  change(state, { anew, ...value }, entry) {
    const isGone = !value.day && !value.said
    const contact = isGone ? undefined : { ...value, id: entry.id, past: [], by: entry }
    state.contacts = writtenAnew(state.contacts, { anew }, contact)
  },
}

/** Say it in the record. */
export const contactHadLine: Line<ContactValue & Anew> = ({ day, who, channel, said }) => {
  if (!day && !said) return "took out a contact"
  return `had a contact (${channel}${who ? ` with ${who}` : ""}${day ? `, ${spokenDay(day)}` : ""})${quoted(said)}`
}

/** Write down a contact; `anew` is the id of the one whose place it takes, and without day and words that one is taken out. */
export function contacting({ day, who, channel, said, next, due, came }: ContactValue, anew = ""): Draft {
  const words = { who: asLine(who), said: asText(said), next: asText(next) }
  return { kind: contactHad.name, target: "contact", value: { day, channel, due, came, ...words, anew } }
}
