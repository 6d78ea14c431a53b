/** elements: draws the parts of a letter that stand only in some cases: which stand and why, each with a way to choose otherwise. */

import { html, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { choosingClause } from "../../case/kinds/clause-set.ts"
import type { Draft } from "../../case/entry.ts"
import type { ClauseGroup, ClausePart } from "../../papers/letters/clauses.ts"
import { entering } from "./entering.ts"
import type { Desk } from "./view.ts"

const MOST_WORDS = 110

/** Draw them; a letter that is the same in every case has none. */
export function fillClausesView(template: string, groups: readonly ClauseGroup[], desk: Desk): TemplateResult {
  return html`<section class="fill-clauses" aria-labelledby="fill-clauses">
    <h3 id="fill-clauses">What depends on the case</h3>
    <ul class="fill-clause-list" role="list">
      ${groups.map((group, place) => html`<li>${group.isChoice ? choiceView(template, group, place, desk) : partView(template, group.parts, desk)}</li>`)}
    </ul>
  </section>`
}

function partView(template: string, parts: readonly ClausePart[], desk: Desk): TemplateResult {
  return html`${parts.map(part => {
    const change = ({ target }: Event) => enter(desk, template, part, target instanceof HTMLInputElement && target.checked)
    return html`<label class="fill-clause">
      <input type="checkbox" .checked=${live(part.stands)} @change=${change} /> <span>${shortened(part.words)}</span>
    </label>
    <p class="fill-why">${whyText(part)}</p>`
  })}`
}

function choiceView(template: string, { parts }: ClauseGroup, place: number, desk: Desk): TemplateResult {
  return html`<fieldset class="fill-choice">
    <legend>One of these stands</legend>
    ${parts.map(part => {
      return html`<label class="fill-clause">
        <input type="radio" name=${`fill-choice-${place}`} .checked=${live(part.stands)} @change=${() => choose(desk, template, part, parts)} /> <span>${shortened(part.words)}</span>
      </label>
      <p class="fill-why">${choiceText(part)}</p>`
    })}
  </fieldset>`
}

/** What the answers say needs no entry of its own: they may still change. */
function enter(desk: Desk, template: string, part: ClausePart, isWanted: boolean) {
  const byAnswers = part.verdict !== "fails"
  const choice = isWanted ? "in" : "out"
  say(desk, isWanted ? "The clause is taken in." : "The clause is left out.", [choosingClause(template, part.name, isWanted === byAnswers ? "" : choice)])
}

function choose(desk: Desk, template: string, part: ClausePart, parts: readonly ClausePart[]) {
  const others = parts.filter(other => other.isOwn && other.name !== part.name)
  say(desk, "The other wording is taken.", [...others.map(other => choosingClause(template, other.name, "")), choosingClause(template, part.name, "in")])
}

function say(desk: Desk, said: string, drafts: readonly Draft[]) {
  entering(desk, said, () => drafts)
  desk.redraw()
}

/** Say why a part stands or not. */
export function whyText({ stands, isOwn, verdict, because }: ClausePart): string {
  if (isOwn) return stands ? `You took it in. It is meant for cases in which ${because}.` : `You left it out, although ${because}.`
  if (!stands) return `Left out. It stands only if ${because}.`
  return verdict === "open" ? `It stands only if ${because}, and that is not known yet.` : `It is here because ${because}.`
}

function choiceText(part: ClausePart): string {
  if (part.because !== "") return whyText(part)
  if (part.isOwn) return "You took it. It is meant for every other case."
  return part.stands ? "It is here because none of the others fits." : "For every other case."
}

function shortened(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).replace(/\s\S*$/u, "")} …` : words
}
