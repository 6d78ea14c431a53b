import assert from "node:assert/strict"
import { test } from "node:test"

import { counting, dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { casting } from "../../../../../scripts/browser/case/kinds/role-set.ts"
import { factAddress, isFilled, keptFor, sourceAddress } from "../../../../../scripts/browser/papers/letters/known.ts"
import { caseOf } from "../../given.ts"

test("a blank is filled by what the case knows anyhow, and by a fact of its own that outweighs it", () => {
  const state = caseOf(casting("sponsor", "Juno Heron"), casting("legal", "Alma Quill"), counting("contract_days", 60), filling("legal_contact", "Bea Reed"))

  assert.deepEqual(["sponsor_name", "legal_contact", "notice_period_days"].map(field => keptFor(field, state)), ["Juno Heron", "Bea Reed", "60"])
  assert.deepEqual(["sponsor_name", "legal_contact"].map(field => sourceAddress(field, state)), ["#facts/role-sponsor", ""])
})

test("a day of the case outweighs a fact, so that no letter and no plan name two days for one thing", () => {
  const fact = filling("end_date", "2027-05-01")

  assert.equal(keptFor("end_date", caseOf(fact, dating("last_day", "2027-04-30"))), "2027-04-30")
  assert.equal(keptFor("end_date", caseOf(fact)), "2027-05-01")
})

test("what nobody knows is not filled, and its fact has an address", () => {
  assert.equal(isFilled("client_name", caseOf()), false)
  assert.deepEqual(["client_name", "end_date", "constructor"].map(factAddress), ["#facts/field-client_name", "#facts/last-day", "#facts/field-constructor"])
})
