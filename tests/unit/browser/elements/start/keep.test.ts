import assert from "node:assert/strict"
import { test } from "node:test"

import { Fault, type Reason } from "../../../../../scripts/browser/case/carrier.ts"
import { answering } from "../../../../../scripts/browser/case/kinds/answer-set.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { PlanKeeper } from "../../../../../scripts/browser/elements/start/keep.ts"
import { Browser, openPage } from "../../given.ts"

test("a plan that is kept leads to the desk", async () => {
  const { keeper, led, browser } = page()

  assert.equal(await keeper.keep("Clockmakers", () => []), "")

  assert.deepEqual(led, ["desk"])
  assert.equal(browser.cases.size, 1)
})

test("a browser that is slow to keep a plan is waited for, and then leads to the desk", async () => {
  const { keeper, led, browser, openCase } = page()
  await openCase.settled()
  browser.failure = new Fault("silent")

  assert.match(await keeper.keep("Clockmakers", () => []), /Leave this page open: it tries again by itself/u)
  assert.deepEqual(led, [])
  browser.failure = undefined
  await openCase.refresh()

  assert.deepEqual(led, ["desk"])
})

test("whoever presses once more has one case, under the last name", async () => {
  const { keeper, led, browser, openCase } = page()
  await openCase.settled()
  browser.failure = new Fault("silent")
  await keeper.keep("Clockmakers", () => [])
  await keeper.keep("Clockmakers", () => [])
  browser.failure = undefined

  assert.equal(await keeper.keep("Clockmakers Ltd", () => []), "")

  assert.deepEqual(led, ["desk"])
  assert.equal(browser.cases.size, 1)
  assert.equal(openCase.state.title, "Clockmakers Ltd")
})

test("a plan goes on with the case that was ticked before it, and its ticks come along", async () => {
  const { keeper, led, browser, openCase } = page()
  await openCase.add(tick("INT-02", true))
  assert.equal(keeper.ticked?.done, 1)

  assert.equal(await keeper.keep("Clockmakers", () => [answering("initiator", ["client"])], true), "")

  assert.deepEqual(led, ["desk"])
  assert.equal(browser.cases.size, 1)
  assert.equal(openCase.state.title, "Clockmakers")
  assert.ok(openCase.isDone("INT-02"))
  assert.equal(keeper.ticked, undefined)
})

test("a plan leaves the ticks where they are for whoever wants it so", async () => {
  const { keeper, browser, openCase } = page()
  await openCase.add(tick("INT-02", true))

  await keeper.keep("Clockmakers", () => [], false)

  assert.equal(browser.cases.size, 2)
  assert.ok(!openCase.isDone("INT-02"))
})

test("a case that has answers is another case, and its ticks stay with it", async () => {
  const { keeper, browser, openCase } = page()
  await openCase.add(answering("initiator", ["firm"]), tick("INT-02", true))

  await keeper.keep("Clockmakers", () => [], true)

  assert.equal(keeper.ticked, undefined)
  assert.equal(browser.cases.size, 2)
})

for (const [reason, words] of [["forbidden", /keep nothing/u], ["full", /no room left/u]] as const satisfies readonly (readonly [Reason, RegExp])[]) {
  test(`a browser whose storage is ${reason} leads nowhere, and the plan can be taken as a file`, async () => {
    const { keeper, led, browser, openCase } = page()
    await openCase.settled()
    browser.failure = new Fault(reason)

    assert.match(await keeper.keep("Clockmakers", () => []), words)

    assert.deepEqual(led, [])
  })
}

/** A page of the guide, and where it led. */
function page() {
  const browser = new Browser()
  const openCase = openPage(browser)
  const led: string[] = []
  const keeper = new PlanKeeper({ openCase, part: () => Promise.reject(new Error("offline")) }, () => void led.push("desk"))
  return { keeper, led, browser, openCase }
}
