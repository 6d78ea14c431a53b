import assert from "node:assert/strict"
import { test } from "node:test"

import type { Summary } from "../../../../../scripts/browser/case/summary.ts"
import { caseGroups, summaryText } from "../../../../../scripts/browser/elements/desk/cases-list.ts"
import { TODAY } from "../../plan/given-plan.ts"

const PLAIN: Summary = {
  id: "case-1", title: "Clockmakers", isPractice: false, standing: "open", opened: "2026-12-01T12:00:00.000Z", changed: "2027-01-01T12:00:00.000Z",
  records: 3, done: 0, all: 0, lastDay: "", dues: [],
}

function summary(title: string, parts: Partial<Summary> = {}): Summary {
  return { ...PLAIN, id: `case-${title}`, title, ...parts }
}

function namesIn(summaries: readonly Summary[], query = ""): string[] {
  return caseGroups(summaries, query).map(({ id, cases }) => `${id}: ${cases.map(({ title }) => title).join()}`)
}

test("cases stand by their next day, and those without one by their last change", () => {
  const all = [summary("old"), summary("later", { dues: [TODAY + 9] }), summary("new", { changed: "2027-01-02T12:00:00.000Z" }), summary("soon", { dues: [TODAY - 1] })]

  assert.deepEqual(namesIn(all), ["open: soon,later,new,old"])
})

test("practice stands apart, however far it is, and closed and archived cases come last", () => {
  const all = [summary("gone", { standing: "archived" }), summary("play", { isPractice: true, standing: "closed" }), summary("over", { standing: "closed" }), summary("real")]

  assert.deepEqual(namesIn(all), ["open: real", "practice: play", "closed: over", "archived: gone"])
})

test("a case is found by any words of its name", () => {
  assert.deepEqual(namesIn([summary("Lantern Bakeries"), summary("Owl Logistics")], "bak LAN"), ["open: Lantern Bakeries"])
  assert.deepEqual(namesIn([summary("Owl Logistics")], "bells"), [])
})

test("a case says what is late and today, how far it is, and its last day", () => {
  const busy = summary("busy", { dues: [TODAY - 2, TODAY, TODAY, TODAY + 5], done: 3, all: 7, lastDay: "2027-02-03" })

  assert.equal(summaryText(busy, TODAY), "1 item late, 2 today. 3 of 7 done. Last day 3 February 2027, in 30 days.")
})

test("a case that waits says when it calls next, and one without a plan what is done", () => {
  assert.equal(summaryText(summary("calm", { dues: [TODAY + 1], done: 0, all: 1 }), TODAY), "Next tomorrow, 5 January 2027. 0 of 1 done.")
  assert.equal(summaryText(summary("bare", { done: 1 }), TODAY), "1 item done.")
})

test("a closed case reminds of what is ahead, and not of what it left open", () => {
  const closed = summary("closed", { standing: "closed", dues: [TODAY - 40, TODAY + 7], all: 2 })

  assert.equal(summaryText(closed, TODAY), "Next in 7 days, 11 January 2027. Changed last on 1 January 2027.")
})
