import assert from "node:assert/strict"
import { test } from "node:test"

import { listedItem, listedItems } from "../../../../scripts/browser/case/listed-items.ts"
import { namesIn } from "../../../../scripts/browser/case/names.ts"
import { item, library } from "../plan/given-plan.ts"

const LIBRARY = { ...library({ items: [item("ACC-01")] }), apart: [{ name: "LEAVE-01", title: "Do LEAVE-01", url: "professions/leaving/#leave-01" }] }

test("an item that belongs to no plan is found where readers can tick it", () => {
  assert.deepEqual(listedItems(LIBRARY).map(({ id }) => id), ["ACC-01", "LEAVE-01"])
  assert.equal(listedItem(LIBRARY, "LEAVE-01")?.text, "Do LEAVE-01")
  assert.equal(listedItem(LIBRARY, "LEAVE-02"), undefined)
})

test("the log names it by its words", () => {
  assert.equal(namesIn(LIBRARY, { own: new Map() }, new Map()).item("LEAVE-01"), "Do LEAVE-01")
})
