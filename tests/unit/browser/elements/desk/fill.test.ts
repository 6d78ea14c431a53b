import assert from "node:assert/strict"
import { test } from "node:test"

import type { PaperTemplate } from "../../../../../scripts/browser/contract-papers.ts"
import { whyText } from "../../../../../scripts/browser/elements/desk/fill-clauses-view.ts"
import { countsText, fillingOf } from "../../../../../scripts/browser/elements/desk/fill-form.ts"
import { fileName } from "../../../../../scripts/browser/elements/desk/fill-results.ts"
import { controlOf, keptValue } from "../../../../../scripts/browser/elements/desk/fill-values.ts"
import { formOf } from "../../../../../scripts/browser/papers/letters/writing-form.ts"
import type { ClausePart } from "../../../../../scripts/browser/papers/letters/clauses.ts"
import { FIELDS, knownOf, paperOf } from "../../papers/letters/given-paper.ts"

const TODAY = { today: 20_000 }
const TEMPLATE = { file: "templates/t08-notice/t08-notice" } as PaperTemplate
const GROUND = { fields: FIELDS, state: { clauses: new Map() }, known: knownOf({}), kept: () => "", form: formOf("", "DE") }

/** Name a file of a paper of some letters. */
function nameOf(way: string, client = "", letters = 1): string {
  const text = paperOf()
  const filling = fillingOf({ ...text, letters: Array.from({ length: letters }, () => text.letters[0]!) }, GROUND)
  return fileName({ template: TEMPLATE, client, place: letters - 1, filling }, TODAY, way)
}

test("a file is named after its paper and its day, and after the client only if the reader wants that", () => {
  assert.equal(nameOf("docx"), "t08-notice-2024-10-04.docx")
  assert.equal(nameOf("docx", "Lantern & Söhne / GmbH"), "t08-notice-lantern-söhne-gmbh-2024-10-04.docx")
})

test("of several letters each has its number, and the Word file holds all of them", () => {
  assert.equal(nameOf("eml", "", 3), "t08-notice-3-2024-10-04.eml")
  assert.equal(nameOf("docx", "", 3), "t08-notice-2024-10-04.docx")
})

test("a sum stands in its control as it is written, and is kept in one way; a day in words stays in words", () => {
  const { form } = GROUND

  assert.equal(controlOf("money", "EUR 4800.00", form).value, "EUR 4.800,00")
  assert.equal(keptValue("money", "EUR 4.800,00"), "EUR 4800.00")
  assert.equal(keptValue("money", "about four thousand"), "about four thousand")
  assert.deepEqual(["", "2027-03-01", "1 March 2027"].map(kept => controlOf("date", kept, form).type), ["date", "date", "text"])
})

test("how far a letter is, is said in numbers", () => {
  assert.equal(countsText({ asked: ["a"], open: [] }), "Every blank is filled.")
  assert.equal(countsText({ asked: ["a", "b", "c"], open: ["a"] }), "2 of 3 blanks are filled.")
})

test("a part says why it stands, and what the reader chose against the answers", () => {
  const part: ClausePart = { id: "c1", name: "c1-x", words: "", because: "the client ended it", verdict: "holds", stands: true, isOwn: false }

  assert.equal(whyText(part), "It is here because the client ended it.")
  assert.equal(whyText({ ...part, verdict: "open" }), "It stands only if the client ended it, and that is not known yet.")
  assert.equal(whyText({ ...part, verdict: "fails", stands: false }), "Left out. It stands only if the client ended it.")
  assert.equal(whyText({ ...part, stands: false, isOwn: true }), "You left it out, although the client ended it.")
})
