import assert from "node:assert/strict"
import { test } from "node:test"

import Papa from "papaparse"

import { fold } from "../../../../scripts/browser/case/fold.ts"
import { adding } from "../../../../scripts/browser/case/kinds/item-added.ts"
import { naming } from "../../../../scripts/browser/case/kinds/case-named.ts"
import { gatePassing } from "../../../../scripts/browser/case/kinds/gate-passed.ts"
import { noting } from "../../../../scripts/browser/case/kinds/item-note.ts"
import { proving } from "../../../../scripts/browser/case/kinds/item-proof.ts"
import { standing } from "../../../../scripts/browser/case/kinds/item-state.ts"
import { tick } from "../../../../scripts/browser/case/kinds/item-done.ts"
import { calendarText } from "../../../../scripts/browser/papers/plan-calendar.ts"
import { markdownText } from "../../../../scripts/browser/papers/plan-markdown.ts"
import { tableText } from "../../../../scripts/browser/papers/plan-table.ts"
import type { Followed, Takeaway } from "../../../../scripts/browser/papers/takeaway.ts"
import { rowsOf } from "../../../../scripts/browser/plan/rows.ts"
import { logOf } from "../given.ts"
import { item, library, on, phase, planOf, point, TODAY } from "../plan/given-plan.ts"

const CASE = "case-0123456789abcdef"
const GATE = phase("ACC", 1, ["ACC-02"])
const SHELF = { phases: [{ ...GATE, gate: { ...GATE.gate, required: true } }], roles: [{ id: "lead", name: "Account lead" }] }
const ITEMS = [item("ACC-01", { when: { kind: "window", points: [point("E", -4), point("E", -1)] } }), item("ACC-02", { when: on("E") }), item("ACC-03", { when: on("E") })]
const LOG = logOf(
  naming(CASE, "Clockmakers"),
  tick("ACC-01", true),
  standing("ACC-02", "not applicable", { why: "=they never had one" }),
  standing("ACC-03", "waiting", { why: "the key", on: "Caio\u202E", until: "2027-02-01" }),
  noting("ACC-03", "@Caio called 👩‍👧\nمرحبا, “soon”"),
  proving("ACC-01", "+ticket OPS-12"),
  adding("own-abcd1234", { text: "Send flowers", owner: "lead", due: "2027-03-04", phase: "ACC" }),
  adding("own-abcd5678", { text: "Some day", owner: "", due: "", phase: "" }),
  gatePassing("ACC", true),
).map(entry => Object.assign(entry, { person: "Renata" }))

function takeaway(more: Partial<Followed> = {}): Takeaway {
  const [plan, state] = [planOf(ITEMS, {}, SHELF), fold(LOG, new Map())]
  return {
    plan,
    rows: rowsOf(plan, state),
    library: library(SHELF),
    today: TODAY,
    addressOf: url => `https://site.example/${url}`,
    now: new Date(Date.UTC(2027, 0, 4, 12)),
    followed: { caseId: CASE, state, count: LOG.length, isNamed: false, remind: undefined, ...more },
  }
}

/** Read the events of a calendar, unfolded, by what they are about. */
function events(text: string): Map<string, string[]> {
  const all = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n").slice(1).map(event => event.split("\r\n"))
  return new Map(all.map(lines => [lines.find(line => line.startsWith("UID:"))!.slice(4), lines]))
}

test("the events of a case keep their ids, whatever its plan becomes", () => {
  const found = [...events(calendarText(takeaway())).keys()]

  assert.deepEqual(found.toSorted(), ["acc-01", "acc-02", "acc-03", "gate-acc", "last-day", "own-abcd1234"].map(id => `${id}.${CASE}@high-note`))
  assert.deepEqual([...events(calendarText({ ...takeaway(), plan: { ...takeaway().plan, begun: TODAY + 1 } })).keys()], found)
})

test("a calendar says what is done, and takes back what does not apply", () => {
  const found = events(calendarText(takeaway()))
  const linesOf = (id: string) => found.get(`${id}.${CASE}@high-note`)!

  assert.ok(linesOf("acc-01").some(line => line.startsWith("SUMMARY:Done: Do ACC-01")))
  assert.ok(linesOf("acc-02").includes("STATUS:CANCELLED"))
  assert.ok(linesOf("acc-03").every(line => !line.startsWith("STATUS")))
  assert.ok(linesOf("acc-03").includes(`SEQUENCE:${LOG.length}`))
  assert.ok(linesOf("own-abcd1234").includes("DTSTART;VALUE=DATE:20270304"))
  assert.ok(linesOf("own-abcd1234").includes("DTEND;VALUE=DATE:20270305"))
})

test("a calendar reminds at nine, only if the reader wants it, and only of what is open", () => {
  const none = events(calendarText(takeaway()))
  const day = events(calendarText(takeaway({ remind: 1 })))
  const week = events(calendarText(takeaway({ remind: 7 })))

  assert.ok([...none.values()].flat().every(line => !line.startsWith("TRIGGER")))
  assert.deepEqual(day.get(`acc-03.${CASE}@high-note`)!.filter(line => line.startsWith("TRIGGER")), ["TRIGGER:-PT15H"])
  assert.deepEqual(week.get(`acc-03.${CASE}@high-note`)!.filter(line => line.startsWith("TRIGGER")), ["TRIGGER:-P6DT15H"])
  assert.deepEqual(day.get(`acc-01.${CASE}@high-note`)!.filter(line => line.startsWith("TRIGGER")), [])
})

test("no file names the case unless the reader wants it", () => {
  for (const write of [calendarText, tableText, markdownText]) assert.doesNotMatch(write(takeaway()), /Clockmakers/u)
  for (const write of [calendarText, markdownText]) assert.match(write(takeaway({ isNamed: true })), /Clockmakers/u)
})

test("a table says how each item stands, and no cell is a formula", () => {
  const { data } = Papa.parse<Record<string, string>>(tableText(takeaway()).replace("\uFEFF", ""), { header: true, skipEmptyLines: true })
  const row = (id: string) => data.find(one => one["Id"] === id)!

  assert.deepEqual(["State", "Said by", "Said on", "Proof"].map(name => row("ACC-01")[name]), ["done", "Renata", "2027-05-21", "'+ticket OPS-12 (Renata, 21 May 2027)"])
  assert.deepEqual([row("ACC-02")["State"], row("ACC-02")["Reason"]], ["not applicable", "'=they never had one"])
  assert.equal(row("ACC-03")["Notes"], "'@Caio called 👩‍👧\nمرحبا, “soon” (Renata, 21 May 2027)")
  assert.deepEqual([row("own-abcd1234")["What"], row("own-abcd5678")["First day"]], ["Send flowers", ""])
  for (const cell of data.flatMap(one => Object.values(one))) assert.doesNotMatch(cell, /^[=+@\t\r-]/u)
})

test("a text for planners has a box for each item, ticked where it is done", () => {
  const text = markdownText(takeaway())

  assert.match(text, /^- \[x\] Do ACC-01 \(ACC-01, Account lead\)$/mu)
  assert.match(text, /^ {2}.*Waiting for Caio.* until 2027-02-01, Renata, 21 May 2027\. the key\..*Notes: @Caio called/mu)
  assert.match(text, /### Without a day\n\n- \[ \] Some day$/mu)
})
