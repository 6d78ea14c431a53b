/** elements: the steps of a paper, what each asks for, and the draft that comes of it. */

import type { Draft } from "../../case/entry.ts"
import { drafting } from "../../case/kinds/paper-drafted.ts"
import { sending } from "../../case/kinds/paper-sent.ts"
import { signing } from "../../case/kinds/paper-signed.ts"
import { CHANNELS } from "../../case/state.ts"
import type { Blank } from "./blank-view.ts"
import { channelText } from "./log-blanks.ts"
import type { Typed } from "./typed.ts"

export type PaperStep = "drafted" | "sent" | "signed"

interface Step {
  /** The words of the button that opens it, and of the one that enters it. */
  readonly words: string
  readonly done: string
  /** Completes "“Notice” …". */
  readonly said: string
  readonly blanks: (today: string) => readonly Blank[]
  /** `today` stands in for a day that was not typed. */
  readonly draft: (template: string, typed: Typed, today: string) => Draft
}

const STEPS: Readonly<Record<PaperStep, Step>> = {
  drafted: { words: "Drafted", done: "Note it", said: "is drafted", blanks: () => [], draft: template => drafting(template) },
  sent: {
    words: "Sent…",
    done: "Note that it was sent",
    said: "is sent",
    blanks: today => [
      { name: "to", label: "To whom", kind: "line" },
      { name: "channel", label: "How", kind: "choice", first: "letter", options: CHANNELS.map(one => [one, channelText(one)] as const) },
      { name: "day", label: "Day", kind: "day", first: today },
    ],
    draft: (template, typed, today) => sending(template, { to: typed.of("to"), channel: channelIn(typed), day: typed.of("day", today) }),
  },
  signed: {
    words: "Signed…",
    done: "Note who signed",
    said: "is signed",
    blanks: today => [
      { name: "who", label: "Who signed", kind: "line" },
      { name: "day", label: "Day", kind: "day", first: today },
    ],
    draft: (template, typed, today) => signing(template, { who: typed.of("who"), day: typed.of("day", today) }),
  },
}

/** Return a step. */
export function paperStep(step: PaperStep): Step {
  return STEPS[step]
}

function channelIn(typed: Typed): (typeof CHANNELS)[number] {
  return CHANNELS.find(one => one === typed.of("channel", "letter")) ?? "other"
}
