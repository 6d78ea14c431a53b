import assert from "node:assert/strict"
import { test } from "node:test"

import { amountText, awayText, becauseText, differenceText, dueText, effectText, planText } from "../../../../scripts/browser/papers/plan-text.ts"
import { difference } from "../../../../scripts/browser/plan/what-if.ts"
import { hold, item, library, never, on, only, planned, planOf, point, TODAY } from "../plan/given-plan.ts"

const ITEMS = [
  item("DEC-01", { applies: [only("money", "yes")] }),
  item("DEC-02", { applies: [only("money", "no")], when: on("N") }),
  item("DEC-03", { applies: [never("reason", "R01")], when: on("E", -7) }),
]
const ANSWERS = { initiator: ["firm"], reason: ["R06"], money: ["yes"] }

test("a plan is said in a breath", () => {
  const plan = planOf(ITEMS, { answers: ANSWERS })

  assert.equal(planText(plan, library(), TODAY), "You end it because reason is R06. 2 items, last day 5 March 2027, in 60 days.")
})

test("a plan counts what is sure apart from what an answer can still take away", () => {
  const open = item("ACC-09", { applies: [only("money", "yes")] })

  assert.equal(amountText(planOf([item("ACC-01"), open]).items), "1 item and up to 1 more")
  assert.equal(amountText(planOf([open]).items), "Up to 1 item")
})

test("a distance is said as people say it", () => {
  assert.deepEqual([0, 1, -1, 2, -3].map(awayText), ["today", "tomorrow", "yesterday", "in 2 days", "3 days ago"])
})

test("a day, a window, a rhythm, several days and working hours are said each in its way", () => {
  const plan = planOf([
    item("DEC-01", { when: on("E") }),
    item("DEC-02", { when: { kind: "window", points: [point("E", -4), point("E", -1)] } }),
    item("DEC-03", { when: { kind: "weekly", points: [point("N"), point("N", 21)] } }),
    item("DEC-04", { when: { kind: "each", points: [point("E", 3), point("E", 31)] } }),
    item("DEC-05", { when: on("N", 4, "h") }),
  ])

  assert.deepEqual(["DEC-01", "DEC-02", "DEC-03", "DEC-04", "DEC-05"].map(id => dueText(planned(plan, id).due)), [
    "Friday 5 March 2027",
    "Monday 1 March 2027 to Thursday 4 March 2027",
    "Every Monday, 4 January 2027 to 25 January 2027",
    "8 March 2027 and 5 April 2027",
    "Monday 4 January 2027, within 4 working hours",
  ])
})

test("an item says why it is there", () => {
  const plan = planOf(ITEMS, { answers: ANSWERS })

  assert.equal(becauseText(planned(plan, "DEC-01").because), "Because money is yes.")
  assert.equal(becauseText(planned(plan, "DEC-03").because), "Part of every ending.")
})

test("a change is said before it is made", () => {
  const shelf = { holds: [hold("H01", { applies: [only("money", "no")] })] }
  const before = planOf(ITEMS, { answers: ANSWERS }, shelf)
  const after = planOf(ITEMS, { answers: { ...ANSWERS, money: ["no"] }, dates: { notice: "2027-01-04", lastDay: "2027-03-12" } }, shelf)

  const found = difference(before, after)

  assert.equal(differenceText(found), "1 item comes, 1 goes, 1 moves; the hold “Hold H01” appears; the last day is then Friday 12 March 2027.")
  assert.equal(effectText(found), "1 item goes, 1 comes")
})

test("a change without effect says so", () => {
  const plan = planOf(ITEMS, { answers: ANSWERS })

  assert.equal(differenceText(difference(plan, plan)), "Nothing in the plan changes.")
  assert.equal(effectText(difference(plan, plan)), "")
})
