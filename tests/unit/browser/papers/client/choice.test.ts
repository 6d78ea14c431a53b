import assert from "node:assert/strict"
import { test } from "node:test"

import { answering } from "../../../../../scripts/browser/case/kinds/answer-set.ts"
import { answeringFor } from "../../../../../scripts/browser/case/kinds/client-answered.ts"
import { dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { finding } from "../../../../../scripts/browser/case/kinds/cause-found.ts"
import type { Draft } from "../../../../../scripts/browser/case/entry.ts"
import { AGREED, barrierTo, caresFor, firstParts } from "../../../../../scripts/browser/papers/client/choice.ts"
import { hold, item, planOf, TODAY } from "../../plan/given-plan.ts"
import { ITEMS, NUMBER, OPEN, stateOf, stepsOf } from "./given-page.ts"

const SURVEY = item("FBK-02", { template: "T23" })
const LAST = planOf(ITEMS).anchors.E.day
const about = (drafts: readonly Draft[], today = TODAY, plan = planOf([...ITEMS, SURVEY])) => ({ state: stateOf(drafts), plan, today })
const signed = answeringFor("receipt", { number: NUMBER, day: "", name: "Ida", role: "", words: "", lines: [] })

test("a suspicion makes no page for the client, also where it was found later", () => {
  assert.equal(barrierTo(about([answering("reason", ["R11"])])), "never")
  assert.equal(barrierTo(about([finding("R11", ""), filling(AGREED, "Alma Quill")])), "never")
})

test("where a stop stands, legal has to agree first", () => {
  const stopped = planOf(ITEMS, {}, { holds: [hold("H1", { kind: "stop" })] })

  assert.equal(barrierTo(about([], TODAY, stopped)), "legal")
  assert.equal(barrierTo(about([filling(AGREED, "Alma Quill, 3 May")], TODAY, stopped)), undefined)
  assert.equal(barrierTo(about([])), undefined)
})

test("the receipt comes near the end, and the survey a week after it and not beside the receipt", () => {
  assert.deepEqual(firstParts(about([], LAST - 15)), ["steps"])
  assert.deepEqual(firstParts(about([], LAST - 14)), ["steps", "receipt"])
  assert.deepEqual(firstParts(about([], LAST + 7)), ["steps", "receipt"])
  assert.deepEqual(firstParts(about([signed], LAST + 6)), ["steps"])
  assert.deepEqual(firstParts(about([signed], LAST + 7)), ["steps", "survey"])
  assert.deepEqual(firstParts(about([signed], LAST + 7, planOf(ITEMS))), ["steps"])
})

test("before the talk, with a late line, an empty receipt or nobody to reach, the page says so", () => {
  const state = about([dating("conversation", "2027-01-20"), answering("initiator", ["firm"])])
  const late = stepsOf(stateOf([]), planOf(ITEMS)).map(step => Object.assign(step, { isLate: true }))

  const cares = caresFor(state, ["steps", "receipt"], late)

  assert.match(cares.join("\n"), /Until then the client does not know.*\n.*2 lines should be done by now.*\n.*The receipt is empty.*\n.*Name one person/u)
  assert.deepEqual(caresFor(about(OPEN), ["steps"], []), [])
})
