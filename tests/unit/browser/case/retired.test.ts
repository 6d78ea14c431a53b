import assert from "node:assert/strict"
import { test } from "node:test"

import { idsAsNames } from "../../../../scripts/browser/case/names.ts"
import { currentId, retiredOf } from "../../../../scripts/browser/case/retired.ts"
import { Browser, listOf, opened, openPage, tick, ticked } from "../given.ts"

const ACCESS = listOf("ACC", "ACC-01", "ACC-02")
const byId = idsAsNames(new Map())

test("ticks on a retired id count once the page has learned what replaces it, and an undo calls it by that", async () => {
  const browser = new Browser()
  await tick(openPage(browser), "ACC-09")

  const page = await opened(browser, { retired: () => Promise.resolve(new Map([["ACC-09", "ACC-01"]])) })

  assert.deepEqual([ticked(page), page.isDone("ACC-09"), page.isDone("ACC-01")], [["ACC-01"], true, true])
  assert.equal(page.undo(byId, ACCESS), "“ACC-01” is not ticked any more.")
})

test("retired ids that cannot be loaded lose nothing, and are asked for again", async () => {
  const browser = new Browser()
  await tick(openPage(browser), "ACC-09")
  let isOffline = true
  const retired = async () => {
    if (isOffline) throw new Error("offline")
    return new Map([["ACC-09", "ACC-01"]])
  }
  const page = await opened(browser, { retired })
  assert.deepEqual([ticked(page), page.keeping.is], [["ACC-09"], "kept"])

  isOffline = false
  await tick(page, "ACC-02")

  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("a page without a case asks for no retired ids", async () => {
  await opened(new Browser(), { retired: () => assert.fail("asked") })
})

test("what the site delivers says what replaces an id, or that nothing does", () => {
  const retired = retiredOf([
    { id: "ACC-09", replaced_by: "ACC-01" },
    { id: "ACC-08", replaced_by: "" },
  ])

  assert.deepEqual(["ACC-09", "ACC-08", "ACC-02"].map(id => currentId(id, retired)), ["ACC-01", "", "ACC-02"])
})
