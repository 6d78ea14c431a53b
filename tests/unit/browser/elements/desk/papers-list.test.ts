import assert from "node:assert/strict"
import { test } from "node:test"

import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { drafting } from "../../../../../scripts/browser/case/kinds/paper-drafted.ts"
import { sending } from "../../../../../scripts/browser/case/kinds/paper-sent.ts"
import { signing } from "../../../../../scripts/browser/case/kinds/paper-signed.ts"
import type { PaperPart, PapersLibrary } from "../../../../../scripts/browser/contract-papers.ts"
import { casePapers, type CasePaper } from "../../../../../scripts/browser/elements/desk/papers-list.ts"
import { factAddress } from "../../../../../scripts/browser/papers/letters/known.ts"
import { caseOf } from "../../given.ts"
import { item, on, planOf } from "../../plan/given-plan.ts"

const FIELDS = ["client_name", "end_date", "plan_date"]
const PAPERS: PapersLibrary = {
  templates: ["T01", "T02", "T03", "T04"].map(id => ({
    id, title: id, url: "", file: "", formats: [], mails: [], parts: [], purpose: "", sender: "", receiver: "", sign_off: "", fields: FIELDS,
  })),
  fields: FIELDS.map(id => ({ id, label: id, help: "", kind: "text", example: "", columns: [] })),
  endings: [{ id: "R06", templates: ["T03"] }],
  sheets: [],
}
const ITEMS = [item("A-01", { template: "T02", when: on("E", -1) }), item("A-02", { template: "T01", when: on("E", -9) }), item("A-03", { template: "T01", when: on("E", -5) })]
const PLAN = planOf(ITEMS, { answers: { reason: ["R06"] }, dates: { lastDay: "2027-03-05", notice: "2027-01-04" } })

function firstPaper(...drafts: Parameters<typeof caseOf>): CasePaper | undefined {
  return casePapers(PAPERS, PLAN, caseOf(...drafts)).find(({ template }) => template.id === "T01")
}

test("a case needs the papers of its items by their days, and then those that its ending names", () => {
  const papers = casePapers(PAPERS, PLAN, caseOf())

  assert.deepEqual(papers.map(({ template, items }) => `${template.id}: ${items.join()}`), ["T01: A-02,A-03", "T02: A-01", "T03: "])
})

test("the next paper to write is the first, and what was sent comes behind", () => {
  const papers = casePapers(PAPERS, PLAN, caseOf(sending("T01", { day: "2027-01-08", to: "Ida", channel: "letter" })))

  assert.deepEqual(papers.map(({ template }) => template.id), ["T02", "T03", "T01"])
})

test("a paper that was begun stays on the list, whatever the plan says now", () => {
  const papers = casePapers(PAPERS, PLAN, caseOf(drafting("T04")))

  assert.equal(papers.find(({ template }) => template.id === "T04")?.standing, "drafted")
})

test("a paper is as far as its furthest step", () => {
  const sent = sending("T01", { day: "2027-01-08", to: "Ida", channel: "letter" })

  assert.equal(firstPaper()?.standing, "not begun")
  assert.equal(firstPaper(drafting("T01"))?.standing, "drafted")
  assert.equal(firstPaper(sent)?.standing, "sent")
  assert.equal(firstPaper(signing("T01", { day: "", who: "Ida" }), sent)?.standing, "signed")
})

test("a paper asks for the blanks that the case cannot fill, and the dates of the case fill theirs", () => {
  const filled = firstPaper(filling("client_name", "Lantern"), dating("last_day", "2027-03-05"))

  assert.deepEqual(firstPaper()?.open.map(({ id }) => id), FIELDS)
  assert.deepEqual(filled?.open.map(({ id }) => id), ["plan_date"])
})

test("a blank leads to its fact, and one that a date fills to the question for it", () => {
  assert.deepEqual(["client_name", "end_date"].map(factAddress), ["#facts/field-client_name", "#facts/last-day"])
})

function onlyIf(reason: string): PaperPart["applies"] {
  return [{ facet: "reason", answers: [reason], barred: false }]
}

function openWith(...parts: PaperPart[]): string[] {
  const [template] = PAPERS.templates
  const papers = { ...PAPERS, templates: template ? [{ ...template, parts }] : [] }
  return casePapers(papers, PLAN, caseOf()).flatMap(({ open }) => open.map(({ id }) => id))
}

test("a blank of a clause that this case has not is not asked, and that of a choice only where its part stands", () => {
  const clause = { fields: ["plan_date"], others: [], chosen: false }
  const named = { fields: ["plan_date"], applies: onlyIf("R06"), others: [], chosen: true }
  const general = { fields: ["client_name"], applies: [], others: [onlyIf("R06")], chosen: true }

  assert.deepEqual(openWith({ ...clause, applies: onlyIf("R09") }), ["client_name", "end_date"])
  assert.deepEqual(openWith({ ...clause, applies: onlyIf("R06") }), FIELDS)
  assert.deepEqual(openWith(named, general), ["end_date", "plan_date"])
})
