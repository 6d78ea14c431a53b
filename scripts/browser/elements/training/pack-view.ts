/** elements: draws all that a trainer prints for a session: agenda, run sheets, handouts, cards, score sheets, quiz, and the keys last. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Pack, PackCard, PackQuestion } from "../../contract-packs.ts"
import { agendaOf, endOf, needsOf, type Line } from "../../papers/session.ts"
import type { Meeting } from "../../papers/session-files.ts"
import { blocksView } from "./pack-blocks-view.ts"

const LETTERS = "ABCDEFGHIJ"
/** So many characters fill a half-sheet; what has more is set smaller. */
const FULL = [1100, 1450, 1800]
const CARD_PAIR = 2

/** What is printed for whom. */
export interface Printed {
  readonly meetings: readonly Meeting[]
  readonly people: number
  /** What each lesson and each play brings, by its id. */
  readonly packs: ReadonlyMap<string, Pack>
  readonly dayText: (day: string) => string
}

/** Draw the whole pack, in the order in which it is needed. */
export function packView(printed: Printed): TemplateResult {
  const packs = [...printed.packs.values()]
  return html`
    ${printed.meetings.map(meeting => agendaView(meeting, printed))}
    ${packs.map(pack => (pack.notes.length > 0 ? sheetView(pack, "For the trainer", blocksView(pack.notes)) : nothing))}
    ${packs.map(pack => (pack.handout.length > 0 ? sheetView(pack, "Handout", blocksView(pack.handout)) : nothing))}
    ${packs.map(pack => pairsOf(pack.cards).map(pair => html`<section class="pack-sheet pack-cards">${pair.map(cardView)}</section>`))}
    ${packs.map(pack => (pack.rubric.length > 0 ? rubricView(pack) : nothing))}
    ${packs.map(pack => (pack.questions.length > 0 ? quizView(pack) : nothing))}
    ${packs.map(pack => (pack.questions.length + pack.key.length > 0 ? keyView(pack) : nothing))}`
}

function sheetView({ id, title }: Pack, kicker: string, inner: unknown): TemplateResult {
  return html`<section class="pack-sheet"><p class="pack-kicker">${kicker}, ${id}</p><h2>${title}</h2>${inner}</section>`
}

function agendaView({ day, start, place, blocks }: Meeting, { people, dayText }: Printed): TemplateResult {
  return html`<section class="pack-sheet">
    <p class="pack-kicker">Agenda</p>
    <h2>${dayText(day)}, ${start} to ${endOf(blocks, start)}</h2>
    ${place === "" ? nothing : html`<p>${place}</p>`}
    <table class="pack-agenda">
      <thead><tr><th scope="col">At</th><th scope="col">Minutes</th><th scope="col">What</th><th scope="col">Notes</th></tr></thead>
      <tbody>${agendaOf(blocks, start).map(lineView)}</tbody>
    </table>
    <h3>Who needs what</h3>
    <ul>${needsOf(blocks, people).map(need => html`<li>${need}</li>`)}</ul>
  </section>`
}

function lineView({ at, minutes, title, isStep }: Line): TemplateResult {
  return html`<tr ?data-step=${isStep}><td>${at}</td><td>${minutes}</td><td>${isStep ? title : html`<b>${title}</b>`}</td><td></td></tr>`
}

function pairsOf(cards: readonly PackCard[]): readonly (readonly PackCard[])[] {
  return cards.flatMap((_, at) => (at % CARD_PAIR === 0 ? [cards.slice(at, at + CARD_PAIR)] : []))
}

function cardView(card: PackCard): TemplateResult {
  const { id, role, title, order, parts } = card
  return html`<article class="pack-card" data-full=${fullnessOf(card)}>
    <p class="pack-kicker">${role}, ${id}</p>
    <h3>${title}</h3>
    <p><em>${order}</em></p>
    ${parts.map(({ label, blocks }) => html`<div class="pack-part"><b>${label}</b> ${blocksView(blocks)}</div>`)}
  </article>`
}

function fullnessOf(card: PackCard): number {
  const length = JSON.stringify(card.parts.map(({ blocks }) => blocksText(blocks))).length
  return FULL.filter(full => length > full).length
}

function blocksText(blocks: PackCard["parts"][number]["blocks"]): string {
  return blocks.map(({ runs, points, blocks: inner }) => runs.map(({ text }) => text).join("") + points.map(blocksText).join("") + blocksText(inner)).join("")
}

function rubricView(pack: Pack): TemplateResult {
  return sheetView(pack, "Score sheet, one for each player who leads", html`
    <p>Player ______________________ Role-play ________ Date ______________</p>
    <table>
      <thead><tr>${["", "What", "0", "2", "4", "If no ending is told", "Mark"].map(word => html`<th scope="col">${word}</th>`)}</tr></thead>
      <tbody>${pack.rubric.map(({ number, what, anchors, otherwise }) => html`<tr><td>${number}</td><td><b>${what}</b></td>${anchors.map(anchor => html`<td>${anchor}</td>`)}<td>${otherwise}</td><td></td></tr>`)}</tbody>
    </table>
    <h3>Any of these makes the score 0</h3>
    <ul>${pack.fails.map(fail => html`<li>${fail}</li>`)}</ul>`)
}

function quizView(pack: Pack): TemplateResult {
  return sheetView(pack, "Quiz, one for each learner", html`
    <p>${pack.passes} Name ______________________ Right answers ________</p>
    <ol>${pack.questions.map(({ text, choices }) => html`<li class="pack-question">${text}<ol type="A">${choices.map(choice => html`<li>${choice.text}</li>`)}</ol></li>`)}</ol>`)
}

function keyView(pack: Pack): TemplateResult {
  return sheetView(pack, "Key, to keep apart", html`
    ${pack.questions.length > 0 ? html`<ol>${pack.questions.map(answerView)}</ol>` : nothing}
    ${blocksView(pack.key)}`)
}

function answerView({ choices }: PackQuestion): TemplateResult {
  return html`<li class="pack-question">${choices.map(({ why, right }, at) => html`<p><b>${LETTERS[at]}${right ? ", right" : ""}:</b> ${why}</p>`)}</li>`
}
