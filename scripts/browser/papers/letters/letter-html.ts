/** papers: writes a filled letter as an HTML document that loads nothing: the second face of a mail. All words are escaped. */

import { openText, type FilledBlock, type FilledLetter, type FilledPoint, type Piece, type Pieces } from "./filled.ts"
import { lineText } from "./letter-text.ts"

const STYLE = "table { border-collapse: collapse } th, td { border: 1px solid #8b8577; padding: 4px 8px; text-align: left } mark { background: #fbf0d8 }"
const BOXES = new Map<boolean | undefined, string>([[true, "☒ "], [false, "☐ "]])
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Write it; each block ends its line. */
export function letterHtml({ subject, blocks }: FilledLetter): string {
  const head = `<head><meta charset="utf-8"><title>${escaped(lineText(subject))}</title><style>${STYLE}</style></head>`
  return `<!doctype html>\n<html lang="en">${head}\n<body>\n${blocksHtml(blocks)}</body></html>\n`
}

function blocksHtml(blocks: readonly FilledBlock[]): string {
  return blocks.map(block => `${blockHtml(block)}\n`).join("")
}

function blockHtml(block: FilledBlock): string {
  if (block.kind === "paragraph") return tag("p", piecesHtml(block.pieces))
  if (block.kind === "heading") return tag(`h${Math.min(block.level, 6)}`, piecesHtml(block.pieces))
  if (block.kind === "list") return block.first === undefined ? tag("ul", pointsHtml(block.points)) : `<ol start="${block.first}">${pointsHtml(block.points)}</ol>`
  if (block.kind === "table") return tag("table", `${rowHtml("th", block.heads)}\n${block.rows.map(row => `${rowHtml("td", row)}\n`).join("")}`)
  if (block.kind === "quotation") return tag("blockquote", blocksHtml(block.blocks))
  return tag("pre", escaped(block.text))
}

function pointsHtml(points: readonly FilledPoint[]): string {
  return points.map(({ blocks, ticked }) => `\n<li>${BOXES.get(ticked) ?? ""}${pointHtml(blocks)}</li>`).join("")
}

function pointHtml(blocks: readonly FilledBlock[]): string {
  const [first, ...rest] = blocks
  return first?.kind === "paragraph" ? `${piecesHtml(first.pieces)}${blocksHtml(rest)}` : blocksHtml(blocks)
}

function rowHtml(cell: "th" | "td", cells: readonly Pieces[]): string {
  return tag("tr", cells.map(pieces => tag(cell, piecesHtml(pieces))).join(""))
}

function piecesHtml(pieces: Pieces): string {
  return pieces.map(pieceHtml).join("")
}

function pieceHtml({ text, isOpen, strong, emphasis, code, link }: Piece): string {
  const words = escaped(isOpen ? openText(text) : text).replaceAll("\n", "<br>")
  const looks = [isOpen && "mark", strong && "strong", emphasis && "em", code && "code"].filter(name => typeof name === "string")
  const looked = looks.reduceRight((inner, name) => tag(name, inner), words)
  return link === "" ? looked : `<a href="${escaped(link)}">${looked}</a>`
}

function tag(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, sign => SIGNS[sign] ?? sign)
}
