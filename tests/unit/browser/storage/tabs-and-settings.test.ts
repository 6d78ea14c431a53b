import assert from "node:assert/strict"
import { afterEach, test } from "node:test"

import type { News } from "../../../../scripts/browser/case/carrier.ts"
import { recall, remember } from "../../../../scripts/browser/storage/setting.ts"
import { ShownCase } from "../../../../scripts/browser/storage/shown-case.ts"
import { Tabs } from "../../../../scripts/browser/storage/tabs.ts"
import { Channel } from "./given-browser.ts"

const NAMES = ["localStorage", "sessionStorage", "BroadcastChannel"] as const
const before = new Map(NAMES.map(name => [name, Object.getOwnPropertyDescriptor(globalThis, name)]))

afterEach(() => {
  for (const name of NAMES) {
    const property = before.get(name)
    if (property) Object.defineProperty(globalThis, name, property)
    else Reflect.deleteProperty(globalThis, name)
  }
})

function stub(name: (typeof NAMES)[number], property: PropertyDescriptor) {
  Object.defineProperty(globalThis, name, { ...property, configurable: true })
}

test("a setting is remembered and forgotten", () => {
  const held = new Map<string, string>()
  stub("localStorage", {
    value: { getItem: (name: string) => held.get(name) ?? null, setItem: held.set.bind(held), removeItem: held.delete.bind(held) },
  })

  remember("theme", "dark")
  assert.deepEqual([recall("theme"), [...held.keys()]], ["dark", ["highnote.theme"]])

  remember("theme", "")
  assert.equal(recall("theme"), "")
})

test("a browser that throws when its settings are named leaves the page working", () => {
  stub("localStorage", {
    get: () => {
      throw new DOMException("no", "SecurityError")
    },
  })

  assert.doesNotThrow(() => remember("theme", "dark"))
  assert.equal(recall("theme"), "")
})

test("a tab remembers its case over pages, and another site in the same tab has its own", () => {
  const held = new Map<string, string>()
  stub("sessionStorage", { value: { getItem: (name: string) => held.get(name) ?? null, setItem: held.set.bind(held) } })

  new ShownCase("highnote one").remember("case-1")

  assert.deepEqual([new ShownCase("highnote one").recall(), new ShownCase("highnote two").recall()], ["case-1", ""])
})

test("a browser that forbids sessions lets a page show its case as long as it is open", () => {
  stub("sessionStorage", {
    get: () => {
      throw new DOMException("no", "SecurityError")
    },
  })
  const shown = new ShownCase("highnote one")

  shown.remember("case-1")

  assert.deepEqual([shown.recall(), new ShownCase("highnote one").recall()], ["case-1", ""])
})

test("tabs of one site hear each other until they stop", () => {
  const heard: News[] = []
  const [one, two, other] = [new Tabs("site"), new Tabs("site"), new Tabs("other site")]
  const stop = two.hear(news => heard.push(news))
  one.hear(() => assert.fail("a tab heard itself"))
  other.hear(() => assert.fail("another site heard it"))

  one.tell({ caseId: "case-1", records: [1] })
  stop()
  one.tell({ caseId: "case-1", records: [2] })

  assert.deepEqual(heard, [{ caseId: "case-1", records: [1] }])
})

test("a message that is no news is passed over", () => {
  new Tabs("site").hear(() => assert.fail("heard"))
  const channel = new Channel("site")

  for (const strange of [null, 1, "x", {}, { caseId: 1, records: [] }, { caseId: "case-1", records: "x" }]) channel.postMessage(strange)
})

test("a browser without a channel leaves the page working", () => {
  stub("BroadcastChannel", { value: undefined })
  const tabs = new Tabs("site")

  const stop = tabs.hear(() => assert.fail())

  assert.doesNotThrow(() => tabs.tell({ caseId: "case-1", records: [] }))
  assert.doesNotThrow(stop)
})
