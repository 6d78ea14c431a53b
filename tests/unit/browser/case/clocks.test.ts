import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { faultIn } from "../../../../scripts/browser/case/record.ts"
import { Browser, MemoryTab, opened, tick, ticked } from "../given.ts"

const YEARS = [1969, 1970, 2000, 2027, 2106, 2232, 2233, 2234, 9999, 20_000]
const JUMPS = 200

/** A clock that somebody sets, and what is ticked, or not, by which of two tabs. */
const step = fc.record({ year: fc.constantFrom(...YEARS), tab: fc.boolean(), isDone: fc.boolean(), isReload: fc.boolean() })

test("the last word counts and can be saved, however the clocks of two tabs jump, over reloads too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
      const browser = new Browser()
      const tabs = [new MemoryTab(browser), new MemoryTab(browser)] as const
      browser.tabs.push(...tabs)
      let now = 0
      const openIn = (tab: MemoryTab) => opened(browser, { now: () => now }, tab)
      const pages = [await openIn(tabs[0]), await openIn(tabs[1])] as const
      const open = [...pages]
      for (const { year, tab, isDone, isReload } of steps) {
        now = Date.UTC(year, 0)
        const at = Number(tab)
        if (isReload) open[at] = await openIn(tabs[at]!)
        await tick(open[at]!, "ACC-01", isDone)
        await open[1 - at]!.settled()
      }
      const last = steps.at(-1)!.isDone ? ["ACC-01"] : []
      const after = await opened(browser)
      assert.deepEqual([ticked(after), ...open.map(ticked)], [last, last, last])
      assert.deepEqual([after.odd, [...after.entries.values()].filter(entry => faultIn(entry) !== "")], [[], []])
    }),
    { numRuns: JUMPS },
  )
})
