import assert from "node:assert/strict"
import { test } from "node:test"

import { strFromU8, strToU8 } from "fflate"

import { wordsOfCase } from "../../../../../scripts/browser/papers/letters/known.ts"
import { filledWord } from "../../../../../scripts/browser/papers/letters/word.ts"
import { formOf } from "../../../../../scripts/browser/papers/letters/writing-form.ts"
import { unzipped, zipped } from "../../../../../scripts/browser/papers/letters/zip.ts"
import { FACTS, FIELDS } from "./given-paper.ts"

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="urn:w"><w:body>`
const TAIL = "</w:body></w:document>"
const TERMS = new Set(["c1", "c2"])

/** Write a control around something. */
function control(tag: string, inner: string, more = ""): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="7"/><w:showingPlcHdr/>${more}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
}

/** Write a run. */
function run(words: string, style = ""): string {
  return `<w:r>${style === "" ? "" : `<w:rPr><w:rStyle w:val="${style}"/><w:b/><w:lang w:val="en"/></w:rPr>`}<w:t>${words}</w:t></w:r>`
}

function paragraph(inner: string): string {
  return `<w:p>${inner}</w:p>`
}

/** Fill a body, and return the XML of what came of it. */
function filledBody(body: string, facts = FACTS, data = "<p:paper xmlns:p=\"urn:p\"><p:client_name/></p:paper>") {
  const word = zipped({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(HEAD + body + TAIL), "customXml/item1.xml": strToU8(data) })
  const files = unzipped(filledWord(word, wordsOfCase(FIELDS, field => facts[field] ?? "", formOf("", "GB")), TERMS, new Set(["c2"])))
  const text = strFromU8(files["word/document.xml"]!)
  return { names: Object.keys(files), body: text.slice(text.indexOf("<w:body>") + 8, text.indexOf(TAIL)), data: strFromU8(files["customXml/item1.xml"]!) }
}

test("a blank holds its words in the look of the text, and is no placeholder any more", () => {
  const { body, data } = filledBody(paragraph(run("Dear ") + control("client_name", run("[Name]", "Field"))))

  assert.match(body, /<w:tag w:val="client_name"\/><w:id w:val="7"\/><\/w:sdtPr>/u)
  assert.match(body, /<w:r><w:rPr><w:b\/><w:lang w:val="en"\/><\/w:rPr><w:t xml:space="preserve">Lantern Bakeries<\/w:t><\/w:r>/u)
  assert.match(data, /<p:client_name>Lantern Bakeries<\/p:client_name>/u)
})

test("a blank that is open stays one, says so, and is marked where it is printed", () => {
  const { body, data } = filledBody(paragraph(control("client_name", run("[Name]", "Field"))), {})

  assert.match(body, /<w:showingPlcHdr\/>/u)
  assert.match(body, /<w:rStyle w:val="Field"\/><w:b\/><w:highlight w:val="yellow"\/><w:lang w:val="en"\/><\/w:rPr><w:t xml:space="preserve">\[OPEN: Name of the client\]/u)
  assert.match(data, /<p:client_name\/>/u)
})

test("several lines are lines", () => {
  const { body } = filledBody(paragraph(control("work_done", run("[Work]"))))

  assert.match(body, /The shop\.<\/w:t><w:br\/><w:t xml:space="preserve">The till\.<\/w:t><\/w:r>/u)
})

test("of the parts that stand only in some cases those of this one are left, without a control around them", () => {
  const { body } = filledBody(control("c1", paragraph(run("You end it."))) + control("c2", paragraph(run("It ends today.")) + paragraph(control("client_name", run("x")))))

  assert.equal(body.includes("You end it."), false)
  assert.match(body, /^<w:p><w:r><w:t>It ends today\.<\/w:t><\/w:r><\/w:p><w:p><w:sdt>/u)
  assert.match(body, /Lantern Bakeries/u)
})

test("a row of a list is there for each row of the case, and its controls have no number twice", () => {
  const cells = `<w:tc>${paragraph(control("dates.day", run("[Day]")))}</w:tc><w:tc>${paragraph(control("dates.what", run("[What]")))}</w:tc>`
  const { body } = filledBody(`<w:tbl>${control("repeat:dates", `<w:tr>${cells}</w:tr>`)}<w:tr><w:tc>${paragraph("")}</w:tc></w:tr></w:tbl>`)

  assert.equal(body.match(/<w:tr>/gu)?.length, 2)
  assert.match(body, /14 September 2027.*renew the domain.*1 October 2027.*file the return/u)
  assert.equal(body.includes("repeat:"), false)
  assert.equal(body.includes("w:id"), false)
})

test("a list without rows keeps one, which is open", () => {
  const { body } = filledBody(control("repeat:dates", paragraph(control("dates.what", run("[What]")))), {})

  assert.match(body, /\[OPEN: Dates that are theirs\]/u)
})

test("what speaks to whoever fills the file by hand goes, with the paragraphs that are then empty and the rows of examples", () => {
  const example = `<w:tbl><w:tr><w:tc><w:p>${run("Example A1")}</w:p></w:tc></w:tr></w:tbl>`
  const { body } = filledBody(paragraph(run("Only if:", "Guide")) + paragraph(run("Only if: ", "Guide") + run("it ends")) + example)

  assert.equal(body, `${paragraph(run("it ends"))}<w:tbl/>`)
})

test("hostile words come out as text, and the file stays a file", () => {
  const hostile = `{{ x }} </w:t><w:r> & "=1+1" \u0000\u0007\u202e 🌻 \ud800 שלום ${"x".repeat(10_000)}`
  const { body } = filledBody(paragraph(control("client_name", run("[Name]"))), { client_name: hostile })

  assert.match(body, /\{\{ x \}\} &lt;\/w:t(?:>|&gt;)&lt;w:r(?:>|&gt;) &amp; "=1\+1" {2}🌻 {2}שלום x{10000}/u)
})

test("the same facts make the same bytes, in every zone", () => {
  const zones = ["UTC", "Asia/Kathmandu", "America/Sao_Paulo"].map(zone => {
    process.env["TZ"] = zone
    return Buffer.from(zipped({ "a.txt": strToU8("a") })).toString("hex")
  })

  assert.equal(new Set(zones).size, 1)
})
