/** elements: draws a filled letter as the sheet that it will be. What is open is a gap with the name of its blank. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { FilledBlock, FilledLetter, FilledPoint, Piece, Pieces } from "../../papers/letters/filled.ts"

type Drawn = TemplateResult | typeof nothing | string | readonly Drawn[]

/** Draw it. */
export function sheetPaperView({ address, subject, blocks, title }: FilledLetter): TemplateResult {
  return html`<div class="sheet fill-sheet" lang="en" role="region" aria-label=${`The sheet: ${title}`} tabindex="0">
    ${headView("To", address)} ${headView("Subject", subject)} ${blocks.map(blockView)}
  </div>`
}

function headView(name: string, pieces: Pieces): Drawn {
  return pieces.length ? html`<p class="fill-subject"><b>${name}:</b> ${pieces.map(pieceView)}</p>` : nothing
}

function blockView(block: FilledBlock): Drawn {
  if (block.kind === "paragraph") return html`<p>${block.pieces.map(pieceView)}</p>`
  if (block.kind === "heading") return headingView(block.level, block.pieces)
  if (block.kind === "list") return listView(block.first, block.points)
  if (block.kind === "table") return tableView(block.heads, block.rows)
  if (block.kind === "quotation") return html`<blockquote>${block.blocks.map(blockView)}</blockquote>`
  return html`<pre>${block.text}</pre>`
}

/** Below the headings of the view. */
function headingView(level: number, pieces: Pieces): TemplateResult {
  const words = pieces.map(pieceView)
  if (level <= 1) return html`<h4>${words}</h4>`
  return level === 2 ? html`<h5>${words}</h5>` : html`<h6>${words}</h6>`
}

function listView(first: number | undefined, points: readonly FilledPoint[]): TemplateResult {
  if (first === undefined) return html`<ul>${points.map(pointView)}</ul>`
  return html`<ol start=${first}>${points.map(pointView)}</ol>`
}

function pointView({ blocks, ticked }: FilledPoint): TemplateResult {
  const [first, ...rest] = blocks
  const words = first?.kind === "paragraph" ? [first.pieces.map(pieceView), rest.map(blockView)] : blocks.map(blockView)
  if (ticked === undefined) return html`<li>${words}</li>`
  return html`<li class="fill-box">${ticked ? "☒" : "☐"} ${words}</li>`
}

function tableView(heads: readonly Pieces[], rows: readonly (readonly Pieces[])[]): TemplateResult {
  return html`<div class="table"><table>
    <thead><tr>${heads.map(head => html`<th scope="col">${head.map(pieceView)}</th>`)}</tr></thead>
    <tbody>${rows.map(rowView)}</tbody>
  </table></div>`
}

function rowView(row: readonly Pieces[]): TemplateResult {
  return html`<tr>${row.map(cell => html`<td>${cell.map(pieceView)}</td>`)}</tr>`
}

function pieceView({ text, field, isOpen, strong, emphasis, code }: Piece): Drawn {
  const words = linesView(text)
  if (isOpen) return html`<span class="blank" data-field=${field}><span class="unseen">Open: </span>${words}</span>`
  if (strong) return html`<strong>${words}</strong>`
  if (emphasis) return html`<em>${words}</em>`
  if (code) return html`<code>${words}</code>`
  // What comes from a right-to-left language keeps its own order, and does not turn that of the sentence.
  return field === "" ? words : html`<bdi>${words}</bdi>`
}

function linesView(text: string): Drawn {
  const lines = text.split("\n")
  return lines.length === 1 ? text : lines.map((line, place) => (place ? html`<br />${line}` : line))
}
