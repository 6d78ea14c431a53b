/** papers: writes a filled letter as plain text: a paragraph is one line, so that no line end has to go again. */

import { openText, type FilledBlock, type FilledLetter, type FilledPoint, type Piece, type Pieces } from "./filled.ts"

const BOXES = new Map<boolean | undefined, string>([[true, "[x] "], [false, "[ ] "]])
const BETWEEN = "\n\n"

/** Write a letter. */
export function letterText({ address, subject, blocks }: FilledLetter): string {
  const lines = [["To", address], ["Subject", subject]] as const
  const head = lines.filter(([, pieces]) => pieces.length).map(([name, pieces]) => `${name}: ${lineText(pieces)}`)
  return `${[...head, blocksText(blocks)].join(BETWEEN)}\n`
}

/** Write blocks with an empty line between them. */
export function blocksText(blocks: readonly FilledBlock[]): string {
  return blocks
    .map(blockText)
    .filter(text => text !== "")
    .join(BETWEEN)
}

/** Write pieces in one line. */
export function lineText(pieces: Pieces): string {
  return piecesText(pieces).replaceAll(/\s*\n\s*/gu, " ")
}

function blockText(block: FilledBlock): string {
  if (block.kind === "paragraph" || block.kind === "heading") return piecesText(block.pieces)
  if (block.kind === "list") return block.points.map((point, place) => pointText(point, block.first === undefined ? "- " : `${block.first + place}. `)).join("\n")
  if (block.kind === "table") return tableText(block.heads, block.rows)
  if (block.kind === "quotation") return indented(blocksText(block.blocks), "> ")
  return indented(block.text, "    ")
}

/** A box takes the place of the mark. */
function pointText({ blocks, ticked }: FilledPoint, bullet: string): string {
  const mark = BOXES.get(ticked) ?? bullet
  const text = blocks.map(blockText).filter(one => one !== "").join("\n")
  return `${mark}${indented(text, " ".repeat(mark.length)).slice(mark.length)}`.trimEnd()
}

/** A narrow table is lines; a wide one has a paragraph for each row. */
function tableText(heads: readonly Pieces[], rows: readonly (readonly Pieces[])[]): string {
  const names = heads.map(lineText)
  if (names.length === 2) return [names, ...rows.map(row => row.map(lineText))].map(([name = "", value = ""]) => `${name}: ${value}`.trim()).join("\n")
  return rows.filter(row => row.some(cell => cell.length)).map(row => row.map((cell, place) => `${names[place] ?? ""}: ${lineText(cell)}`.trim()).join("\n")).join(BETWEEN)
}

function piecesText(pieces: Pieces): string {
  return pieces.map(pieceText).join("").trim()
}

function pieceText({ text, isOpen, link }: Piece): string {
  if (isOpen) return openText(text)
  return link === "" || link === text ? text : `${text} (${link})`
}

function indented(text: string, by: string): string {
  return text.split("\n").map(line => (line === "" ? by.trimEnd() : by + line)).join("\n")
}
