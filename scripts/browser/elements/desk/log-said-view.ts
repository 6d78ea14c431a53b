/** elements: draws the contacts and decisions of a case, the newest first, each with its words. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import type { Contact, Decision, State, Written } from "../../case/state.ts"
import { dateText } from "../../papers/plan-text.ts"
import { dayText, readDay } from "../../plan/days.ts"
import { cameText, channelText } from "./log-blanks.ts"

/** What can be done with a line. */
export interface SaidActs {
  readonly writeAnew: (one: Contact | Decision) => void
  readonly change: (entryId: string) => void
}

/** So many stand there before the rest is asked for. */
const MOST = 20

/** Draw them; `isWhole` shows also those that are long past. */
export function logSaidView({ contacts, decisions }: State, isWhole: boolean, showAll: () => void, acts: SaidActs): TemplateResult {
  const all = [...contacts, ...decisions].sort(later)
  const shown = isWhole ? all : all.slice(0, MOST)
  if (!all.length) return html`<p class="muted">No contact and no decision is written down yet. Note each one on the day: who said what, and what comes next.</p>`
  return html`<ol class="log-said" role="list">
      ${repeat(shown, ({ id }) => id, one => html`<li class="log-said-line">${"said" in one ? contactView(one) : decisionView(one)}${actsView(one, acts)}</li>`)}
    </ol>
    ${all.length > shown.length ? html`<button type="button" @click=${showAll}>Show all ${all.length}</button>` : nothing}`
}

/** The later day comes first; of one day, what was written last. */
function later(one: Contact | Decision, other: Contact | Decision): number {
  const [mine, theirs] = [`${one.day} ${one.id}`, `${other.day} ${other.id}`]
  return mine < theirs ? 1 : -1
}

function contactView({ day, who, channel, said, next, due, came }: Contact): TemplateResult {
  const after = [next, due === "" ? "" : `By ${spokenDay(due)}.`].filter(text => text !== "").join(" ")
  return html`<p class="log-when">${spokenDay(day)} <span class="log-kind">${channelText(channel)}${who === "" ? "" : ` with ${who}`}</span></p>
    <p class="log-text">${said}</p>
    ${after === "" ? nothing : html`<p class="log-text"><b>Next:</b> ${after}</p>`} ${came === "" ? nothing : html`<p class="log-text">${cameText(came)}</p>`}`
}

function decisionView({ day, what, why, who }: Decision): TemplateResult {
  return html`<p class="log-when">${spokenDay(day)} <span class="log-kind">A decision${who === "" ? "" : ` by ${who}`}</span></p>
    <p class="log-text">${what}</p>
    ${why === "" ? nothing : html`<p class="log-text"><b>Why:</b> ${why}</p>`}`
}

function spokenDay(day: string): string {
  const read = readDay(day)
  return read === undefined ? "No day" : dayText(read)
}

function actsView(one: Contact | Decision, { writeAnew, change }: SaidActs): TemplateResult {
  const about = `${"said" in one ? "contact" : "decision"} of ${dayName(one.day)}`
  return html`<p class="log-acts">
    <span class="log-meta">${writtenBy(one)}</span>
    <button type="button" class="is-quiet" aria-label=${`Write anew: ${about}`} @click=${() => writeAnew(one)}>Write anew</button>
    <button type="button" class="is-quiet" aria-label=${`Take back or erase: ${about}`} @click=${() => change(one.id)}>Take back or erase</button>
  </p>`
}

function dayName(day: string): string {
  const read = readDay(day)
  return read === undefined ? "no day" : dateText(read)
}

function writtenBy({ by }: Written): string {
  return by.person === "" ? "" : `Written down by ${by.person}.`
}
