import assert from "node:assert/strict"
import { readdirSync } from "node:fs"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

import { kindOf } from "../../../../../scripts/browser/case/kinds/registry.ts"
import { lineOf } from "../../../../../scripts/browser/case/kinds/registry-lines.ts"
import { idsAsNames } from "../../../../../scripts/browser/case/names.ts"
import { undoneText } from "../../../../../scripts/browser/case/undo.ts"
import { entriesBy, erased } from "../../given.ts"

const FOLDER = fileURLToPath(new URL("../../../../../scripts/browser/case/kinds/", import.meta.url))
const write = entriesBy("writer01")
const ticked = write("item.done", "ACC-01", true)
const names = idsAsNames(new Map([[ticked.id, ticked]]), {
  item: id => ({ "ACC-01": "Hand over the keys" })[id] ?? id,
  list: id => ({ ACC: "Access" })[id] ?? id,
  question: id => ({ money: "Do you hold money?", "ACC-G1": "Can they sign in?" })[id] ?? id,
  answer: (_, id) => ({ yes: "Yes", "not sure": "Not sure" })[id] ?? id,
})
const line = (kind: string, target: string, value: unknown) => lineOf(write(kind, target, value), names)
const undone = (kind: string, target: string, value: unknown, isDone: boolean) =>
  undoneText(write(kind, target, value), { name: id => names.item(id), isDone: () => isDone }, "")

test("every kind has a module of its own, by its name", () => {
  const files = readdirSync(FOLDER).filter(name => !["kind.ts", "registry.ts", "registry-all.ts", "registry-lines.ts"].includes(name))

  assert.ok(files.length > 30)
  for (const file of files) assert.ok(kindOf(write(file.replace("-", ".").replace(".ts", ""), "x", true)), file)
})

test("the record says in words what was done", () => {
  assert.equal(line("case.opened", "case-1", { title: "Case of 21 May 2027", version: "1" }), "opened the case “Case of 21 May 2027”")
  assert.equal(line("item.done", "ACC-01", true), "ticked “Hand over the keys”")
  assert.equal(line("item.done", "ACC-01", false), "took the tick off “Hand over the keys”")
  assert.equal(line("list.cleared", "ACC", ["ACC-01"]), "took 1 tick off the list “Access”")
  assert.equal(line("list.cleared", "ACC", ["ACC-01", "ACC-02"]), "took 2 ticks off the list “Access”")
  assert.equal(line("entry.undone", ticked.id, true), "took back: ticked “Hand over the keys”")
})

test("the record says of an entry that it was erased, or that this edition does not know it", () => {
  assert.equal(lineOf(erased(ticked), names), "did something that was erased")
  assert.equal(line("item.sung", "ACC-01", { by: "Somebody" }), "did something in a newer edition of this site")
  assert.equal(line("item.done", "ACC-01", "half"), "did something in a newer edition of this site")
})

test("an undo says what it took back", () => {
  assert.equal(undone("item.done", "ACC-01", true, false), "“Hand over the keys” is not ticked any more.")
  assert.equal(undone("item.done", "ACC-01", false, true), "“Hand over the keys” is ticked again.")
  assert.equal(undone("list.cleared", "ACC", ["ACC-01", "ACC-02"], true), "2 ticks are back.")
  assert.equal(undone("list.cleared", "ACC", ["ACC-01"], true), "1 tick is back.")
})

test("a kind is known by its name alone, and by no part of every object", () => {
  for (const kind of ["constructor", "__proto__", "item", ""]) assert.equal(kindOf(write(kind, "x", true)), undefined, kind)
})
