import assert from "node:assert/strict"
import { test } from "node:test"

import type { PlanItem } from "../../../../../scripts/browser/contract.ts"
import { firstIn, groupsOf, linesOf, openIn, sureIn, type PlanGroup } from "../../../../../scripts/browser/elements/start/plan-groups.ts"
import { scoreOf } from "../../../../../scripts/browser/elements/start/score-layout.ts"
import { day, item, library, on, only, phase, planOf, TODAY } from "../../plan/given-plan.ts"

const PHASES = [phase("DEC", 1), phase("ACC", 2, ["ACC-02"])]
const ROLES = [
  { id: "it", name: "IT" },
  { id: "lead", name: "Account lead" },
]
const SHELF = { phases: PHASES, roles: ROLES }
const ITEMS = [
  item("DEC-01", { when: on("N") }),
  item("ACC-01", { when: on("E", -20), owner: "it" }),
  item("ACC-02", { when: on("E", -1), owner: "it" }),
  item("DEC-02", { when: on("E", 30) }),
]
const PLAN = planOf(ITEMS, {}, SHELF)

function named({ title, lines }: PlanGroup): [string, string[]] {
  return [title, lines.map(line => (line.kind === "gate" ? `gate ${line.gate.phase}` : line.planned.item.id))]
}

const grouped = (order: "date" | "phase" | "role") => groupsOf(PLAN, order, library(SHELF), TODAY).map(named)

test("a gate stands before the first item that it guards, and else behind the last of its phase", () => {
  const lines = linesOf(PLAN).map(line => (line.kind === "gate" ? `gate ${line.gate.phase}` : line.planned.item.id))

  assert.deepEqual(lines, ["DEC-01", "ACC-01", "gate ACC", "ACC-02", "DEC-02", "gate DEC"])
})

test("by date, the next days stand apart, and later ones in weeks", () => {
  assert.deepEqual(grouped("date"), [
    ["Monday 4 January 2027, today", ["DEC-01"]],
    ["8 February 2027 to 14 February 2027", ["ACC-01"]],
    ["1 March 2027 to 7 March 2027", ["gate ACC", "ACC-02"]],
    ["29 March 2027 to 4 April 2027", ["DEC-02", "gate DEC"]],
  ])
})

test("by phase, the way out is followed", () => {
  assert.deepEqual(grouped("phase"), [
    ["DEC", ["DEC-01", "DEC-02", "gate DEC"]],
    ["ACC", ["ACC-01", "gate ACC", "ACC-02"]],
  ])
})

test("by role, each sees their own part, and who signs a gate sees it", () => {
  assert.deepEqual(grouped("role"), [
    ["IT", ["ACC-01", "ACC-02"]],
    ["Account lead", ["DEC-01", "gate ACC", "DEC-02", "gate DEC"]],
  ])
})

test("no order loses a line", () => {
  for (const order of ["date", "phase", "role"] as const) {
    assert.equal(grouped(order).flatMap(([, lines]) => lines).length, 6)
  }
})

test("the score rises to the high note on the last day, and goes on more lightly", () => {
  const { notes, lastDay } = scoreOf(PLAN, TODAY)

  assert.deepEqual(notes.map(note => note.kind), ["", "", "high", "encore"])
  assert.ok(notes.filter(note => note.kind !== "encore").every(note => note.x < lastDay))
  assert.equal(Math.max(...notes.map(note => note.place)), 13)
})

test("notes keep a distance that can be seen, however many days there are", () => {
  const many = planOf(Array.from({ length: 120 }, (_, days) => item(`DEC-${days}`, { when: on("E", days - 60) })), {}, SHELF)

  const { notes, width } = scoreOf(many, TODAY)

  for (const [index, note] of notes.slice(1).entries()) assert.ok(note.x - notes[index]!.x >= 11)
  assert.ok(notes.every(note => note.x <= width))
})

test("the score says in words what it shows", () => {
  const { words } = scoreOf(PLAN, TODAY)

  assert.match(words, /3 days with something to do to the last day, Friday 5 March 2027/u)
  assert.match(words, /After the last day, more lightly, 1 day/u)
})

test("a plan of nothing, or of the past, can be drawn too", () => {
  assert.deepEqual(scoreOf(planOf([], {}, SHELF), TODAY).notes, [])
  assert.equal(scoreOf(PLAN, day("2030-01-01")).today, undefined)
})

test("what an answer can still take away stands apart from what is sure", () => {
  const open = item("ACC-03", { when: on("E", -20), applies: [only("money", "yes")] })

  const lines = linesOf(planOf([...ITEMS, open], {}, SHELF))

  assert.deepEqual(openIn(lines).map(line => line.kind === "item" && line.planned.item.id), ["ACC-03"])
  assert.equal(sureIn(lines).length, lines.length - 1)
})

const firstOf = (items: PlanItem[], parts = {}) => firstIn(linesOf(planOf(items, parts, { phases: [] }))).map(line => line.kind === "item" && line.planned.item.id)

test("on a day that is too full the urgent comes first, else the essential, with the gates", () => {
  const essential = item("DEC-01", { when: on("N") })
  const practice = item("DEC-03", { when: on("N"), level: "recommended" })
  const urgent = item("DEC-04", { emergency: true })
  assert.deepEqual(firstOf([essential, practice]), ["DEC-01"])
  assert.deepEqual(firstOf([essential, practice, urgent], { dates: { lastDay: "2027-01-04" } }), ["DEC-04"])
})
