import assert from "node:assert/strict"
import { test } from "node:test"

import type { Draft } from "../../../../../scripts/browser/case/entry.ts"
import { adding } from "../../../../../scripts/browser/case/kinds/item-added.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { moving } from "../../../../../scripts/browser/case/kinds/item-moved.ts"
import { noting } from "../../../../../scripts/browser/case/kinds/item-note.ts"
import { standing } from "../../../../../scripts/browser/case/kinds/item-state.ts"
import { casting } from "../../../../../scripts/browser/case/kinds/role-set.ts"
import { caseText } from "../../../../../scripts/browser/elements/desk/case-text.ts"
import { filtered, MINE, NO_FILTER, type Filter } from "../../../../../scripts/browser/elements/desk/filter.ts"
import { givenOfCase } from "../../../../../scripts/browser/plan/of-case.ts"
import { groupsOf } from "../../../../../scripts/browser/elements/desk/groups.ts"
import { nextRows } from "../../../../../scripts/browser/elements/desk/next-rows.ts"
import { countsOf, rowsOf } from "../../../../../scripts/browser/plan/rows.ts"
import { asNow, SteadyRows } from "../../../../../scripts/browser/elements/desk/steady-rows.ts"
import type { Scene } from "../../../../../scripts/browser/elements/desk/view.ts"
import { dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { plan } from "../../../../../scripts/browser/plan/plan.ts"
import { caseOf } from "../../given.ts"
import { item, library, on, TODAY } from "../../plan/given-plan.ts"

// The last day is 60 days after the notice of today, so that offsets are days.
const LIBRARY = library({
  items: [
    item("A-01", { when: on("N"), owner: "it" }),
    item("A-02", { when: on("N", 3), after: ["A-01"], level: "recommended" }),
    item("A-03", { when: on("N", 14) }),
    item("A-04", { when: on("E", 30) }),
  ],
})
const DATES = [dating("notice", "2027-01-04"), dating("last_day", "2027-03-05"), dating("begun", "2027-01-04")]
const WEEKENDS = { calendar: undefined, code: "", free: [] }

/** Return what a view draws of a case in which this was done, so many days after it began. */
function sceneOf(drafts: readonly Draft[], later = 0): Scene {
  const state = caseOf(...DATES, ...drafts)
  const today = TODAY + later
  const given = givenOfCase(state, LIBRARY, WEEKENDS, today)
  const made = plan(LIBRARY, given)
  const place = { view: "plan", about: "" }
  return { caseId: "case-1", state, library: LIBRARY, given, plan: made, movedOn: undefined, rows: rowsOf(made, state), today, place, root: "", isPrinting: false }
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
const left = (filter: Partial<Filter>, scene: Scene, person = "") => idsOf(filtered(scene, { ...NO_FILTER, ...filter }, person))

test("own items stand among those of the plan, by date, and without a day at the end", () => {
  const own = { owner: "it", phase: "", due: "" }

  const { rows } = sceneOf([adding("own-1", { ...own, text: "Call the bank", due: "2027-01-10" }), adding("own-2", { ...own, text: "Some day" })])

  assert.deepEqual(idsOf(rows), ["A-01", "A-02", "own-1", "A-03", "A-04", "own-2"])
})

test("a moved item stands on its new day, and a moved own item, too", () => {
  const own = adding("own-1", { text: "Call the bank", owner: "it", phase: "", due: "2027-01-05" })

  const { rows } = sceneOf([own, moving("A-01", "2027-02-01"), moving("own-1", "2027-02-02")])

  assert.deepEqual(idsOf(rows), ["A-02", "A-03", "A-01", "own-1", "A-04"])
})

test("what does not apply is not counted, what is over and open is late", () => {
  const scene = sceneOf([tick("A-01", true), standing("A-03", "not applicable", { why: "No." })], 5)

  assert.deepEqual(countsOf(scene.rows, scene.today), { done: 1, all: 3, late: 1, today: 0 })
})

test("a case says how long it goes, how much is done, and what is late", () => {
  const scene = sceneOf([tick("A-01", true)], 5)

  const text = caseText(scene.plan.anchors.E, countsOf(scene.rows, scene.today), scene.today)

  assert.equal(text, "55 days to the last day, 5 March 2027. 1 of 4 done, 1 late.")
})

test("after the last day a case says how long ago it was", () => {
  const scene = sceneOf([], 62)

  const text = caseText(scene.plan.anchors.E, countsOf(scene.rows, scene.today), scene.today)

  assert.equal(text, "The last day was 5 March 2027, 2 days ago. 0 of 4 done, 3 late.")
})

test("a filter lets through what is open, late, of a level, of a role, or has the words in text and notes", () => {
  const scene = sceneOf([tick("A-01", true), noting("A-03", "The registrar wants a form")], 5)

  assert.deepEqual(left({ isOpen: true }, scene), ["A-02", "A-03", "A-04"])
  assert.deepEqual(left({ isLate: true }, scene), ["A-02"])
  assert.deepEqual(left({ level: "recommended" }, scene), ["A-02"])
  assert.deepEqual(left({ who: "it" }, scene), ["A-01"])
  assert.deepEqual(left({ text: "form REGISTRAR" }, scene), ["A-03"])
  assert.deepEqual(left({ isOpen: true, text: "a-04" }, scene), ["A-04"])
})

test("mine is what belongs to the roles that I have in the case", () => {
  const scene = sceneOf([casting("it", "Sam Okafor"), casting("lead", "Ida")])

  assert.deepEqual(left({ who: MINE }, scene, "sam okafor "), ["A-01"])
  assert.deepEqual(left({ who: MINE }, scene), [])
})

test("by date, what is late comes behind what is over, and today stands by itself", () => {
  const scene = sceneOf([tick("A-01", true)], 14)

  const groups = groupsOf({ rows: scene.rows, gates: [] }, "date", scene)

  assert.deepEqual(
    groups.map(({ title, isOpen }) => [title, isOpen]),
    [
      ["Before today", false],
      ["Late", true],
      ["Monday 18 January 2027, today", true],
      ["29 March 2027 to 4 April 2027", true],
    ],
  )
})

test("what is ticked stays where it stood, and shows its tick, until the reader looks at something else", () => {
  const steady = new SteadyRows()
  const [before, after] = [sceneOf([], 14), sceneOf([tick("A-01", true)], 14)]
  const drawn = (scene: Scene) => {
    const rows = filtered({ ...scene, rows: steady.before(scene.rows) }, { ...NO_FILTER, isOpen: true }, "")
    const groups = asNow(groupsOf({ rows, gates: [] }, "date", scene), scene.rows)
    return groups.flatMap(({ title, lines }) => lines.flatMap(line => (line.kind === "item" ? [[title, line.row.id, line.row.item.state]] : [])))
  }

  assert.deepEqual(drawn(before)[0], ["Late", "A-01", "to do"])
  assert.deepEqual(drawn(after)[0], ["Late", "A-01", "done"])
  steady.forget()

  assert.deepEqual(drawn(after)[0], ["Late", "A-02", "to do"])
})

test("no more than a few screens are unfolded at first", () => {
  const own = Array.from({ length: 40 }, (_, place) => adding(`own-${place}`, { text: `Do ${place}`, owner: "it", phase: "", due: "2027-01-04" }))
  const scene = sceneOf(own)

  const groups = groupsOf({ rows: scene.rows, gates: [] }, "date", scene)

  assert.deepEqual(groups.map(({ isOpen }) => isOpen), [true, false, false, false])
})

test("next is what is late, then what is in hand, then by date; what waits or is blocked is not", () => {
  const scene = sceneOf([standing("A-04", "doing"), standing("A-03", "waiting", { on: "legal" })], 5)

  assert.deepEqual(idsOf(nextRows(scene, () => false)), ["A-01", "A-02", "A-04"])
  assert.deepEqual(idsOf(nextRows(scene, ({ id }) => id === "A-02")), ["A-01", "A-04"])
})
