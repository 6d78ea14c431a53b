import assert from "node:assert/strict"
import { test } from "node:test"

import { dayWritten, FORMS, formOf, sumTyped, sumWritten } from "../../../../../scripts/browser/papers/letters/writing-form.ts"

function written(country: string) {
  return [dayWritten("2027-03-01", formOf("", country)), sumWritten("EUR 4800.00", formOf("", country))]
}

test("a day and a sum are written as the country of the reader writes them, in English words", () => {
  assert.deepEqual(written("GB-ENG"), ["1 March 2027", "EUR\u00a04,800.00"])
  assert.deepEqual(written("US"), ["March 1, 2027", "EUR\u00a04,800.00"])
  assert.deepEqual(written("de"), ["1 March 2027", "EUR\u00a04.800,00"])
  assert.deepEqual(written("FR"), ["1 March 2027", "EUR\u00a04\u00a0800,00"])
  assert.deepEqual(written("CH"), ["1 March 2027", "EUR\u00a04’800.00"])
  assert.deepEqual(written(""), written("GB"))
})

test("what the reader chose outweighs the country", () => {
  assert.equal(formOf("month-point", "DE").id, "month-point")
  assert.equal(formOf("no such form", "DE").id, "day-point")
})

test("a sum is understood as people type it, whatever their marks", () => {
  const typed = ["EUR 12,000", "12.000 EUR", "€ 12 000,00", "$1,234,567.89", "£0", "CHF 12’000.50", "-40.00 EUR", "eur 5", "EUR 007"]

  assert.deepEqual(typed.map(sumTyped), ["EUR 12000", "EUR 12000", "EUR 12000.00", "USD 1234567.89", "GBP 0", "CHF 12000.50", "EUR -40.00", undefined, "EUR 7"])
})

test("a sum that can be read in two ways stays as it was typed", () => {
  const typed = ["12,000", "EUR 1,2", "EUR 1,234,56", "EUR 12,00,000", "EUR 5 USD", "about EUR 5", "EUR 1.000,000", "=1+1", ""]

  assert.deepEqual(typed.map(sumTyped), typed.map(() => undefined))
})

test("whatever is written is read again as the same sum, in every form", () => {
  for (const form of FORMS) {
    for (const sum of ["EUR 0", "EUR 999.99", "USD 1000", "GBP 1234567.05"]) assert.equal(sumTyped(sumWritten(sum, form)!), sum)
  }
})

test("what is no day and no sum is not written as one", () => {
  assert.deepEqual([dayWritten("1 March 2027", formOf("", "GB")), sumWritten("about EUR 5", formOf("", "GB"))], [undefined, undefined])
})
