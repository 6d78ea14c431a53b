import assert from "node:assert/strict"
import { test } from "node:test"

import type { KeptPeriod } from "../../../../scripts/browser/contract-periods.ts"
import { keptUntil } from "../../../../scripts/browser/papers/closing/kept-periods.ts"
import { isoText, readDay, type Day } from "../../../../scripts/browser/plan/days.ts"

const PERIOD: KeptPeriod = { id: "K90", title: "Records", applies: [], only_if: "", years: 5, since: "last day", runs_to: "", says: "", at: null, source: null }

function dayOn(iso: string): Day {
  const day = readDay(iso)
  assert.ok(day !== undefined)
  return day
}

interface Case {
  readonly last: string
  readonly invoice?: string
  readonly isGiven?: boolean
  readonly answers?: Readonly<Record<string, string>>
}

function daysOf(periods: readonly Partial<KeptPeriod>[], { last, invoice = last, isGiven = true, answers = {} }: Case): string[] {
  const anchor = { day: dayOn(last), isGiven }
  const anchors = { E: anchor, N: anchor, C: anchor, I: { day: dayOn(invoice), isGiven: false } }
  const known = new Map(Object.entries(answers).map(([facet, id]) => [facet, { ids: [id], how: "given" as const }]))
  return keptUntil(periods.map(period => ({ ...PERIOD, ...period })), { known, anchors }).map(({ until }) => isoText(until))
}

test("years count from the last day, and end with February where there is no 29th", () => {
  assert.deepEqual(daysOf([{}], { last: "2027-04-30" }), ["2032-04-30"])
  assert.deepEqual(daysOf([{}], { last: "2028-02-29" }), ["2033-02-28"])
})

test("years count from the close of a year where the rule says so, also on its last day", () => {
  const lawyer = { years: 6, runs_to: "31 December" as const }
  const preparer = { years: 3, runs_to: "30 June" as const }

  assert.deepEqual(daysOf([lawyer], { last: "2027-04-30" }), ["2033-12-31"])
  assert.deepEqual(daysOf([lawyer], { last: "2027-12-31" }), ["2033-12-31"])
  assert.deepEqual(daysOf([preparer], { last: "2027-06-30" }), ["2030-06-30"])
  assert.deepEqual(daysOf([preparer], { last: "2027-07-01" }), ["2031-06-30"])
})

test("papers about money count from the final invoice, and never from a day before the end", () => {
  const accounts = { since: "final invoice" as const, runs_to: "31 December" as const }

  assert.deepEqual(daysOf([accounts], { last: "2026-12-30", invoice: "2027-01-05" }), ["2032-12-31"])
  assert.deepEqual(daysOf([accounts], { last: "2027-01-05", invoice: "2026-12-30" }), ["2032-12-31"])
})

test("a rule of another law, or of a law that nobody has named, offers no day", () => {
  const german = { applies: [{ facet: "jurisdiction", answers: ["de"], barred: false }] }

  assert.deepEqual(daysOf([german], { last: "2027-04-30", answers: { jurisdiction: "de" } }), ["2032-04-30"])
  assert.deepEqual(daysOf([german], { last: "2027-04-30", answers: { jurisdiction: "uk" } }), [])
  assert.deepEqual(daysOf([german], { last: "2027-04-30" }), [])
})

test("without a last day nothing is counted", () => {
  assert.deepEqual(daysOf([{}], { last: "2027-04-30", isGiven: false }), [])
})

test("the longest period comes first", () => {
  assert.deepEqual(daysOf([{ years: 1 }, { years: 10 }], { last: "2027-04-30" }), ["2037-04-30", "2028-04-30"])
})
