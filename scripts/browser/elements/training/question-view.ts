/** elements: shows one question of the day, and, once it is answered, why, where to read on, and when it comes back. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { markOf } from "../../case/hash.ts"
import type { LearningChoice, LearningLibrary } from "../../contract-learning.ts"
import type { Card } from "../../learning/kept.ts"
import { changeText, type Items } from "../../learning/known.ts"
import type { Asked } from "../../learning/round.ts"
import { longDay } from "./today.ts"

/** The choice that was taken, by its place, and where the question went. */
export interface Answered {
  readonly chosen: number
  readonly card: Card
}

interface Shown {
  readonly asked: Asked
  readonly at: number
  readonly total: number
  readonly answered: Answered | undefined
  readonly said: string
  readonly items: Items
  readonly library: LearningLibrary
  readonly day: string
}

interface Acts {
  readonly check: (chosen: number | undefined) => void
  readonly undo: () => void
  readonly next: () => void
  readonly stop: () => void
  readonly href: (url: string) => string
}

/** Show the question, or what came of it. */
export function questionView(shown: Shown, acts: Acts): TemplateResult {
  const { asked, at, total, answered } = shown
  const place = asked.card ? `box ${asked.card.box}` : "new"
  return html`<p class="boxes-step">Question ${at + 1} of ${total} <span class="muted">${asked.question.id}, ${place}</span></p>
    ${asked.change ? html`<p class="boxes-changed">${changeText(asked.change)}</p>` : nothing}
    ${answered ? answeredView(shown, answered, acts) : askingView(shown, acts)}`
}

function askingView({ asked: { question }, said, day }: Shown, { check, stop }: Acts): TemplateResult {
  const submitted = (event: Event) => {
    event.preventDefault()
    check(chosenIn(event.target))
  }
  return html`<form class="boxes-question" @submit=${submitted}>
    <fieldset>
      <legend tabindex="-1">${question.text}</legend>
      ${mixedPlaces(question.choices, `${question.id} ${day}`).map(place => html`<div class="answer">
        <input type="radio" name="boxes-answer" id="boxes-${place}" value=${place} autocomplete="off" .checked=${live(false)} />
        <label for="boxes-${place}">${question.choices[place]?.text}</label>
      </div>`)}
    </fieldset>
    <output class="boxes-said">${said}</output>
    <p class="quiz-tools"><button type="submit" class="is-main">Check my answer</button> <button type="button" @click=${stop}>Stop here</button></p>
  </form>`
}

function answeredView(shown: Shown, { chosen, card }: Answered, acts: Acts): TemplateResult {
  const { asked: { question }, at, total } = shown
  const isRight = question.choices[chosen]?.right === true
  return html`<p class="boxes-asked">${question.text}</p>
    <p class="question-verdict boxes-verdict" tabindex="-1" data-verdict=${isRight ? "right" : "not-yet"}>${isRight ? "Right." : "Not yet."} ${movedText(card)}</p>
    <ul class="boxes-reasons">
      ${question.choices.map((choice, place) => (choice.right || place === chosen ? reasonView(choice) : nothing))}
    </ul>
    <p>Read on:</p>
    <ul class="boxes-links">${linksView(shown, acts)}</ul>
    <p class="quiz-tools"><button type="button" class="is-main" @click=${acts.next}>${at + 1 < total ? "Next question" : "Finish"}</button> <button type="button" @click=${acts.undo}>Undo this answer</button></p>`
}

function reasonView({ right, text, why }: LearningChoice): TemplateResult {
  return html`<li><b>${right ? "Right:" : "Yours:"}</b> ${sentence(text)} ${why}</li>`
}

function linksView({ asked: { question }, items, library }: Shown, { href }: Acts): TemplateResult[] {
  const unit = library.units.find(({ id }) => id === question.lesson)
  const lesson = unit ? [html`<li><a href=${href(`${unit.url}#${question.id.toLowerCase()}`)}>This question in its lesson: ${unit.title}</a></li>`] : []
  const named = question.items.flatMap(id => items.get(id) ?? [])
  return [...named.map(item => html`<li><a href=${href(item.url)}>${item.text}</a> <span class="code">${item.id}</span></li>`), ...lesson]
}

/** Say where a question went. */
export function movedText({ box, due }: Pick<Card, "box" | "due">): string {
  return `It lies in box ${box} now, and comes back on ${longDay(due)}.`
}

/** Mix the places of choices, so that no one learns a letter; the same on one day. */
function mixedPlaces(choices: readonly LearningChoice[], seed: string): number[] {
  return choices.map((_, place) => place).toSorted((one, other) => markOf(`${seed} ${one}`).localeCompare(markOf(`${seed} ${other}`)))
}

function chosenIn(form: EventTarget | null): number | undefined {
  const input = form instanceof HTMLFormElement ? form.querySelector<HTMLInputElement>("input:checked") : null
  return input ? Number(input.value) : undefined
}

function sentence(text: string): string {
  return /[.?!"”]$/u.test(text) ? text : `${text}.`
}
