/** What of a case goes onto paper. */

import assert from "node:assert/strict"
import { test } from "node:test"

import type { Draft } from "../../../../../scripts/browser/case/entry.ts"
import { dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { FIRST_CHOICE, printedGroups, whatGroups, whatText, type PrintChoice } from "../../../../../scripts/browser/elements/desk/print-choice.ts"
import type { Scene } from "../../../../../scripts/browser/elements/desk/view.ts"
import { givenOfCase } from "../../../../../scripts/browser/plan/of-case.ts"
import { plan } from "../../../../../scripts/browser/plan/plan.ts"
import { rowsOf } from "../../../../../scripts/browser/plan/rows.ts"
import { caseOf } from "../../given.ts"
import { item, library, on, phase, TODAY } from "../../plan/given-plan.ts"

// The last day is 60 days after the notice of today, so that offsets are days.
const LIBRARY = library({
  roles: [{ id: "it", name: "IT and security" }, { id: "lead", name: "Account lead" }],
  phases: [phase("ACC", 1, ["ACC-03"])],
  items: [
    item("ACC-01", { when: on("N"), owner: "it" }),
    item("ACC-02", { when: on("N", 3) }),
    item("ACC-03", { when: on("N", 14) }),
    item("ACC-04", { when: on("E", 30) }),
  ],
})
const DATES = [dating("notice", "2027-01-04"), dating("last_day", "2027-03-05"), dating("begun", "2027-01-04")]

function sceneOf(...drafts: readonly Draft[]): Scene {
  const state = caseOf(...DATES, ...drafts)
  const given = givenOfCase(state, LIBRARY, { calendar: undefined, code: "", free: [] }, TODAY)
  const made = plan(LIBRARY, given)
  const place = { view: "print", about: "" }
  return { caseId: "case-1", state, library: LIBRARY, given, plan: made, movedOn: undefined, rows: rowsOf(made, state), today: TODAY, place, root: "", isPrinting: false }
}

function printed(choice: Partial<PrintChoice>, scene = sceneOf(tick("ACC-01", true))): readonly string[] {
  return printedGroups({ ...FIRST_CHOICE, ...choice }, scene).flatMap(({ lines }) =>
    lines.map(line => (line.kind === "item" ? `${line.row.id} ${line.row.item.state}` : `gate ${line.gate.phase}`)),
  )
}

test("everything is printed with what is done, each gate before what it guards", () => {
  const lines = printed({})

  assert.deepEqual(lines, ["ACC-01 done", "ACC-02 to do", "gate ACC", "ACC-03 to do", "ACC-04 to do"])
})

test("a sheet of what remains leaves out what is done, and a blank one has everything to do", () => {
  const open = printed({ stand: "open" })
  const blank = printed({ stand: "blank" })

  assert.deepEqual(open, ["ACC-02 to do", "gate ACC", "ACC-03 to do", "ACC-04 to do"])
  assert.equal(blank.length, 5)
  assert.ok(!blank.some(line => line.endsWith("done")))
})

test("a role has its own items, with the gates that it signs", () => {
  const it = printed({ what: "role-it" })
  const lead = printed({ what: "role-lead" })

  assert.deepEqual(it, ["ACC-01 done"])
  assert.deepEqual(lead, ["ACC-02 to do", "gate ACC", "ACC-03 to do", "ACC-04 to do"])
})

test("a week has what is due in it, and a gate what must be done before it", () => {
  const week = printed({ what: `week-${TODAY}` })
  const gate = printed({ what: "gate-ACC" })

  assert.deepEqual(week, ["ACC-01 done", "ACC-02 to do"])
  assert.deepEqual(gate, ["ACC-01 done", "ACC-02 to do", "gate ACC"])
})

test("only what has something in the case is offered, and named on the sheet", () => {
  const scene = sceneOf()

  const [roles, , weeks] = whatGroups(scene)

  assert.deepEqual(roles?.options, [["role-it", "IT and security"], ["role-lead", "Account lead"]])
  assert.deepEqual(weeks?.options[0], [`week-${TODAY}`, "Week of 4 January 2027"])
  assert.equal(whatText("gate-ACC", scene), "Before ACC")
  assert.equal(whatText("", scene), "The whole plan")
})
