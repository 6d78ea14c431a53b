import assert from "node:assert/strict"
import { test } from "node:test"

import { back, isPlanned, screenOf } from "../../../../../scripts/browser/elements/start/flow.ts"
import { answered, UNTOLD, withBegun, withLastDay, type GuideState } from "../../../../../scripts/browser/elements/start/guide-state.ts"
import { library } from "../../plan/given-plan.ts"

const PLAIN = library()
const SAFE = { ...PLAIN, endings: PLAIN.endings.map(ending => ({ ...ending, safe_route: ending.id === "R02" })) }

const firm = answered(UNTOLD, "initiator", ["firm"])
const unpaid = answered(firm, "reason", ["R06"])
const planned = withLastDay(unpaid, "2027-03-05")

/** Name a screen as a reader would. */
function shown(state: GuideState, shelf = PLAIN): string {
  const screen = screenOf(state, shelf)
  return screen.kind === "asking" ? screen.name : screen.kind
}

test("who, why and when are asked in this order, and then there is a plan", () => {
  assert.deepEqual([UNTOLD, firm, unpaid, planned].map(state => shown(state)), ["initiator", "reason", "last-day", "plan"])
})

test("an answer that was brought along is not asked again", () => {
  const fromEnding = answered(UNTOLD, "reason", ["R06"])

  assert.equal(shown(fromEnding), "initiator")
  assert.equal(shown(answered(fromEnding, "initiator", ["client"])), "last-day")
})

test("a last day that is not known yet is an answer", () => {
  assert.equal(shown(withLastDay(unpaid, "")), "plan")
})

test("a safe route has its own screen as soon as its reason is known", () => {
  assert.equal(shown(answered(UNTOLD, "reason", ["R02"]), SAFE), "safe")
  assert.equal(shown(answered(planned, "reason", ["R02"]), SAFE), "safe")
})

test("nothing is asked on a safe route but who and why", () => {
  const safe = answered(planned, "reason", ["R02"])

  assert.equal(shown({ ...safe, changing: "work" }, SAFE), "safe")
  assert.equal(shown({ ...safe, changing: "reason" }, SAFE), "reason")
})

test("an answer is changed alone, and the plan is back", () => {
  const changing = { ...planned, changing: "work" }

  assert.equal(shown(changing), "work")
  assert.equal(shown(answered(changing, "work", ["law"])), "plan")
})

test("back goes to the question before, with its answer", () => {
  const before = back(unpaid, PLAIN) ?? UNTOLD

  assert.equal(before.changing, "reason")
  assert.deepEqual(before.answers["reason"], ["R06"])
  assert.equal(shown(back(before, PLAIN) ?? planned), "initiator")
})

test("there is no way back from the first question", () => {
  assert.equal(back(UNTOLD, PLAIN), undefined)
  assert.equal(back({ ...firm, changing: "initiator" }, PLAIN), undefined)
})

test("a change that was begun is left as it was", () => {
  assert.deepEqual(back({ ...planned, changing: "work" }, PLAIN), planned)
})

test("a plan keeps the day on which it was first made", () => {
  const made = withBegun(planned, "2027-01-04")

  assert.equal(withBegun(made, "2027-02-04").dates.begun, "2027-01-04")
  assert.ok(isPlanned(made))
})
