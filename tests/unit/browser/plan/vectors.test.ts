import assert from "node:assert/strict"
import { test } from "node:test"

import { appliesOf, belongs } from "../../../../scripts/browser/plan/applies.ts"
import { scaled, whenOf, type When } from "../../../../scripts/browser/plan/when.ts"
import { vectors } from "../given.ts"

test("the browser reads a condition as Python does", () => {
  for (const { applies, answers, result } of vectors<{ applies: string; answers: Record<string, string>; result: string }[]>("applies")) {
    const clauses = appliesOf(applies)

    const found = clauses ? belongs(clauses, new Map(Object.entries(answers))) : "invalid"

    assert.equal(found, result, JSON.stringify({ applies, answers }))
  }
})

test("the browser reads a date as Python does", () => {
  for (const { when, parsed } of vectors<{ when: string; parsed: When | null }[]>("when")) {
    assert.deepEqual(whenOf(when) ?? null, parsed, when)
  }
})

test("a date before the last day scales with the notice, to the earlier day", () => {
  for (const { when, notice, scaled: wanted } of vectors<{ when: string; notice: number; scaled: string }[]>("scaling")) {
    const [point] = whenOf(when)!.points

    assert.deepEqual(scaled(point!, notice), whenOf(wanted)!.points[0], `${when} with ${notice} days of notice`)
  }
})
