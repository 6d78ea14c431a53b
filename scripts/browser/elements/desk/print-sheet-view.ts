/** elements: draws the sheet that a case prints: its items in groups, each with a box and room for a pen, and its gates. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { ItemHow } from "../../contract-papers.ts"
import { becauseText, dateText, dueText, offText } from "../../papers/plan-text.ts"
import { dayText } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import { countsOf, isLate, type Row } from "../../plan/rows.ts"
import { fermata } from "../score-drawing.ts"
import { doneText, standingText } from "./case-text.ts"
import { answerOf, standingText as gateText } from "./gate-view.ts"
import type { Group, Line } from "./groups.ts"
import { whoText } from "./item-view.ts"
import { printedGroups, whatText, type PrintChoice } from "./print-choice.ts"
import type { Scene } from "./view.ts"

/** What drawing a line needs beside it. */
interface Drawing {
  readonly choice: PrintChoice
  readonly scene: Scene
  readonly hows: ReadonlyMap<string, ItemHow>
}

/** Draw the sheet. */
export function printSheet(choice: PrintChoice, scene: Scene, hows: ReadonlyMap<string, ItemHow>): TemplateResult {
  const groups = printedGroups(choice, scene)
  const drawing = { choice, scene, hows }
  return html`<article class="print-sheet" data-paper=${choice.paper} ?data-large=${choice.isLarge} aria-label="The sheet">
    <h3>${whatText(choice.what, scene)}</h3>
    <p class="print-head">${headText(choice, groups, scene)}</p>
    ${groups.map(group => groupView(group, drawing))} ${groups.length ? nothing : html`<p>Nothing is left to print.</p>`}
    <p class="print-foot">Codes that you tick here can be typed in again: open “Plan” in your case, then “Back from paper”. Version ${scene.plan.version}.</p>
  </article>`
}

function headText({ stand }: PrintChoice, groups: readonly Group[], { plan, today }: Scene): string {
  const lastDay = `Last day ${dateText(plan.anchors.E.day)}.`
  const rows = groups.flatMap(({ lines }) => lines.flatMap(line => (line.kind === "item" ? [line.row] : [])))
  if (stand === "blank") return `${rows.length} items. ${lastDay}`
  const counts = countsOf(rows, today)
  return stand === "open" ? `${counts.all} still to do. ${lastDay}` : `${doneText(counts)}. ${lastDay}`
}

function groupView({ title, lines, isDated }: Group, drawing: Drawing): TemplateResult {
  return html`<section class="print-group">
    <h4>${title}</h4>
    <ol>
      ${lines.map(line => lineView(line, drawing, isDated))}
    </ol>
  </section>`
}

function lineView(line: Line, drawing: Drawing, isDated: boolean): TemplateResult {
  return line.kind === "item" ? itemView(line.row, drawing, isDated) : gateView(line.gate, drawing)
}

function itemView(row: Row, drawing: Drawing, isDated: boolean): TemplateResult {
  const isDone = row.item.state === "done"
  return html`<li class="print-item" data-state=${row.item.state}>
    <span class="print-box" data-done=${isDone ? "yes" : nothing}><span class="unseen">${isDone ? "Done: " : ""}</span></span>
    <div>
      <p class="print-text">${row.text}</p>
      <p class="print-facts">${factsText(row, drawing, isDated)}</p>
      ${moreView(row, drawing)}
    </div>
    <span class="print-id">${row.url === "" ? "" : row.id}</span>
    ${isDone ? html`<span></span>` : html`<span class="print-pen">by, date</span>`}
  </li>`
}

/** Say when, who and after what; the title of a sheet for one role says who. */
function factsText(row: Row, { choice, scene }: Drawing, isDated: boolean): string {
  const after = row.after.length ? `After ${row.after.join(", ")}` : ""
  const isTold = row.owner === "" || choice.what === `role-${row.owner}`
  const who = isTold ? "" : whoText(row.owner, scene)
  const said = [whenText(row, { choice, scene }, isDated), who, after].filter(part => part !== "").map(part => `${part}.`)
  return [...said, choice.stand === "blank" ? "" : standingText(row.item)].filter(part => part !== "").join(" ")
}

/** Say when an item is due, unless the title above says it. */
function whenText(row: Row, { choice, scene }: Pick<Drawing, "choice" | "scene">, isDated: boolean): string {
  const { due } = row
  if (!due || (isDated && due.kind === "on" && due.hours === 0)) return ""
  return `${dueText(due)}${choice.stand !== "blank" && isLate(row, scene.today) ? ", late" : ""}`
}

/** Say how an item is done, and why, as far as the reader wants to know. */
function moreView(row: Row, { choice, hows }: Drawing): TemplateResult | typeof nothing {
  if (choice.depth === "titles") return nothing
  const how = hows.get(row.id)
  const lines = [
    ["Done when", sentenceText(how?.done_when)],
    ...(how?.how ?? []).map(line => ["", line]),
    ...(choice.depth === "why" ? [["Why", sentenceText(how?.why)], ["", whyText(row)]] : []),
    ...(choice.stand === "blank" ? [] : row.item.notes.map(({ text }) => ["Note", text])),
  ]
  return html`<div class="print-more">
    ${lines.filter(([, text]) => text !== "").map(([label, text]) => html`<p>${label === "" ? nothing : html`<b>${label}:</b> `}${text}</p>`)}
  </div>`
}

function sentenceText(words = ""): string {
  return words === "" || /[.?!]["”]?$/u.test(words) ? words : `${words}.`
}

function whyText({ because, due }: Row): string {
  return [because.length ? becauseText(because) : "An item of your own.", due ? offText(due) : ""].filter(text => text !== "").join(" ")
}

function gateView(planned: PlannedGate, { choice, scene }: Drawing): TemplateResult {
  const { gate, day, guards } = planned
  const isBlank = choice.stand === "blank"
  return html`<li class="print-gate">
    <p class="print-text">${fermata()} Gate: ${gate.title}</p>
    <p class="print-facts">
      ${dayText(day)}. ${guards.length ? `Before ${guards.join(", ")}.` : "It closes the phase."} ${isBlank ? "" : gateText(planned, scene.state)}
    </p>
    <ul>
      ${gate.questions.map(
        ({ id, ask }) => html`<li><span class="print-box" data-done=${!isBlank && answerOf(scene.state, id) === "yes" ? "yes" : nothing}></span> ${ask}</li>`,
      )}
    </ul>
    <p class="print-facts">Signed by ${whoText(gate.signed_by, scene)}: <span class="print-line"></span> Date <span class="print-line is-short"></span></p>
  </li>`
}
