/** elements: what can be written into the log by hand, what each asks for, and the draft that comes of it. */

import type { Draft } from "../../case/entry.ts"
import { finding } from "../../case/kinds/cause-found.ts"
import { contacting } from "../../case/kinds/contact-had.ts"
import { deciding } from "../../case/kinds/decision-made.ts"
import { stating } from "../../case/kinds/reason-stated.ts"
import { CAME, CHANNELS, type Contact, type Decision } from "../../case/state.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Blank, Option } from "./blank-view.ts"
import type { Typed } from "./typed.ts"

export const SORTS = ["contact", "decision", "reason", "cause"] as const
export type Sort = (typeof SORTS)[number]

/** One sort of line that a reader writes. */
export interface Written {
  readonly words: string
  readonly said: string
  readonly blanks: readonly Blank[]
  /** What has to be filled, and what is said if it is not. */
  readonly needs: readonly [blank: string, fault: string]
  readonly draft: (typed: Typed) => Draft
}

/** Names the version that a line takes the place of. */
export const ANEW = "anew"

const CHANNEL_WORDS: Readonly<Record<(typeof CHANNELS)[number], string>> = {
  call: "A call",
  meeting: "A meeting",
  video: "A video call",
  letter: "A letter",
  email: "An e-mail",
  message: "A message",
  other: "Another way",
}

const CAME_WORDS: Readonly<Record<(typeof CAME)[number], string>> = {
  "": "Nothing of this",
  returned: "They are coming back",
  referral: "They send us somebody",
}

const APART = "Keep it in their own words. What lies behind it is written down apart."
const FOUND = "Name it once two of three show it: the decision memo, the team's notes, the client's own story."

/** Say how a contact came about, such as "A call". */
export function channelText(channel: (typeof CHANNELS)[number]): string {
  return CHANNEL_WORDS[channel]
}

/** Say what a contact came to; empty if nothing. */
export function cameText(came: (typeof CAME)[number]): string {
  return came === "" ? "" : `${CAME_WORDS[came]}.`
}

/** Return what each sort asks for; `today` is written as 2026-11-30. */
export function writtenSorts(library: PlanLibrary, today: string, isAfter: boolean): Readonly<Record<Sort, Written>> {
  const reasons = reasonOptions(library)
  return { contact: contactSort(today, isAfter), decision: decisionSort(today), reason: statedSort(reasons), cause: causeSort(reasons) }
}

/** Return the reasons of the vocabulary as choices. */
export function reasonOptions({ endings }: PlanLibrary): readonly Option[] {
  return [["", "Choose a reason"], ...endings.map(({ id, title }) => [id, title] as const)]
}

function contactSort(today: string, isAfter: boolean): Written {
  const came: Blank = { name: "came", label: "Did it come to this?", kind: "choice", options: CAME.map(one => [one, CAME_WORDS[one]] as const) }
  return {
    words: "A contact",
    said: "The contact is in the log.",
    blanks: [
      { name: "who", label: "Who, on the other side", kind: "line" },
      { name: "channel", label: "How", kind: "choice", first: "call", options: CHANNELS.map(one => [one, CHANNEL_WORDS[one]] as const) },
      { name: "day", label: "Day", kind: "day", first: today },
      { name: "said", label: "What was said", kind: "text" },
      { name: "next", label: "What was agreed, and what comes next", kind: "text" },
      { name: "due", label: "By when", kind: "day" },
      ...(isAfter ? [came] : []),
    ],
    needs: ["said", "Write down what was said first."],
    draft: typed => contacting(contactIn(typed, today), typed.of(ANEW)),
  }
}

function contactIn(typed: Typed, today: string): Parameters<typeof contacting>[0] {
  const channel = CHANNELS.find(one => one === typed.of("channel", "call")) ?? "other"
  const came = CAME.find(one => one === typed.of("came")) ?? ""
  return { day: typed.of("day", today), who: typed.of("who"), channel, said: typed.of("said"), next: typed.of("next"), due: typed.of("due"), came }
}

function decisionSort(today: string): Written {
  return {
    words: "A decision",
    said: "The decision is in the log.",
    blanks: [
      { name: "what", label: "What was decided", kind: "text" },
      { name: "who", label: "Who decided", kind: "line" },
      { name: "day", label: "Day", kind: "day", first: today },
      { name: "why", label: "Why", kind: "text" },
    ],
    needs: ["what", "Write down what was decided first."],
    draft: typed => deciding({ day: typed.of("day", today), what: typed.of("what"), why: typed.of("why"), who: typed.of("who") }, typed.of(ANEW)),
  }
}

function statedSort(options: readonly Option[]): Written {
  return {
    words: "The stated reason",
    said: "The stated reason is in the log.",
    blanks: [
      { name: "reason", label: "The reason that was given", kind: "choice", options, help: APART },
      { name: "words", label: "In which words", kind: "text" },
    ],
    needs: ["reason", "Choose the reason that was given first."],
    draft: typed => stating(typed.of("reason"), typed.of("words")),
  }
}

function causeSort(options: readonly Option[]): Written {
  return {
    words: "The root cause",
    said: "The root cause is in the log.",
    blanks: [
      { name: "reason", label: "What lay behind it", kind: "choice", options, help: FOUND },
      { name: "words", label: "Which facts show it, and why it differs from what was said", kind: "text" },
    ],
    needs: ["reason", "Choose what lay behind it first."],
    draft: typed => finding(typed.of("reason"), typed.of("words")),
  }
}

/** Return what stands in the blanks of a contact or a decision that is written anew. */
export function anewValues(one: Contact | Decision): Readonly<Record<string, string>> {
  const texts = Object.entries(one).filter((part): part is [string, string] => typeof part[1] === "string" && part[0] !== "id")
  return { ...Object.fromEntries(texts), [ANEW]: one.id }
}
