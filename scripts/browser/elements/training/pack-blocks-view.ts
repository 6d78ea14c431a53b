/** elements: draws the words of a pack, block by block. */

import { html, type TemplateResult } from "lit-html"

import type { PackBlock, PackRun } from "../../contract-packs.ts"

type Drawn = TemplateResult | string

const DRAWN: Readonly<Record<string, (block: PackBlock) => Drawn>> = {
  heading: ({ runs, number }) => (number > 1 ? html`<h4>${runsView(runs)}</h4>` : html`<h3>${runsView(runs)}</h3>`),
  bullets: ({ points }) => html`<ul>${points.map(point => html`<li>${blocksView(point)}</li>`)}</ul>`,
  numbers: ({ points, number }) => html`<ol start=${number}>${points.map(point => html`<li>${blocksView(point)}</li>`)}</ol>`,
  quotation: ({ blocks }) => html`<blockquote>${blocksView(blocks)}</blockquote>`,
  table: tableView,
}

/** Draw blocks. */
export function blocksView(blocks: readonly PackBlock[]): readonly Drawn[] {
  return blocks.map(block => (DRAWN[block.kind] ?? paragraphView)(block))
}

function paragraphView({ runs }: PackBlock): TemplateResult {
  return html`<p>${runsView(runs)}</p>`
}

function tableView({ rows: [head = [], ...rows] }: PackBlock): TemplateResult {
  return html`<table>
    <thead><tr>${head.map(cell => html`<th scope="col">${runsView(cell)}</th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr>${row.map(cell => html`<td>${runsView(cell)}</td>`)}</tr>`)}</tbody>
  </table>`
}

function runsView(runs: readonly PackRun[]): readonly Drawn[] {
  return runs.map(runView)
}

function runView({ text, strong, emphasis }: PackRun): Drawn {
  if (text === "\n") return html`<br />`
  if (strong) return html`<b>${text}</b>`
  return emphasis ? html`<em>${text}</em>` : text
}
