/** elements: draws what two cards come to: what beats them, the two scores, the gap, and both cards side by side. */

import { html, nothing, type TemplateResult } from "lit-html"

import { cardSum, gapOf, zerosText, type Band, type CardSum, type Criterion, type Gap, type Scoring } from "../../plan/scorecard.ts"
import { sentence } from "../../plan/wording.ts"
import type { Filled } from "./card.ts"
import { differencesText, gapText, undatedText } from "./card-text.ts"
import { doOfBand, doOfStop, whatToDo, type StopBox } from "./score-page.ts"

/** A card with the name that its scorer is called by. */
export interface Named extends Filled {
  readonly called: string
}

export interface Result {
  readonly scoring: Scoring
  readonly cards: readonly [Named, Named]
  /** What is ticked of what beats every score. */
  readonly stops: readonly StopBox[]
  /** Both were done once, so each may see the other's marks. */
  readonly isShown: boolean
  /** The day on which it is shown, for paper. */
  readonly day: string
  /** The case has a result that can be taken back. */
  readonly isKept: boolean
}

/** Draw it. */
export function resultView(result: Result): TemplateResult {
  const { stops, isShown, isKept, day } = result
  const isEmpty = !isShown && !stops.length
  return html`<h3 id="score-result" tabindex="-1">The two scores</h3>
    <p class="paper-only">Repair or end? Scored on ${day}. Restricted: only for those who decide.</p>
    ${stops.length ? stopsView(stops) : nothing} ${stops.some(isStop) ? nothing : shownView(result)}
    <div class="score-buttons">
      <button type="button" data-act="keep" ?disabled=${isEmpty}>Keep in the case</button>
      <button type="button" data-act="print" ?disabled=${isEmpty}>Print the result</button>
      ${isKept ? html`<button type="button" data-act="undo">Take it back</button>` : nothing}
      <button type="button" data-act="clear">Clear both cards</button>
    </div>
    ${signatures}`
}

/** Tell whether something ends the scoring; what only holds the ending back leaves the scores to be read. */
function isStop({ box }: StopBox): boolean {
  return box.dataset["kind"] === "stop"
}

function shownView(result: Result): TemplateResult {
  return result.isShown ? scoresView(result) : html`<p class="muted">They stand here once both are done. Until then, neither scorer sees the other's marks.</p>`
}

const signatures = html`<table class="paper-only score-signatures">
  <thead><tr><th>Role</th><th>Decision, and why</th><th>Signature and date</th></tr></thead>
  <tbody><tr><td>Executive sponsor, who decides</td><td></td><td></td></tr></tbody>
</table>`

function stopsView(stops: readonly StopBox[]): TemplateResult {
  return html`<div class="score-stops" role="note">
    <p class="score-verdict">${stops.some(isStop) ? "Stop: no score counts." : "Hold: do not end yet, whatever the score."}</p>
    <ul>
      ${stops.map(stop => html`<li><b>${stop.title}.</b> ${whatToDo(doOfStop(stop))}</li>`)}
    </ul>
  </div>`
}

function scoresView({ scoring, cards }: Result): TemplateResult {
  const [one, other] = cards
  const gap = gapOf(scoring, one.marks, other.marks)
  const zeros = zerosText(scoring, cards.map(({ marks }) => marks))
  return html`${gap ? html`<p class="score-verdict">${gapText(gap)}</p>` : html`<p class="score-verdict">A card has no score while a line has no mark.</p>`}
    <dl class="score-bands">${cards.map(card => bandView(card, cardSum(scoring, card.marks)))}</dl>
    ${zeros.map(text => html`<p class="score-zero">${text}</p>`)} ${gap ? nextView(gap, cardSum(scoring, one.marks).band) : nothing}
    <p class="muted">House defaults: talk if you are more than ${scoring.talkOver} points apart, or on two sides of a limit. Nobody takes the middle.</p>
    ${cardsView(scoring, cards)}`
}

function bandView({ called }: Named, { score, band }: CardSum): TemplateResult {
  return html`<div>
    <dt>${called}</dt>
    <dd><b>${score ?? "–"}</b> ${band ? sentence(band.title) : "no score yet"}</dd>
  </div>`
}

/** Say what to do next: talk, or what both cards point to. */
function nextView(gap: Gap, band: Band | undefined): TemplateResult | typeof nothing {
  if (gap.mustTalk) return html`<p>${differencesText(gap)} Then change your marks, or leave them. If you still differ, the sponsor decides and writes why.</p>`
  return band ? html`<p>${whatToDo(doOfBand(band))}</p>` : nothing
}

function cardsView(scoring: Scoring, cards: readonly [Named, Named]): TemplateResult {
  const [one, other] = cards
  const sums = cards.map(({ marks }) => cardSum(scoring, marks))
  return html`<div class="table" tabindex="0" role="group" aria-label="Table: both cards">
      <table class="score-both">
        <thead>
          <tr><th scope="col">Criterion</th><th scope="col" class="right">Weight</th>${cards.map(({ called }) => html`<th scope="col" class="right">${called}</th>`)}</tr>
        </thead>
        <tbody>${scoring.criteria.map(criterion => lineView(criterion, one, other))}</tbody>
        <tfoot>
          <tr><th scope="row">Sum of mark × weight</th><td class="right">${scoring.criteria.reduce((sum, { weight }) => sum + weight, 0)}</td>${sums.map(({ sum }) => html`<td class="right">${sum}</td>`)}</tr>
          <tr><th scope="row">Score out of 100</th><td></td>${sums.map(({ score }) => html`<td class="right"><b>${score ?? "–"}</b></td>`)}</tr>
        </tfoot>
      </table>
    </div>
    ${cards.map(({ called, facts }) => undatedView(called, undatedText(scoring, facts)))}`
}

function lineView({ id, title, weight }: Criterion, ...cards: readonly Named[]): TemplateResult {
  const [one, other] = cards.map(({ marks }) => marks.get(id))
  return html`<tr ?data-differs=${one !== other}>
    <th scope="row">${title}${cards.map(({ called, facts }) => factView(called, facts.get(id)))}</th>
    <td class="right">${weight}</td>
    <td class="right">${one ?? "no mark"}</td>
    <td class="right">${other ?? "no mark"}${one === other ? nothing : html` <span class="unseen">differs</span>`}</td>
  </tr>`
}

function factView(called: string, fact: string | undefined): TemplateResult | typeof nothing {
  return fact === undefined ? nothing : html`<span class="score-fact"><b>${called}:</b> ${fact}</span>`
}

function undatedView(called: string, text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<p class="muted">${called}: ${text}</p>`
}
