import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { isoText } from "../../../../scripts/browser/plan/days.ts"
import { NOTHING_DONE, type State } from "../../../../scripts/browser/plan/given.ts"
import { guard } from "../../../../scripts/browser/plan/guard.ts"
import { hold, idsOf, item, on, only, phase, planned, planOf, point } from "./given-plan.ts"

const barriers = (made: ReturnType<typeof planOf>, id: string, state: Partial<State> = {}) =>
  guard(made, id, { ...NOTHING_DONE, ...state }).map(({ text }) => text)

test("items stand in the order of their days, then of their phases", () => {
  const items = [item("ACC-01"), item("DEC-01"), item("TLK-01", { when: on("E", -5) })]

  assert.deepEqual(idsOf(planOf(items)), ["TLK-01", "DEC-01", "ACC-01"])
})

test("on one day an item stands after what it waits for, and a circle does no harm", () => {
  const items = [item("DEC-01", { after: ["ACC-01", "TLK-01"] }), item("TLK-01", { after: ["ACC-01"] }), item("ACC-01", { after: ["DEC-01"] })]

  assert.deepEqual(idsOf(planOf(items)).sort(), ["ACC-01", "DEC-01", "TLK-01"])
  assert.deepEqual(idsOf(planOf([item("DEC-01", { after: ["ACC-01"] }), item("ACC-01")])), ["ACC-01", "DEC-01"])
})

test("a date that does not follow the order is told, with what comes first", () => {
  const made = planOf([item("ACC-01", { when: on("E", -10), after: ["ACC-02"] }), item("ACC-02", { when: on("E", -5) })])

  assert.deepEqual(
    planned(made, "ACC-01").warnings.map(({ text }) => text),
    ["It waits for ACC-02, which is due on Friday 26 February 2027. Do that first."],
  )
  assert.deepEqual(planned(made, "ACC-02").warnings, [])
})

test("an item that begins on the day of what it waits for stands after it, however long that lasts", () => {
  const lasting = item("ACC-01", { when: { kind: "window", points: [point("E", -10), point("E")] } })

  assert.deepEqual(idsOf(planOf([item("DEC-01", { when: on("E", -10), after: ["ACC-01"] }), lasting])), ["ACC-01", "DEC-01"])
})

test("what does not belong to the case is waited for by nothing", () => {
  const made = planOf([item("ACC-01", { after: ["ACC-02"] }), item("ACC-02", { applies: [only("money", "yes")] })], { answers: { money: ["no"] } })

  assert.deepEqual(planned(made, "ACC-01").after, [])
  assert.deepEqual(barriers(made, "ACC-01"), [])
})

const GUARDED = { phases: [phase("DEC", 1), phase("ACC", 2, ["ACC-02", "ACC-03"])] }
const ACCESS = [item("DEC-02", { when: on("E", -60) }), item("DEC-01", { when: on("E", -50) }), item("ACC-01"), item("ACC-02", { when: on("E", -3) }), item("ACC-03", { when: on("E", -8) })]

test("a gate stands before the first item that it guards, and one without such items closes its phase", () => {
  const { gates } = planOf(ACCESS, {}, GUARDED)

  assert.deepEqual(
    gates.map(({ phase: name, day, guards }) => `${name} ${isoText(day)} ${guards.join(" ")}`.trim()),
    ["DEC 2027-01-14", "ACC 2027-02-25 ACC-02 ACC-03"],
  )
})

test("a gate that would guard nothing, or close a phase of which nothing is left, is left out", () => {
  assert.deepEqual(planOf([item("ACC-01")], {}, GUARDED).gates, [])
})

test("an item waits for what comes first, until that is done or belongs to another case", () => {
  const made = planOf([item("ACC-01", { after: ["ACC-02"] }), item("ACC-02")])

  assert.deepEqual(barriers(made, "ACC-01"), ["ACC-02 comes first: Do ACC-02."])
  assert.deepEqual(barriers(made, "ACC-01", { done: new Set(["ACC-02"]) }), [])
  assert.deepEqual(barriers(made, "ACC-01", { notApplicable: new Set(["ACC-02"]) }), [])
})

test("a gate stands before what it guards, until it is passed", () => {
  const made = planOf(ACCESS, {}, GUARDED)

  assert.deepEqual(barriers(made, "ACC-02"), ["The gate “Before ACC” stands before it."])
  assert.deepEqual(barriers(made, "ACC-02", { passed: new Set(["ACC"]) }), [])
  assert.deepEqual(barriers(made, "ACC-01"), [])
})

test("a hold speaks where the gates of its phase stand, but not against what lifts it", () => {
  const passed = { passed: new Set(["ACC"]) }
  const holds = [hold("H01", { at: ["ACC-01"] }), hold("H02", { at: ["DEC-01"] }), hold("H03", { at: ["ACC-03"] })]

  const made = planOf(ACCESS, {}, { ...GUARDED, holds })

  assert.deepEqual(barriers(made, "ACC-02", passed), ["Hold H01. It stands until it is done.", "Hold H03. It stands until it is done."])
  assert.deepEqual(barriers(made, "ACC-03", passed), ["Hold H01. It stands until it is done."])
  assert.deepEqual(barriers(made, "DEC-01", passed), [])
})

test("a hold that no phase deals with speaks wherever a gate stands, and one in doubt or in second place is silent", () => {
  const passed = { passed: new Set(["ACC"]) }
  const stands = planOf(ACCESS, {}, { ...GUARDED, holds: [hold("H01", { at: ["LAW-R1"] }), hold("H02", { yields_to: ["H01"] })] })
  const doubtful = planOf(ACCESS, {}, { ...GUARDED, holds: [hold("H01", { applies: [only("money", "yes")] })] })

  assert.deepEqual(barriers(stands, "ACC-02", passed), ["Hold H01. It stands until it is done."])
  assert.deepEqual(barriers(doubtful, "ACC-02", passed), [])
})

test("under a stop nobody plans the talk or what leads up to it, and what follows it is not held up", () => {
  const holds = [hold("H01", { kind: "stop" })]
  const until = { kind: "window", points: [point("N"), point("C", -7)] } as const
  const talk = [item("TLK-01", { when: on("C") }), item("TLK-02", { when: until }), item("INT-04", { when: on("C", 1) }), item("ACC-01")]

  const made = planOf(talk, {}, { holds })

  const warning = ["Legal leads, and the talk waits: Hold H01."]
  const warned = ["TLK-01", "TLK-02", "INT-04", "ACC-01"].map(id => planned(made, id).warnings.map(({ text }) => text))
  assert.deepEqual(warned, [warning, warning, [], []])
})

test("a hold that only waits, or that is in doubt, leaves the talk as it is", () => {
  const holds = [hold("H01"), hold("H02", { kind: "stop", applies: [only("money", "yes")] })]

  const made = planOf([item("TLK-01", { when: on("C") })], {}, { holds })

  assert.deepEqual(planned(made, "TLK-01").warnings, [])
})

test("gates stand in the order of their days, not of their phases", () => {
  const phases = [phase("DEC", 1, ["DEC-01"]), phase("ACC", 2, ["ACC-01"])]

  const { gates } = planOf([item("DEC-01"), item("ACC-01", { when: on("E", -5) })], {}, { phases })

  assert.deepEqual(gates.map(gate => gate.phase), ["ACC", "DEC"])
})

test("whatever waits for whatever, each item stands in the plan once and after what it waits for on its day", () => {
  const names = ["A", "B", "C", "D", "E", "F"].map(name => `ACC-${name}`)
  const waits = names.map((name, index) => fc.subarray(names.slice(0, index)).map(after => item(name, { after })))
  fc.assert(
    fc.property(fc.tuple(...waits), fc.integer(), (items, turn) => {
      const turned = turn % 2 === 0 ? items : items.toReversed()

      const ids = idsOf(planOf(turned))

      assert.equal(new Set(ids).size, names.length)
      for (const { id, after } of items) assert.ok(after.every(first => ids.indexOf(first) < ids.indexOf(id)))
    }),
  )
})
