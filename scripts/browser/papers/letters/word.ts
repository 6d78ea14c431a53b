/**
 * papers: fills the blank Word file of a template, the very one that is downloaded without a case.
 *
 * Each blank in it is a content control whose tag names the field. Knows the file, and not what a case knows. Read and
 * written by one library in every browser, so that the same words make the same bytes.
 */

import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom"

import { openText } from "./filled.ts"
import type { Words } from "./fill.ts"
import { plainLines } from "./plain.ts"
import type { Row } from "./rows.ts"
import { childOf, childrenOf, elementsIn, insideOf, isInside, removed, tagOf, unwrapped, valueOf } from "./word-tree.ts"
import { unzipped, zipped } from "./zip.ts"

const TEXT = partNamed("word/document")
const FACTS = partNamed("customXml/item1")
const REPEAT = "repeat:"
/** Speaks to whoever fills the file by hand. */
const GUIDE = "Guide"
/** A row that shows how to fill its table begins so. */
const EXAMPLE = "Example"
const OPEN_LOOK = "yellow"

/** Fill the file; `terms` are all parts that stand only in some cases, `standing` those that stand in this one. */
export function filledWord(word: Uint8Array, words: Words, terms: ReadonlySet<string>, standing: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
  const files = unzipped(word)
  const text = readXml(files[TEXT])
  dropParts(text, terms, standing)
  dropExamples(text)
  dropGuides(text)
  repeatRows(text, words)
  for (const control of elementsIn(text, "w:sdt")) fillControl(control, words)
  const facts = files[FACTS]
  return zipped({ ...files, [TEXT]: xmlBytes(text), ...(facts ? { [FACTS]: factBytes(facts, words) } : {}) })
}

function partNamed(name: string): string {
  return `${name}.xml`
}

function readXml(bytes: Uint8Array = new Uint8Array()): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/xml")
}

function xmlBytes(tree: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(tree))
}

/** What stands loses its control, so that nobody sees one around a whole part. */
function dropParts(text: Document, terms: ReadonlySet<string>, standing: ReadonlySet<string>) {
  for (const control of elementsIn(text, "w:sdt")) {
    const tag = tagOf(control)
    if (!terms.has(tag)) continue
    if (standing.has(tag)) unwrapped(control)
    else removed(control)
  }
}

function dropExamples(text: Document) {
  for (const row of elementsIn(text, "w:tr")) {
    const [cell] = elementsIn(row, "w:tc")
    if (cell?.textContent?.startsWith(EXAMPLE) === true) removed(row)
  }
}

function dropGuides(text: Document) {
  for (const style of elementsIn(text, "w:rStyle")) {
    const run = valueOf(style) === GUIDE ? insideOf(style, "w:r") : undefined
    const paragraph = run && insideOf(run, "w:p")
    if (run) removed(run)
    // A cell must hold a paragraph, empty or not.
    if (paragraph && isEmpty(paragraph) && !isInside(paragraph, "w:tc")) removed(paragraph)
  }
}

function isEmpty(paragraph: Element): boolean {
  return !["w:t", "w:sdt", "w:drawing", "w:br"].some(name => elementsIn(paragraph, name).length)
}

/** What stands for each row of a list is there once; a list without rows keeps one, which is open. */
function repeatRows(text: Document, words: Words) {
  for (const control of elementsIn(text, "w:sdt").filter(one => tagOf(one).startsWith(REPEAT))) {
    const rows = words.rowsFor(tagOf(control).slice(REPEAT.length))
    const table = insideOf(control, "w:tbl")
    if (table && rows.length) dropRoom(table)
    for (const row of rows) {
      const copy = control.cloneNode(true) as Element
      control.parentNode?.insertBefore(copy, control)
      for (const cell of elementsIn(copy, "w:sdt")) fillCell(cell, row, words)
      unwrapped(copy)
    }
    if (rows.length) removed(control)
    else unwrapped(control)
  }
}

/** A list that has rows needs no empty ones to write in. */
function dropRoom(table: Element) {
  for (const row of elementsIn(table, "w:tr")) if (row.textContent === "") removed(row)
}

function fillCell(control: Element, row: Row, words: Words) {
  const [field = "", column = ""] = tagOf(control).split(".")
  // Two controls of one number make Word repair the file.
  for (const name of ["w:id", "w:dataBinding"]) for (const part of propertiesOf(control, name)) removed(part)
  setLines(control, [column === "" ? words.wordsFor(field) : (row[words.placeOf(field, column)] ?? "")], false)
}

/** A control that was filled with its row is filled already. */
function fillControl(control: Element, words: Words) {
  const [field = "", column = ""] = tagOf(control).split(".")
  if (field === "" || (column !== "" && words.rowsFor(field).length)) return
  const text = column === "" ? words.wordsFor(field) : ""
  if (text === "") setLines(control, [openText(words.labelOf(field))], true)
  else setLines(control, plainLines(text), false)
}

/** Set what a control shows; its first run says how that looks. */
function setLines(control: Element, lines: readonly string[], isOpen: boolean) {
  const old = elementsIn(control, "w:r")
  const [first] = old
  if (!first) return
  // One run: a control for plain text holds no more.
  const run = bareRun(first, isOpen)
  for (const [place, line] of lines.entries()) addLine(run, line, place > 0)
  first.parentNode?.insertBefore(run, first)
  for (const one of old) removed(one)
  for (const mark of isOpen ? [] : propertiesOf(control, "w:showingPlcHdr")) removed(mark)
}

/** A run as it looks without what it says; an open blank is marked, and what is filled is no placeholder any more. */
function bareRun(first: Element, isOpen: boolean): Element {
  const run = first.cloneNode(true) as Element
  for (const part of childrenOf(run)) if (part.tagName !== "w:rPr") removed(part)
  const looks = childOf(run, "w:rPr")
  if (!isOpen) {
    for (const style of looks ? childrenOf(looks).filter(({ tagName }) => tagName === "w:rStyle") : []) removed(style)
    return run
  }
  const marked = looks ?? made(run, "w:rPr")
  run.appendChild(marked)
  for (const old of childrenOf(marked).filter(({ tagName }) => tagName === "w:highlight")) removed(old)
  const highlight = made(run, "w:highlight")
  highlight.setAttribute("w:val", OPEN_LOOK)
  marked.insertBefore(highlight, afterHighlight(marked))
  return run
}

/** The parts of a run's look have an order, in which the highlight comes before these. */
function afterHighlight(looks: Element): Element | null {
  const later = new Set(["w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath"])
  return childrenOf(looks).find(({ tagName }) => later.has(tagName)) ?? null
}

function addLine(run: Element, line: string, isFurther: boolean) {
  if (isFurther) run.appendChild(made(run, "w:br"))
  const text = made(run, "w:t")
  text.setAttribute("xml:space", "preserve")
  text.textContent = line
  run.appendChild(text)
}

function made(beside: Element, name: string): Element {
  const home = beside.ownerDocument
  if (!home) throw new Error("a part of a Word file belongs to no document")
  return home.createElementNS(beside.namespaceURI, name)
}

function propertiesOf(control: Element, name: string): readonly Element[] {
  const properties = childOf(control, "w:sdtPr")
  return properties ? childrenOf(properties).filter(({ tagName }) => tagName === name) : []
}

/** The document's own data: what stands in it is what its controls show. */
function factBytes(bytes: Uint8Array, words: Words): Uint8Array {
  const data = readXml(bytes)
  for (const fact of data.documentElement ? childrenOf(data.documentElement) : []) {
    fact.textContent = plainLines(words.wordsFor(fact.localName ?? "")).join("\n")
  }
  return xmlBytes(data)
}
