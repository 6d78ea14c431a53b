import assert from "node:assert/strict"
import { test } from "node:test"

import { durationText, momentText, spanText } from "../../../../scripts/browser/lms/times.ts"

for (const [seconds, span, duration] of [
  [0, "0000:00:00.00", "PT0H0M0S"],
  [59.6, "0000:01:00.00", "PT0H1M0S"],
  [3723, "0001:02:03.00", "PT1H2M3S"],
  [-5, "0000:00:00.00", "PT0H0M0S"],
  [1e9, "9999:00:00.00", "PT9999H0M0S"],
] as const) {
  test(`${seconds} seconds are ${span} and ${duration}`, () => {
    assert.equal(spanText(seconds), span)
    assert.equal(durationText(seconds), duration)
  })
}

test("a moment is told to the second, in the time of the world", () => {
  assert.equal(momentText(Date.UTC(2027, 2, 8, 12, 0, 1, 250)), "2027-03-08T12:00:01.00Z")
})
