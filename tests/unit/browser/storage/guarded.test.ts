import assert from "node:assert/strict"
import { afterEach, test } from "node:test"

import { recall, remember } from "../../../../scripts/browser/storage/setting.ts"
import { joinTabs } from "../../../../scripts/browser/storage/tabs.ts"

const before = Object.getOwnPropertyDescriptors(globalThis)

afterEach(() => {
  for (const name of ["localStorage", "BroadcastChannel"] as const) {
    const property = before[name]
    if (property) Object.defineProperty(globalThis, name, property)
    else Reflect.deleteProperty(globalThis, name)
  }
})

function stub(name: "localStorage" | "BroadcastChannel", property: PropertyDescriptor) {
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

test("tabs hear each other", async () => {
  const heard: unknown[] = []
  stub("BroadcastChannel", {
    value: class {
      onmessage: ((event: { data: unknown }) => void) | undefined
      postMessage(data: unknown) {
        this.onmessage?.({ data })
      }
    },
  })

  joinTabs(message => heard.push(message)).tell({ caseId: "case-1" })

  assert.deepEqual(heard, [{ caseId: "case-1" }])
})

test("a browser without a channel leaves the page working", () => {
  stub("BroadcastChannel", { value: undefined })

  assert.doesNotThrow(() => joinTabs(() => assert.fail()).tell({}))
})
