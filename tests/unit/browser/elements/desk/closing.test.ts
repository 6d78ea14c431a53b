import assert from "node:assert/strict"
import { test } from "node:test"

import type { Draft } from "../../../../../scripts/browser/case/entry.ts"
import { closing } from "../../../../../scripts/browser/case/kinds/case-closed.ts"
import { answeringFor } from "../../../../../scripts/browser/case/kinds/client-answered.ts"
import { dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { rechecking } from "../../../../../scripts/browser/case/kinds/case-rechecked.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { standing } from "../../../../../scripts/browser/case/kinds/item-state.ts"
import { remaining } from "../../../../../scripts/browser/case/kinds/remains-set.ts"
import { isReminder, openItems, reminders, typedClosing, withoutText } from "../../../../../scripts/browser/elements/desk/closing-blanks.ts"
import { linksOf } from "../../../../../scripts/browser/elements/desk/end-view.ts"
import { Typed } from "../../../../../scripts/browser/elements/desk/typed.ts"
import { alonePageText } from "../../../../../scripts/browser/papers/alone/page.ts"
import { certificatePageText } from "../../../../../scripts/browser/papers/closing/certificate-page.ts"
import { looksIn, lookOutcome, nextRound } from "../../../../../scripts/browser/papers/closing/looks.ts"
import { suggestedDeletion, suggestedKeep } from "../../../../../scripts/browser/papers/closing/settled-days.ts"
import { draftMail, touchesFor, touchOn } from "../../../../../scripts/browser/papers/closing/touches.ts"
import { markup } from "../../../../../scripts/browser/papers/alone/markup.ts"
import { isoText, type Day } from "../../../../../scripts/browser/plan/days.ts"
import { rowsOf } from "../../../../../scripts/browser/plan/rows.ts"
import { caseOf } from "../../given.ts"
import { LIBRARY } from "../../papers/client/given-page.ts"
import { item, on, planOf, TODAY } from "../../plan/given-plan.ts"

const SETTLED = { rechecked: true, receipt: true, record: true, keep: "2033-12-31", delete: "2027-06-30", touch: ["2027-09-05"], words: "" }
const PLAN = planOf([item("DAT-09", { when: on("E", 30) }), item("ACC-01"), item("ACC-03")])
const LAST = PLAN.anchors.E.day
const BACKUP = { kind: "backup", what: "Backup at Tern Hosting", why: "its cycle is 60 days", owner: "Ola Burrow", until: "2027-07-29" } as const

const about = (...drafts: readonly Draft[]) => ({ state: caseOf(...drafts), plan: PLAN, today: LAST })
const rows = (...drafts: readonly Draft[]) => rowsOf(PLAN, caseOf(...drafts))

test("closing names what it is done without", () => {
  assert.equal(withoutText(SETTLED), "")
  assert.match(withoutText({ ...SETTLED, receipt: false, delete: "" }), /without a receipt of the client and a day on which the data is deleted/u)
})

test("what closing settles becomes items of the case, each once: the looks, the days, and what a deletion leaves", () => {
  const known = about(remaining("remains-1", BACKUP))
  const once = caseOf(...reminders(SETTLED, known), closing("case-1", SETTLED))
  const twice = caseOf(...reminders(SETTLED, known), ...reminders({ ...SETTLED, delete: "2027-07-31" }, known))

  assert.deepEqual([...once.own.values()].map(({ text, due }) => `${due} ${text}`), [
    "2027-03-12 Look again, 7 days after the last day",
    "2027-04-04 Look again, 30 days after the last day",
    "2027-06-03 Look again, 90 days after the last day",
    "2027-09-05 Get in touch again",
    "2027-06-30 Delete the client's data",
    "2033-12-31 Destroy the file, or decide to keep it",
    "2027-07-29 Check that the last backup is overwritten",
  ])
  assert.ok([...once.own.keys()].every(isReminder))
  assert.equal(once.standing, "closed")
  assert.equal(twice.own.size, once.own.size)
  assert.equal(twice.own.get("own-delete-data")?.due, "2027-07-31")
})

test("a look that was made, or whose day has passed, does not come again", () => {
  const made = { state: caseOf(rechecking(30, { day: "2027-04-04", lines: [], words: "" })), plan: PLAN, today: LAST + 8 }

  assert.deepEqual(reminders({ ...SETTLED, touch: [], keep: "", delete: "" }, made).map(({ target }) => target), ["own-look-again-90"])
  assert.equal(nextRound(made.state), 7)
})

test("what does not apply is not open, and what is recommended is not essential", () => {
  const plan = planOf([item("A-01"), item("A-02", { level: "recommended" }), item("A-03"), item("A-04")])
  const state = caseOf(tick("A-03", true), standing("A-04", "not applicable", { why: "none" }))

  assert.deepEqual(openItems(state, plan), { open: 2, essential: 1 })
})

test("a look begins from what can be seen, done or not, and leaves out what does not apply", () => {
  assert.deepEqual(looksIn(7, rows(tick("ACC-01", true)), LIBRARY).map(({ row, holdsIf }) => `${row.id} ${holdsIf}`), ["ACC-01 both agree"])
  assert.deepEqual(looksIn(7, rows(standing("ACC-01", "not applicable", { why: "none" })), LIBRARY), [])
  assert.deepEqual(looksIn(30, rows(), LIBRARY).map(({ row }) => row.id), ["ACC-03"])
})

test("what does not hold becomes an item, and the look itself is done", () => {
  const before = caseOf(...reminders({ ...SETTLED, touch: [] }, about()))
  const lines = [{ item: "ACC-01", answer: "no", words: "Their old key still works" }, { item: "ACC-03", answer: "open", words: "" }] as const

  const drafts = lookOutcome(7, lines, { rows: rowsOf(PLAN, before), state: before, today: LAST + 7 })

  assert.deepEqual(drafts.map(({ kind, target }) => `${kind} ${target}`), ["item.done own-look-again-7", "item.added own-mend-7-acc-01"])
})

test("days that the case knows stand there with their source, and those that it does not know are asked", () => {
  assert.deepEqual(suggestedKeep(caseOf()), { day: "", from: "" })
  assert.equal(suggestedKeep(caseOf(filling("retention_until", "2034-12-31"))).day, "2034-12-31")
  assert.equal(suggestedKeep(caseOf(filling("retention_until", "in seven years"), remaining("remains-2", { ...BACKUP, kind: "kept" }))).day, "2027-07-29")
  assert.match(suggestedDeletion(caseOf(), PLAN).from, /^From the plan/u)
  assert.equal(suggestedDeletion(caseOf(), planOf([])).day, "")
  assert.equal(typedClosing(new Typed(), about()).delete, suggestedDeletion(caseOf(), PLAN).day)
})

test("how close you stay says how often you write, and none means never", () => {
  const days = (tier: string) => touchesFor(tier, LAST, LAST).map(({ after }) => after)

  assert.deepEqual([days("warm"), days("cordial"), days("none"), days("")], [[60, 180, 365], [60, 365], [], [60, 365]])
  assert.deepEqual(touchesFor("warm", LAST, LAST + 61).map(({ after }) => after), [180, 365])
  assert.equal(touchOn("2027-09-05", LAST), undefined)
  assert.match(draftMail(touchesFor("warm", LAST, LAST)[0]!), /^X-Unsent: 1\r\nTo: \r\nSubject: A short note\r\n/u)
  assert.match(draftMail(touchesFor("warm", LAST, LAST)[0]!, "ida@lantern.example"), /\r\nTo: ida@lantern\.example\r\n/u)
  assert.match(draftMail(touchesFor("warm", LAST, LAST)[0]!, "ida@lantern.example\r\nBcc: x@example.com"), /\r\nTo: \r\nSubject/u)
})

test("the certificate says what the deletion does not cover, with a person and a day each, and claims nothing that is not known", () => {
  const state = caseOf(filling("firm_name", "Wren & Otter"), remaining("remains-1", BACKUP), remaining("remains-3", { kind: "ai", what: "Chat <histories>", why: "", owner: "", until: "" }))

  const text = certificatePageText({ state, today: TODAY }, "main{}")

  for (const words of ["Wren &amp; Otter", "Backup at Tern Hosting", "Ola Burrow", "29 July 2027", "Chat &lt;histories&gt;", "Nobody is named", "No day is set", "Where we did not look", "Not stated. Nothing is claimed about it.", "Legal holds</h3><p class=\"muted\">We know of none."]) {
    assert.ok(text.includes(words), words)
  }
  assert.match(text, /script-src &#39;none&#39;/u)
})

test("what was taken out of what remains is gone", () => {
  assert.equal(caseOf(remaining("remains-1", BACKUP), remaining("remains-1", { ...BACKUP, what: "" })).remains.size, 0)
})

test("a page that stands alone carries no script where it does nothing", () => {
  assert.doesNotMatch(alonePageText({ title: "A page", body: markup`<p>Words</p>`, looks: "", script: "" }), /<script/u)
})

test("near the last day the desk leads to the receipt, then to the looks and to closing", () => {
  const shown = (today: Day, ...drafts: readonly Draft[]) => linksOf({ state: caseOf(dating("last_day", isoText(LAST)), ...drafts), today }).map(([address]) => address)
  const signed = answeringFor("receipt", { number: "", day: "", name: "Ida", role: "", words: "", lines: [] })

  assert.deepEqual(shown(LAST - 15), [])
  assert.deepEqual(shown(LAST - 14), ["#client/receipt"])
  assert.deepEqual(shown(LAST + 7, signed), ["#look/7", "#close"])
  assert.deepEqual(shown(LAST + 8, signed, closing("case-1", SETTLED)), ["#look/7"])
})
