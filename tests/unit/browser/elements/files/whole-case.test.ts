import assert from "node:assert/strict"
import { test } from "node:test"

import { fold } from "../../../../../scripts/browser/case/fold.ts"
import { namesFor } from "../../../../../scripts/browser/elements/files/whole-case.ts"
import type { Host } from "../../../../../scripts/browser/elements/host.ts"

const NOTHING = fold([], new Map())

function hostWith(papers: Promise<unknown>): Host {
  return { data: (name: string) => (name === "papers" ? papers : Promise.reject(new Error("offline"))) } as unknown as Host
}

test("a record calls the blanks of papers and of the register what their forms call them", async () => {
  const names = await namesFor(hostWith(Promise.resolve({ fields: [{ id: "firm_name", label: "Name of our firm" }] })), NOTHING, [])

  assert.equal(names.field("firm_name"), "Name of our firm")
  assert.equal(names.field("register-hours"), "Hours that the ending took")
})

test("a record names blanks by their ids where the papers cannot be loaded", async () => {
  const names = await namesFor(hostWith(Promise.reject(new Error("offline"))), NOTHING, [])

  assert.equal(names.field("firm_name"), "firm name")
})
