import assert from "node:assert/strict"
import { test } from "node:test"

import { answering } from "../../../../../scripts/browser/case/kinds/answer-set.ts"
import { opening } from "../../../../../scripts/browser/case/kinds/case-opened.ts"
import { practising } from "../../../../../scripts/browser/case/kinds/case-practice.ts"
import { finding } from "../../../../../scripts/browser/case/kinds/cause-found.ts"
import { contacting } from "../../../../../scripts/browser/case/kinds/contact-had.ts"
import { dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { standing } from "../../../../../scripts/browser/case/kinds/item-state.ts"
import { stating } from "../../../../../scripts/browser/case/kinds/reason-stated.ts"
import { insightsOf } from "../../../../../scripts/browser/elements/desk/register-insights.ts"
import { isForRegister, registerRow, withCodes, type RegisterRow } from "../../../../../scripts/browser/elements/desk/register-row.ts"
import { caseOf, VERSION } from "../../given.ts"
import { day, item, on, planOf } from "../../plan/given-plan.ts"

const PLAN = planOf([item("A-01", { when: on("E", -60) }), item("A-02", { when: on("E", -30) }), item("A-03", { when: on("E", 300) })])
const opened = opening("case-1", "Clockmakers", VERSION)

function rowOf(...drafts: Parameters<typeof caseOf>): RegisterRow {
  return registerRow("case-1", caseOf(opened, ...drafts), PLAN, day("2027-05-21"))
}

function lasting(days: number): RegisterRow {
  return { ...rowOf(), days }
}

test("a row tells the reason that was said, the one behind it, and how long it took", () => {
  const row = rowOf(
    answering("reason", ["R06"]), stating("R04", "too expensive"), finding("R06", ""),
    dating("notice", "2027-03-01"), dating("last_day", "2027-04-30"), filling("register-first-sign", "2027-01-01"),
  )

  assert.deepEqual([row.stated, row.cause, row.noticeDays, row.days], ["R04", "R06", 60, 119])
})

test("no row holds the name of a client", () => {
  const row = rowOf(filling("client_name", "Clockmakers"))

  assert.doesNotMatch(JSON.stringify([row, ...row.told]), /Clockmakers/u)
})

test("an item is late if it was done after its day or is open after it, and not if it does not apply", () => {
  assert.equal(rowOf().late, 2)
  assert.equal(rowOf(tick("A-01", true)).late, 2)
  assert.equal(rowOf(standing("A-02", "not applicable", { why: "none" })).late, 1)
})

test("practice and suspicion stay out of the register", () => {
  assert.equal(isForRegister(caseOf(opened)), true)
  assert.equal(isForRegister(caseOf(opened, practising("case-1", "S07"))), false)
  assert.equal(isForRegister(caseOf(opened, answering("reason", ["R11"]))), false)
  assert.equal(isForRegister(caseOf(opened, finding("R11", ""))), false)
})

test("a client is back by the register's own word or by a contact, and a referral is counted either way", () => {
  const contact = { day: "2027-05-21", who: "", channel: "call", said: "Hello", next: "", due: "" } as const

  assert.equal(rowOf(filling("register-return", "agreed")).isBack, true)
  assert.equal(rowOf(filling("register-return", "asked")).isBack, false)
  assert.equal(rowOf(contacting({ ...contact, came: "returned" })).isBack, true)
  assert.equal(rowOf(contacting({ ...contact, came: "referral" }), filling("register-received", "1 and a half")).referrals, 1)
})

test("a row without a code gets its year and its place in it", () => {
  const rows = withCodes([rowOf(), rowOf(filling("ending_code", "X7")), rowOf()], () => 2027)

  assert.deepEqual(rows.map(({ code }) => code), ["E-2027-01", "X7", "E-2027-03"])
})

test("insights count reasons and causes apart, and where they differ", () => {
  const price = rowOf(stating("R04", ""), finding("R02", ""))
  const quality = rowOf(stating("R02", ""), finding("R02", ""))
  const open = rowOf(stating("R04", ""))

  const insights = insightsOf([price, price, quality, open])

  assert.deepEqual(insights.reasons, [{ reason: "R02", stated: 1, found: 3 }, { reason: "R04", stated: 3, found: 0 }])
  assert.deepEqual([insights.compared, insights.different], [3, 2])
})

test("insights put the lengths of endings in order, with the middle and the longest one, and nothing where none is known", () => {
  assert.deepEqual(insightsOf([90, 30, 60, 10, 120].map(lasting)).lengths, { all: [10, 30, 60, 90, 120], middle: 60, greatest: 120 })
  assert.equal(insightsOf([]).lengths, undefined)
})
