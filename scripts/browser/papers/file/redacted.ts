/**
 * papers: a case without the words of people, to show how an ending went and not whose it was.
 *
 * Kept are kinds, ids, days, times and whatever is chosen from a list of ours. Every other text goes, also of kinds that
 * this edition does not know. It gets an id of its own, so that it never unites with the case that it comes from.
 */

import type { Entry } from "../../case/entry.ts"
import { inOrder } from "../../case/fold.ts"
import { randomText } from "../../case/id.ts"

export interface Redacted {
  readonly caseId: string
  readonly entries: readonly Entry[]
  /** How many texts are gone. */
  readonly gone: number
}

/** What stands in the place of a text. */
export const REMOVED = "[removed]"
export const REDACTED_TITLE = "Case without names"

/** An id of ours, or one of the words that lists of ours have with a blank in them. */
const WORD = /^(?:[\w.-]{1,60}|to do|not applicable|not sure)$/u
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?$/u
/** Parts of values that are chosen from lists of ours, by kind; all of it, where there are no names. */
const CHOSEN: Readonly<Record<string, readonly string[] | "all">> = {
  "case.opened": ["version"],
  "case.practice": "all",
  "answer.set": "all",
  "clause.set": "all",
  "calendar.set": ["code"],
  "list.cleared": "all",
  "item.state": ["state"],
  "item.added": ["owner", "phase"],
  "item.note": ["anew"],
  "item.proof": ["anew"],
  "order.overridden": ["over"],
  "gate.answered": ["answer"],
  "contact.had": ["channel", "came", "anew"],
  "decision.made": ["anew"],
  "decision.scored": ["lines", "stops"],
  "reason.stated": ["reason"],
  "cause.found": ["reason"],
  "paper.sent": ["channel"],
  "deadline.set": ["kind"],
  "remains.set": ["kind"],
  "client.asked": ["parts", "left", "part"],
  "client.answered": ["part"],
  "case.rechecked": ["item", "answer"],
}

/** Take the words of people out of a case. */
export function redacted(caseId: string, entries: Iterable<Entry>): Redacted {
  const own = `case-${randomText(16)}`
  const people = new Numbers("Person ")
  const devices = new Numbers("device000")
  const taking = new Taking()
  const emptied = inOrder(entries).map(({ id, time, person, device, kind, target, value }) => ({
    id,
    time,
    person: person === "" ? "" : people.of(person),
    device: devices.of(device),
    kind,
    target: target === caseId ? own : target,
    value: taking.from(kind, value),
  }))
  return { caseId: own, entries: emptied, gone: taking.gone + people.count }
}

/** Gives each text a number of its own. */
class Numbers {
  private readonly known = new Map<string, string>()
  private readonly start: string

  constructor(start: string) {
    this.start = start
  }

  get count(): number {
    return this.known.size
  }

  of(text: string): string {
    const number = this.known.get(text) ?? `${this.start}${this.known.size + 1}`
    this.known.set(text, number)
    return number
  }
}

/** Takes texts out of values, and counts them. */
class Taking {
  gone = 0

  from(kind: string, value: unknown): unknown {
    const chosen = CHOSEN[kind] ?? []
    // What the plan was is a text of the library.
    if (kind === "plan.accepted") return value
    if (chosen === "all" || typeof value !== "object" || value === null || Array.isArray(value)) return this.emptied(value, chosen === "all")
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.emptied(part, chosen.includes(name))]))
  }

  private emptiedText(text: string, isChosen: boolean): string {
    if (text === "" || DAY.test(text) || (isChosen && WORD.test(text))) return text
    this.gone += 1
    return REMOVED
  }

  private emptied(part: unknown, isChosen: boolean): unknown {
    if (Array.isArray(part)) return part.map(one => this.emptied(one, isChosen))
    if (typeof part === "object" && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, this.emptied(one, isChosen)]))
    }
    return typeof part === "string" ? this.emptiedText(part, isChosen) : part
  }
}
