import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { test } from "node:test"

import Papa from "papaparse"

import { calendarText } from "../../../../scripts/browser/papers/plan-calendar.ts"
import { markdownText } from "../../../../scripts/browser/papers/plan-markdown.ts"
import { tableText } from "../../../../scripts/browser/papers/plan-table.ts"
import { planFileName, type Takeaway } from "../../../../scripts/browser/papers/takeaway.ts"
import type { PlanItem } from "../../../../scripts/browser/contract.ts"
import { emptyState } from "../../../../scripts/browser/case/state.ts"
import { rowsOf } from "../../../../scripts/browser/plan/rows.ts"
import { hold, item, library, on, phase, planOf, point, TODAY } from "../plan/given-plan.ts"

const ROLES = [{ id: "lead", name: "Account lead" }]
const GATE = phase("ACC", 1, ["ACC-02"])
const SHELF = { phases: [{ ...GATE, gate: { ...GATE.gate, required: true, questions: [{ id: "ACC-G1", ask: "Is it so?" }] } }], roles: ROLES, holds: [hold("H01")] }
const ITEMS = [
  item("ACC-01", { when: { kind: "window", points: [point("E", -4), point("E", -1)] } }),
  item("ACC-02", { when: on("E"), after: ["ACC-01"] }),
  item("ACC-03", { when: { kind: "weekly", points: [point("N"), point("N", 14)] }, text: "=1+1, a *star* | and “a line that is longer than seventy-five bytes in UTF-8”" }),
]

function takeaway(items: readonly PlanItem[] = ITEMS): Takeaway {
  const plan = planOf(items, { answers: { initiator: ["firm"], reason: ["R06"] } }, SHELF)
  return {
    plan,
    rows: rowsOf(plan, emptyState()),
    library: library(SHELF),
    today: TODAY,
    addressOf: url => `https://site.example/${url}`,
    now: new Date(Date.UTC(2027, 0, 4, 12)),
  }
}

const idsIn = (text: string) => text.match(/^UID:.*$/gmu)

/** Read the events of a calendar, unfolded, by what they are about. */
function events(text: string): Map<string, string[]> {
  const all = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n").slice(1).map(event => event.split("\r\n"))
  return new Map(all.map(lines => [lines.find(line => line.startsWith("UID:"))!.slice(4).split(".")[0]!, lines]))
}

test("an event of whole days ends, for a calendar, on the day after its last", () => {
  const found = events(calendarText(takeaway()))

  assert.ok(found.get("acc-01")!.includes("DTSTART;VALUE=DATE:20270301"))
  assert.ok(found.get("acc-01")!.includes("DTEND;VALUE=DATE:20270305"))
  assert.ok(found.get("acc-02")!.includes("DTSTART;VALUE=DATE:20270305"))
  assert.ok(found.get("acc-02")!.includes("DTEND;VALUE=DATE:20270306"))
})

test("the days of a calendar are the same wherever the device stands", () => {
  const script = `
    import("${new URL("../../../../scripts/browser/papers/plan-calendar.ts", import.meta.url).href}").then(async ({ calendarText }) => {
      const { item, library, on, planOf } = await import("${new URL("../plan/given-plan.ts", import.meta.url).href}")
      const { rowsOf } = await import("${new URL("../../../../scripts/browser/plan/rows.ts", import.meta.url).href}")
      const { emptyState } = await import("${new URL("../../../../scripts/browser/case/state.ts", import.meta.url).href}")
      const plan = planOf([item("ACC-01", { when: on("E") })])
      const text = calendarText({ plan, rows: rowsOf(plan, emptyState()), library: library(), today: 20000, addressOf: url => url, now: new Date(0) })
      console.log(text.match(/DTSTART;VALUE=DATE:[0-9]+/gu).join())
    })`
  const days = ["Pacific/Kiritimati", "America/Los_Angeles"].map(zone =>
    execFileSync(process.execPath, ["-e", script], { encoding: "utf8", env: { ...process.env, TZ: zone } }).trim(),
  )

  assert.deepEqual(days, Array(2).fill("DTSTART;VALUE=DATE:20270305,DTSTART;VALUE=DATE:20270305"))
})

test("every week of a rhythm, each gate that cannot be skipped, and the last day are in the calendar", () => {
  const found = events(calendarText(takeaway()))

  assert.deepEqual([...found.keys()].toSorted(), ["acc-01", "acc-02", "acc-03", "acc-03-2", "acc-03-3", "gate-acc", "last-day"])
  assert.ok(found.get("gate-acc")!.some(line => line.includes("Is it so?")))
})

test("lines of a calendar are folded and end as the standard says", () => {
  const text = calendarText(takeaway())

  assert.ok(text.split("\r\n").every(line => new TextEncoder().encode(line).length <= 75))
  assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\r\n]/u)
})

test("the same plan taken again replaces its events, and another one does not", () => {
  const other = { ...takeaway(), plan: { ...takeaway().plan, begun: TODAY + 1 } }

  assert.deepEqual(idsIn(calendarText(takeaway())), idsIn(calendarText(takeaway())))
  assert.notDeepEqual(idsIn(calendarText(other)), idsIn(calendarText(takeaway())))
})

test("a page in a folder is no address for a calendar", () => {
  const text = calendarText({ ...takeaway(), addressOf: url => `file:///stick/${url}` })

  assert.doesNotMatch(text, /URL/u)
})

test("a table has a line for each item, and nothing in it is a formula", () => {
  const { data } = Papa.parse<Record<string, string>>(tableText(takeaway()).replace("\uFEFF", ""), { header: true, skipEmptyLines: true })

  assert.deepEqual(data.map(row => row["Id"]), ["ACC-03", "ACC-01", "ACC-02"])
  assert.deepEqual([data[1]!["First day"], data[1]!["Last day"], data[1]!["Who"]], ["2027-03-01", "2027-03-04", "Account lead"])
  assert.ok(data[0]!["What"]!.startsWith("'="))
})

test("Excel is told which alphabet the table is written in", () => {
  assert.ok(tableText(takeaway()).startsWith("\uFEFF"))
})

test("Markdown has boxes, and its own signs do not change the words", () => {
  const text = markdownText(takeaway())

  assert.match(text, /^- \[ \] Do ACC-02 \(ACC-02, Account lead\)$/mu)
  assert.ok(text.includes(String.raw`a \*star\* \| and`))
  assert.match(text, /\*\*Hold H01\*\*: Do it\. Until it is done\./u)
})

test("a file is named by its day, and by nobody's name", () => {
  assert.equal(planFileName(TODAY, "ics"), "high-note-plan-2027-01-04.ics")
})
