import assert from "node:assert/strict"
import { test } from "node:test"

import { orderText } from "../../../../../scripts/browser/elements/training/order-text.ts"

test("an order says what is open, what is in place, and when it is right", () => {
  assert.equal(orderText([[1, "1"], [2, ""], [3, ""]]), "2 items have no place yet.")
  assert.equal(orderText([[1, "1"], [2, ""]]), "1 item has no place yet.")
  assert.equal(orderText([[1, "1"], [2, "3"], [3, "2"]]), "1 of 3 in place. Move the others, then check again.")
  assert.equal(orderText([[1, "1"], [2, "2"]]), "All in order.")
})
