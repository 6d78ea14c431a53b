/**
 * papers: writes a plain Word file from blocks of words: headings, text, points, boxes and tables, and nothing else.
 *
 * It is a whole file of Office Open XML (ECMA-376) without macros, links or pictures. The same blocks make the same bytes.
 */

import { zipped } from "../letters/zip.ts"
import { Markup, markup } from "./markup.ts"

export type Block =
  | { readonly kind: "title" | "heading" | "part" | "text" | "quiet" | "point" | "box" | "done" | "blank"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }

/** The names of the parts of such a file. They look like addresses, and nothing is ever asked of them. */
const NAMES = ["http:", "", "schemas.openxmlformats.org"].join("/")
const MAIN = `${NAMES}/wordprocessingml/2006/main`
const PACKAGE = `${NAMES}/package/2006`
const OFFICE = `${NAMES}/officeDocument/2006/relationships`
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

const MAIN_PART = ["document", "main"].join(".")
const DOCUMENT = ["word/document", "xml"].join(".")
const INNER = ["word/_rels/document", "xml", "rels"].join(".")

const HEAD = new Markup(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`)
const TYPES = markup`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${DOCUMENT}" ContentType="${WORD}.${MAIN_PART}+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`
const LINKS = markup`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${DOCUMENT}"/></Relationships>`
const INNER_LINKS = markup`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
/** Half points, and whether it is bold. */
const STYLES: readonly (readonly [id: string, name: string, size: number, isBold: boolean, before: number])[] = [
  ["Title", "Title", 44, true, 0],
  ["Heading1", "heading 1", 30, true, 360],
  ["Heading2", "heading 2", 24, true, 240],
  ["Quiet", "Quiet", 18, false, 0],
]
const OF_BLOCK = { title: "Title", heading: "Heading1", part: "Heading2", quiet: "Quiet" } as const
const SIGNS = { point: "•  ", box: "☐  ", done: "☑  " } as const
/** The room around the words of a cell. Without a style of tables, Word leaves none. */
const CELL_ROOM = markup`<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>`
const TEXT_WIDTH = 9_638
/** The longest word counts between these: one column never takes all the room, and none is too narrow for a day. */
const FEWEST_SIGNS = 20
const MOST_SIGNS = 60
const BLANK_LINE = "________________________________"

/** Write the file. */
export function wordFile(blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const parts = { "[Content_Types].xml": TYPES, "_rels/.rels": LINKS, [DOCUMENT]: documentXml(blocks), [INNER]: INNER_LINKS, "word/styles.xml": stylesXml() }
  const encoder = new TextEncoder()
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, { text }]) => [name, encoder.encode(text)])))
}

function documentXml(blocks: readonly Block[]): Markup {
  return markup`${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${blocks.map(blockXml)}<w:sectPr><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

function blockXml(block: Block): Markup {
  if (block.kind === "table") return tableXml(block.rows)
  const { kind, text } = block
  const style = kind in OF_BLOCK ? OF_BLOCK[kind as keyof typeof OF_BLOCK] : ""
  const sign = kind in SIGNS ? SIGNS[kind as keyof typeof SIGNS] : ""
  return paragraphXml(kind === "blank" ? `${text} ${BLANK_LINE}` : `${sign}${text}`, style, sign === "" ? 0 : 284)
}

/** A point hangs by its sign. */
function paragraphXml(text: string, style: string, hanging: number): Markup {
  const indent = hanging ? markup`<w:ind w:left="${hanging}" w:hanging="${hanging}"/>` : undefined
  const lines = text.split("\n")
  return markup`<w:p><w:pPr>${style === "" ? undefined : markup`<w:pStyle w:val="${style}"/>`}${indent}</w:pPr><w:r>${lines.map(
    (line, place) => markup`${place ? markup`<w:br/>` : undefined}<w:t xml:space="preserve">${line}</w:t>`,
  )}</w:r></w:p>`
}

function tableXml(rows: readonly (readonly string[])[]): Markup {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side => markup`${new Markup(`<w:${side} w:val="single" w:sz="4" w:color="8B8577"/>`)}`)
  const widths = columnWidths(rows)
  const cellXml = (cell: string, place: number) => markup`<w:tc><w:tcPr><w:tcW w:w="${widths[place] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphXml(cell, "", 0)}</w:tc>`
  return markup`<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${sides}</w:tblBorders>${CELL_ROOM}</w:tblPr><w:tblGrid>${widths.map(width => markup`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>${rows.map(
    cells => markup`<w:tr>${cells.map(cellXml)}</w:tr>`,
  )}</w:tbl>${paragraphXml("", "", 0)}`
}

/** Share the width among columns by their longest words, in twentieths of a point: a day needs less room than a sentence. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const lengths = (rows[0] ?? []).map((_, place) => Math.min(MOST_SIGNS, Math.max(FEWEST_SIGNS, ...rows.map(cells => cells[place]?.length ?? 0))))
  const sum = lengths.reduce((all, one) => all + one, 0)
  return lengths.map(one => Math.round((TEXT_WIDTH * one) / sum))
}

function stylesXml(): Markup {
  const base = markup`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`
  return markup`${HEAD}<w:styles xmlns:w="${MAIN}">${base}${STYLES.map(styleXml)}</w:styles>`
}

function styleXml([id, name, size, isBold, before]: (typeof STYLES)[number]): Markup {
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${isBold ? markup`<w:keepNext/>` : undefined}<w:spacing w:before="${before}"/></w:pPr><w:rPr>${isBold ? markup`<w:b/>` : undefined}<w:sz w:val="${size}"/></w:rPr></w:style>`
}
