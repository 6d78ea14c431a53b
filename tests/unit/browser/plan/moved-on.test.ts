import assert from "node:assert/strict"
import { test } from "node:test"

import { fold } from "../../../../scripts/browser/case/fold.ts"
import { answering } from "../../../../scripts/browser/case/kinds/answer-set.ts"
import { adding } from "../../../../scripts/browser/case/kinds/item-added.ts"
import { tick } from "../../../../scripts/browser/case/kinds/item-done.ts"
import { moving } from "../../../../scripts/browser/case/kinds/item-moved.ts"
import { noting } from "../../../../scripts/browser/case/kinds/item-note.ts"
import { proving } from "../../../../scripts/browser/case/kinds/item-proof.ts"
import { standing } from "../../../../scripts/browser/case/kinds/item-state.ts"
import { orderOverriding } from "../../../../scripts/browser/case/kinds/order-overridden.ts"
import { accepting } from "../../../../scripts/browser/case/kinds/plan-accepted.ts"
import type { PlanItem } from "../../../../scripts/browser/contract.ts"
import { changesSince, libraryFor, taking, type Today, type Took } from "../../../../scripts/browser/plan/moved-on.ts"
import { plan } from "../../../../scripts/browser/plan/plan.ts"
import { readSnapshot, snapshotOf } from "../../../../scripts/browser/plan/snapshot.ts"
import { caseOf, logOf } from "../given.ts"
import { given, item, library, on, only } from "./given-plan.ts"

const NONE = new Map<string, string>()
const ITEMS = [item("ACC-01", { when: on("E", -20) }), item("ACC-02", { after: ["ACC-01"] }), item("ACC-03", { applies: [only("money", "yes")] })]
const CASE = given({ answers: { initiator: ["firm"], money: ["no"] }, dates: { notice: "2027-01-04", lastDay: "2027-03-05" } })

function todayOf(items: readonly PlanItem[], { version = "2", retired = NONE, known = CASE } = {}): Today {
  const shelf = library({ items, version })
  return { library: shelf, plan: plan(shelf, known), retired }
}

const TOOK = taking(todayOf(ITEMS, { version: "1" }))
const told = (today: Today, took: Took = TOOK) => changesSince(took, today).map(({ id, kind, parts }) => `${id} ${kind} ${parts.join(" ")}`.trim())
const idsIn = ({ items }: { readonly items: readonly PlanItem[] }) => items.map(({ id }) => id)
const followed = (today: Today, took: Took = TOOK) => libraryFor(today.library, took, today.retired)
const changed = [item("ACC-01", { when: on("E", -20), text: "Do it well" }), item("ACC-02", { after: ["ACC-01"], when: on("E", -1), owner: "it" }), ITEMS[2]!, item("ACC-04")]

test("the same content has nothing to tell, also under another version", () => {
  assert.deepEqual(told(todayOf(ITEMS)), [])
  assert.deepEqual(told(todayOf(changed, { version: "1" })), [])
})

test("it is told of each item what has changed", () => {
  assert.deepEqual(told(todayOf(changed)), ["ACC-01 changed words", "ACC-02 changed date role", "ACC-04 new"])
})

test("a page that was moved is no change", () => {
  assert.deepEqual(told(todayOf(ITEMS.map(one => ({ ...one, url: `elsewhere/#${one.id}` })))), [])
})

test("an item that is in no plan of this case is not told, whatever changes", () => {
  const other = [ITEMS[0]!, ITEMS[1]!, { ...ITEMS[2]!, text: "Other words" }, item("ACC-05", { applies: [only("money", "yes")] })]

  assert.deepEqual(told(todayOf(other)), [])
})

test("an item that comes into the plan by its new condition is told, and cannot be kept as nobody took it; by a new answer, it is not told", () => {
  const today = todayOf([ITEMS[0]!, ITEMS[1]!, { ...ITEMS[2]!, applies: [] }])
  assert.deepEqual([told(today), changesSince(TOOK, today).map(({ canBeKept }) => canBeKept)], [["ACC-03 changed"], [false]])
  const paid = given({ ...CASE, answers: { ...CASE.answers, money: ["yes"] } })
  assert.deepEqual(told(todayOf(ITEMS, { known: paid })), [])
})

test("until the reader decides, the case follows what it took", () => {
  const now = followed(todayOf(changed))

  assert.deepEqual(idsIn(now), ["ACC-01", "ACC-02", "ACC-03"])
  assert.deepEqual([now.items[0]!.text, now.items[1]!.owner], ["Do ACC-01", "lead"])
})

test("an item that is gone stays until the reader lets it go, and is then told no more", () => {
  const today = todayOf(ITEMS.slice(1))
  assert.deepEqual([told(today), idsIn(followed(today))], [["ACC-01 gone"], ["ACC-02", "ACC-03", "ACC-01"]])

  const letGo = taking(today, TOOK)
  const kept = taking(today, TOOK, ["ACC-01"])

  assert.deepEqual([idsIn(followed(today, letGo)), idsIn(followed(today, kept))], [["ACC-02", "ACC-03"], ["ACC-02", "ACC-03", "ACC-01"]])
  const later = todayOf(ITEMS.slice(1), { version: "3" })
  assert.deepEqual([told(later, letGo), told(later, kept)], [[], []])
})

test("item by item, the reader takes what is new or keeps what was, and is asked again only when it changes again", () => {
  const today = todayOf(changed)

  const took = taking(today, TOOK, ["ACC-01", "ACC-04"])

  const now = followed(today, took)
  assert.deepEqual([idsIn(now), now.items[0]!.text, now.items[1]!.owner], [["ACC-01", "ACC-02", "ACC-03"], "Do ACC-01", "it"])
  assert.deepEqual(told(todayOf(changed, { version: "3" }), took), [])
  assert.deepEqual(told(todayOf([{ ...changed[0]!, text: "Do it better" }, ...changed.slice(1)], { version: "3" }), took), ["ACC-01 changed words"])
})

test("an item with another id is told as one that replaces it, and can be kept in its old words under the new id", () => {
  const retired = new Map([["ACC-01", "ACC-09"]])
  const today = todayOf([item("ACC-09", { when: on("E", -20), text: "Do it well" }), item("ACC-02", { after: ["ACC-09"] }), ITEMS[2]!], { retired })
  assert.deepEqual(told(today), ["ACC-09 replaced words"])
  assert.deepEqual([idsIn(followed(today)), followed(today).items[0]!.text], [["ACC-09", "ACC-02", "ACC-03"], "Do ACC-01"])

  const kept = taking(today, TOOK, ["ACC-09"])

  assert.equal(followed(today, kept).items[0]!.text, "Do ACC-01")
  assert.deepEqual(told({ ...today, library: { ...today.library, version: "3" } }, kept), [])
})

test("notes, proofs, states, moved days and reasons go on under the id that replaces theirs, and stay if nothing does", () => {
  const drafts = [noting("ACC-01", "A note"), proving("ACC-01", "In the safe"), standing("ACC-01", "waiting", { on: "Ida" }), moving("ACC-01", "2027-02-01"), orderOverriding("ACC-01", "No time.", [])]
  for (const [retired, id] of [[new Map([["ACC-01", "ACC-09"]]), "ACC-09"], [new Map([["ACC-01", ""]]), "ACC-01"]] as const) {
    const state = fold(logOf(...drafts, adding("own-1", { text: "Own", owner: "", due: "", phase: "ACC" })), retired)

    const { notes, proofs, state: stands, due } = state.items.get(id)!

    assert.deepEqual([notes.length, proofs.length, stands, due, state.overrides.has(id), state.own.size], [1, 1, "waiting", "2027-02-01", true, 1])
  }
})

test("notes on an old id and on what replaces it stand together", () => {
  const { items } = fold(logOf(noting("ACC-01", "Old"), noting("ACC-09", "New"), tick("ACC-09", true)), new Map([["ACC-01", "ACC-09"]]))

  assert.deepEqual(items.get("ACC-09")!.notes.map(({ text }) => text), ["Old", "New"])
})

test("what a case took is kept in its log and read from there", () => {
  const { accepted = TOOK } = caseOf(answering("money", ["no"]), accepting(TOOK))

  assert.deepEqual(told(todayOf(changed), accepted), ["ACC-01 changed words", "ACC-02 changed date role", "ACC-04 new"])
})

test("an item is written short and read whole", () => {
  for (const one of ITEMS) assert.deepEqual(readSnapshot(snapshotOf(one)), one)
})

test("what is written as an item and is none is not read", () => {
  const good = JSON.parse(snapshotOf(ITEMS[0]!)) as object
  const strange = [{ when: { kind: "on", points: [] } }, { when: { kind: "on", points: [{ anchor: "X", amount: 1, unit: "d" }] } }, { when: { kind: "on", points: [{ anchor: "E", amount: 1e9, unit: "d" }] } }, { after: [1] }, { applies: [{}] }, { id: "" }, { emergency: 1 }, { text: null }]

  for (const text of ["", "{", "[]", "7", "null", ...strange.map(part => JSON.stringify({ ...good, ...part }))]) assert.equal(readSnapshot(text), undefined, text)
})
