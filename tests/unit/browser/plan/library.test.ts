/** The library of a plan is put together from its core and its words. */

import assert from "node:assert/strict"
import { test } from "node:test"

import type { PlanCore, PlanWords } from "../../../../scripts/browser/contract-plan.ts"
import { libraryOf } from "../../../../scripts/browser/plan/library.ts"
import { meaningOf } from "../../../../scripts/browser/plan/snapshot.ts"
import { floor, hold, item, library, on, only } from "./given-plan.ts"

const ACCESS = item("ACC-02", { after: ["ACC-01"], applies: [only("work", "msp")], when: on("E", -20), url: "phases/access/#acc-02" })
const LOGO = item("R17-04", { phase: "ACC", fixed: true, url: "endings/r17/#r17-04" })
const QUESTIONS = [{ id: "ACC-G1", ask: "Does the client sign in?" }]
const PLACE = { name: "law", title: "The law", url: "sources/#law" }

const CORE: PlanCore = {
  ...library(),
  contract: 2,
  items: {
    id: ["ACC-02", "R17-04"],
    phase: ["ACC", "ACC"],
    owner: ["lead", "lead"],
    when: [ACCESS.when, LOGO.when],
    level: ["essential", "essential"],
    template: ["", ""],
    after: [["ACC-01"], []],
    applies: [ACCESS.applies, []],
    emergency: [false, false],
    fixed: [false, true],
    page: ["phases/access/", "endings/r17/"],
  },
  holds: [hold("H02")].map(({ id, title, kind, applies, ask, at, yields_to }) => ({ id, title, kind, applies, ask, at, yields_to })),
  floors: [floor("F01")].map(({ id, title, basis, applies, question, steps, yearly, enough, ends }) => ({ id, title, basis, applies, question, steps, yearly, enough, ends })),
}
const WORDS: PlanWords = {
  items: { "ACC-02": "Do ACC-02", "R17-04": "Do R17-04" },
  apart: [{ name: "LAMP-01", title: "Clean the lamp", url: "professions/lamp/#lamp-01" }],
  holds: { H02: { until: "it is done", do: "Do it.", read_on: null, source: null } },
  floors: { F01: { says: "", source: PLACE } },
  questions: { ACC: QUESTIONS },
}

test("an item is what its core and its words say of it, at its place on its page", () => {
  assert.deepEqual(libraryOf(CORE, WORDS).items, [ACCESS, LOGO])
})

test("an item means the same as one that a case took as a whole", () => {
  assert.deepEqual(libraryOf(CORE, WORDS).items.map(meaningOf), [ACCESS, LOGO].map(meaningOf))
})

test("a hold, a floor and a gate have their words again", () => {
  const { holds, floors, phases, apart } = libraryOf(CORE, WORDS)

  assert.deepEqual(holds, [hold("H02")])
  assert.deepEqual(floors, [floor("F01")])
  assert.deepEqual(phases.map(({ gate }) => gate.questions), [[], [], QUESTIONS])
  assert.deepEqual(apart, WORDS.apart)
})

test("before its words are here, a library can be planned and asked, and names items by their ids", () => {
  const { items, holds, floors, phases } = libraryOf(CORE)

  assert.deepEqual(items.map(({ text }) => text), ["ACC-02", "R17-04"])
  assert.deepEqual([holds[0]?.title, holds[0]?.until, floors[0]?.says], ["Hold H02", "", ""])
  assert.deepEqual(phases, library().phases)
})
