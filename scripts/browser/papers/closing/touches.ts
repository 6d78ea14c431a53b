/** papers: the days on which to be in touch again, by how close you stay, each with a draft of what to write. */

import { isoText, type Day } from "../../plan/days.ts"
import { isAddress } from "../letters/mail.ts"

export type Tier = "warm" | "cordial" | "none"

/** One time of being in touch. */
export interface Touch {
  /** How many days after the last day. */
  readonly after: number
  /** What to do, without a name. */
  readonly text: string
  readonly subject: string
  readonly draft: string
  readonly tiers: readonly Tier[]
}

const YEAR: readonly Touch[] = [
  {
    after: 60,
    text: "Write a personal note, without a pitch",
    subject: "A short note",
    draft: "Dear …,\n\n[One real thing that you saw or remembered, with its day.]\nI hope [what they are working on] goes well.\nNo reply needed.\n\n…",
    tiers: ["warm", "cordial"],
  },
  {
    after: 180,
    text: "Check in after six months, and want nothing",
    subject: "How has it gone?",
    draft: "Dear …,\n\nI don't want anything. How has it gone since [the handover]?\nIf you like, I'll call you for a quarter of an hour. If not, that's fine too.\n\n…",
    tiers: ["warm"],
  },
  {
    after: 365,
    text: "Check in after a year, then continue or stop",
    subject: "A year on",
    draft: "Dear …,\n\nIt's a year since we worked together. [One thing that still pleases you.]\n[To go on: I'd be glad to hear how you are, once or twice a year.]\n[To stop: I won't keep writing. You know where to find me, and I wish you well.]\n\n…",
    tiers: ["warm", "cordial"],
  },
]

/** Return the touches of a year for a tier; none where contact is over, and those of a cordial parting while nobody has chosen. */
export function touchesFor(tier: string, lastDay: Day, today: Day): readonly Touch[] {
  const chosen = YEAR.filter(({ tiers }) => tiers.some(one => one === (tier === "" ? "cordial" : tier)))
  return chosen.filter(({ after }) => lastDay + after >= today)
}

/** Return the touch that a day stands for; undefined for a day of the reader's own. */
export function touchOn(day: string, lastDay: Day): Touch | undefined {
  return YEAR.find(({ after }) => isoText(lastDay + after) === day)
}

/** Write a draft as a mail that a program for mail opens to be finished and sent; what is no address is left out. */
export function draftMail({ subject, draft }: Touch, to = ""): string {
  const head = ["X-Unsent: 1", `To: ${isAddress(to) ? to : ""}`, `Subject: ${subject}`, "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", ""]
  return [...head, ...draft.split("\n"), ""].join("\r\n")
}
