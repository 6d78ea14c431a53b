/** elements: shows what is asked today, which lessons are practised, what lies in each box, and what has changed. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { LearningLibrary } from "../../contract-learning.ts"
import { after, countsOf, type Rhythm } from "../../learning/boxes.ts"
import type { Lookup } from "../../learning/kept.ts"
import { changeText, type Change } from "../../learning/known.ts"
import { cardsIn, changesSince, chosenIn, nextDay, roundOf } from "../../learning/round.ts"
import { todayText } from "./round-text.ts"

interface Shown {
  readonly library: LearningLibrary
  readonly notes: Lookup
  readonly rhythm: Rhythm
  readonly today: string
  readonly said: string
}

interface Acts {
  readonly begin: () => void
  readonly choose: (lesson: string, isChosen: boolean) => void
  readonly href: (url: string) => string
}

/** Show it. */
export function boxesView({ library, notes, rhythm, today, said }: Shown, { begin, choose, href }: Acts): TemplateResult {
  const asked = roundOf(library, notes, today)
  const chosen = new Set(chosenIn(notes))
  const changes = changesSince(library, notes)
  const words = todayText(asked, { isChosen: chosen.size > 0, next: nextDay(library, notes, after(today, 1)) })
  return html`<p class="boxes-today" tabindex="-1"><output>${said} ${words}</output></p>
    ${asked.length ? html`<p><button type="button" class="is-main" @click=${begin}>Answer today’s questions</button></p>` : nothing}
    ${changes.length ? changesView(changes, href) : nothing}
    ${lessonsView(library, chosen, choose)}
    ${rowView(countsOf(cardsIn(library, notes).values(), rhythm), rhythm)}`
}

function changesView(changes: readonly Change[], href: Acts["href"]): TemplateResult {
  return html`<section class="boxes-changes"><h3>Changed since you learnt it</h3>
    <p>Only these come back. All else that you learnt still holds.</p>
    <ul>${changes.map(change => html`<li>${change.question.text} <span class="code">${change.question.id}</span><br />
      <span class="muted">${changeText(change)}</span>
      ${change.items.map(({ id, url }) => html` <a href=${href(url)}>Read ${id}</a>`)}</li>`)}</ul></section>`
}

function lessonsView({ units, questions }: LearningLibrary, chosen: ReadonlySet<string>, choose: Acts["choose"]): TemplateResult {
  const lessons = units.filter(({ id }) => questions.some(({ lesson }) => lesson === id))
  return html`<fieldset class="boxes-lessons"><legend>What do you want to remember?</legend>
    ${lessons.map(({ id, title }) => html`<label><input type="checkbox" autocomplete="off" .checked=${live(chosen.has(id))}
      @change=${({ target }: Event) => choose(id, target instanceof HTMLInputElement && target.checked)} />
      <span>${title} <span class="muted">${id}, ${questions.filter(({ lesson }) => lesson === id).length} questions</span></span></label>`)}
  </fieldset>`
}

function rowView(counts: readonly number[], rhythm: Rhythm): TemplateResult {
  return html`<h3>Your boxes</h3><ol class="boxes-row">${counts.map((count, place) => html`<li><b>Box ${place + 1}</b> <span class="boxes-count">${count}</span>
    <span class="muted">${rhythm[place] === 1 ? "each day" : `after ${rhythm[place]} days`}</span></li>`)}</ol>`
}
