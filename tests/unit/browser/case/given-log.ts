/** What properties of a case are tested with: logs of all kinds, by several people whose clocks differ. */

import * as fc from "fast-check"

import type { Draft, Entry } from "../../../../scripts/browser/case/entry.ts"
import { nextId } from "../../../../scripts/browser/case/id.ts"
import { answering } from "../../../../scripts/browser/case/kinds/answer-set.ts"
import { calendaring } from "../../../../scripts/browser/case/kinds/calendar-set.ts"
import { archiving } from "../../../../scripts/browser/case/kinds/case-archived.ts"
import { closing } from "../../../../scripts/browser/case/kinds/case-closed.ts"
import { naming } from "../../../../scripts/browser/case/kinds/case-named.ts"
import { opening } from "../../../../scripts/browser/case/kinds/case-opened.ts"
import { practising } from "../../../../scripts/browser/case/kinds/case-practice.ts"
import { reopening } from "../../../../scripts/browser/case/kinds/case-reopened.ts"
import { finding } from "../../../../scripts/browser/case/kinds/cause-found.ts"
import { choosingClause } from "../../../../scripts/browser/case/kinds/clause-set.ts"
import { contacting } from "../../../../scripts/browser/case/kinds/contact-had.ts"
import { counting, dating } from "../../../../scripts/browser/case/kinds/date-set.ts"
import { deadlining } from "../../../../scripts/browser/case/kinds/deadline-set.ts"
import { deciding } from "../../../../scripts/browser/case/kinds/decision-made.ts"
import { filling } from "../../../../scripts/browser/case/kinds/field-set.ts"
import { gateAnswering } from "../../../../scripts/browser/case/kinds/gate-answered.ts"
import { gateOverriding } from "../../../../scripts/browser/case/kinds/gate-overridden.ts"
import { gatePassing } from "../../../../scripts/browser/case/kinds/gate-passed.ts"
import { adding } from "../../../../scripts/browser/case/kinds/item-added.ts"
import { tick } from "../../../../scripts/browser/case/kinds/item-done.ts"
import { moving } from "../../../../scripts/browser/case/kinds/item-moved.ts"
import { noting } from "../../../../scripts/browser/case/kinds/item-note.ts"
import { proving } from "../../../../scripts/browser/case/kinds/item-proof.ts"
import { standing } from "../../../../scripts/browser/case/kinds/item-state.ts"
import { verifying } from "../../../../scripts/browser/case/kinds/item-verified.ts"
import { clearing } from "../../../../scripts/browser/case/kinds/list-cleared.ts"
import { orderOverriding } from "../../../../scripts/browser/case/kinds/order-overridden.ts"
import { drafting } from "../../../../scripts/browser/case/kinds/paper-drafted.ts"
import { sending } from "../../../../scripts/browser/case/kinds/paper-sent.ts"
import { signing } from "../../../../scripts/browser/case/kinds/paper-signed.ts"
import { accepting } from "../../../../scripts/browser/case/kinds/plan-accepted.ts"
import { cutting } from "../../../../scripts/browser/case/kinds/plan-cut.ts"
import { stating } from "../../../../scripts/browser/case/kinds/reason-stated.ts"
import { casting } from "../../../../scripts/browser/case/kinds/role-set.ts"
import { ITEM_STANDINGS } from "../../../../scripts/browser/case/state.ts"
import { NOON } from "../given.ts"

/** What one step of a person is made from; each kind takes of it what it needs. */
interface Chance {
  item: string
  words: string
  day: string
  is: boolean
  standing: (typeof ITEM_STANDINGS)[number]
  /** Points to an entry that is there already. */
  to: string
}

type Make = (chance: Chance) => Draft

const CASE = "case-0123456789abcdef"

/** A draft of each kind. */
export const DRAFTS: Readonly<Record<string, Make>> = {
  "case.opened": ({ words }) => opening(CASE, words, "1"),
  "case.named": ({ words }) => naming(CASE, words),
  "case.practice": ({ is }) => practising(CASE, is ? "S01" : ""),
  "case.closed": ({ words, day, is }) => closing(CASE, { rechecked: is, receipt: is, record: is, keep: day, delete: day, touch: [day].filter(Boolean), words }),
  "case.reopened": ({ words }) => reopening(CASE, words),
  "case.archived": () => archiving(CASE),
  "answer.set": ({ item, words, is }) => answering(item, is ? [words] : []),
  "date.set": ({ day, is }) => (is ? dating("last_day", day) : counting("contract_days", day ? 30 : undefined)),
  "deadline.set": ({ item, words, day }) => deadlining(item, { title: words, kind: "", day, who: words }),
  "calendar.set": ({ day, is }) => calendaring({ code: is ? "GB" : "", free: [day].filter(Boolean) }),
  "role.set": ({ item, words }) => casting(item, words),
  "field.set": ({ item, words }) => filling(item, words),
  "clause.set": ({ item, is }) => choosingClause(item, "c1", is ? "in" : "out"),
  "item.done": ({ item, is }) => tick(item, is),
  "item.state": ({ item, words, day, standing: state }) => standing(item, state, { why: words, on: words, until: day }),
  "item.verified": ({ item, is }) => verifying(item, is),
  "item.moved": ({ item, day }) => moving(item, day),
  "item.added": ({ item, words, day }) => adding(`own-${item}`, { text: words, owner: "it", due: day, phase: "ACC" }),
  "item.note": ({ item, words, to, is }) => noting(item, words, is ? to : ""),
  "item.proof": ({ item, words, to, is }) => proving(item, words, is ? to : ""),
  "gate.answered": ({ item, words, is }) => gateAnswering(item, is ? "yes" : "no", words),
  "gate.passed": ({ item, is }) => gatePassing(item, is),
  "gate.overridden": ({ item, words }) => gateOverriding(item, words),
  "order.overridden": ({ item, words }) => orderOverriding(item, words, [item]),
  "contact.had": ({ words, day, to, is }) => contacting({ day, who: words, channel: "call", said: words, next: "", due: "", came: is ? "returned" : "" }, is ? to : ""),
  "decision.made": ({ words, day, to, is }) => deciding({ day, what: words, why: "", who: "" }, is ? to : ""),
  "reason.stated": ({ item, words }) => stating(item, words),
  "cause.found": ({ item, words }) => finding(item, words),
  "paper.drafted": ({ item }) => drafting(item),
  "paper.sent": ({ item, words, day }) => sending(item, { day, to: words, channel: "letter" }),
  "paper.signed": ({ item, words, day }) => signing(item, { day, who: words }),
  "plan.accepted": ({ item, words }) => accepting({ version: "2", meanings: [words], items: [], kept: [item], first: false }),
  "plan.cut": ({ is }) => cutting(is),
  "list.cleared": ({ item }) => clearing("ACC", [item, "ACC-01"]),
  "entry.undone": ({ to }) => ({ kind: "entry.undone", target: to, value: true }),
  "entry.erased": ({ to }) => ({ kind: "entry.erased", target: to, value: true }),
  "item.sung": ({ item, words }) => ({ kind: "item.sung", target: item, value: { words } }),
}

const ITEMS = ["ACC-01", "ACC-02", "ACC-G1", "DAT-01"]
const chance = fc.record({
  item: fc.constantFrom(...ITEMS),
  words: fc.constantFrom("", "one", "two words", "“three”\nlines"),
  day: fc.constantFrom("", "2027-05-21", "2028-02-29"),
  is: fc.boolean(),
  standing: fc.constantFrom(...ITEM_STANDINGS),
})

/** Logs of several people, in the order in which they were written: an entry may take back or erase any before it. */
export function logs(kinds: readonly string[] = Object.keys(DRAFTS), maxLength = 24): fc.Arbitrary<Entry[]> {
  const step = fc.record({ kind: fc.constantFrom(...kinds), chance, writer: fc.integer({ min: 0, max: 3 }), clock: fc.integer({ min: -50, max: 50 }), at: fc.nat() })
  return fc.array(step, { minLength: 1, maxLength }).map(steps => {
    const log: Entry[] = []
    const last = ["", "", "", ""]
    for (const { kind, chance: drawn, writer, clock, at } of steps) {
      const to = log[at % Math.max(log.length, 1)]?.id ?? "0mhz8k2v4-0000-k3v9x0ab"
      const id = nextId(last[writer] ?? "", NOON + clock, `writer0${writer}`)
      last[writer] = id
      const draft = DRAFTS[kind]!({ ...drawn, to })
      log.push({ id, time: new Date(NOON + clock).toISOString(), person: `Person ${writer}`, device: `devicewriter0${writer}`, ...draft })
    }
    return log
  })
}

/** Choose some of them, by chance. */
export function someOf(log: readonly Entry[]): fc.Arbitrary<Entry[]> {
  return fc.shuffledSubarray([...log])
}
