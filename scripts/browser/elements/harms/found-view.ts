/** elements: shows calmly what may harm in a text: the words, why, and better ones to take in their place. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { HarmSource, Target } from "../../contract-harms.ts"
import type { FoundHarm } from "../../guard/harms.ts"

/** What a reader may do about it. */
export interface Acts {
  readonly show: (found: FoundHarm) => void
  readonly replace: (found: FoundHarm, words: string) => void
  readonly leave: (found: FoundHarm) => void
  /** Undefined where nothing was replaced. */
  readonly putBack: (() => void) | undefined
}

interface Shown {
  readonly text: string
  readonly harms: readonly FoundHarm[]
  readonly acts: Acts
  /** Return the address of a place on the site. */
  readonly addressOf: (url: string) => string
  /** What is said where nothing is found; empty says nothing. */
  readonly none: string
}

/** Draw it. */
export function foundView({ text, harms, acts, addressOf, none }: Shown): TemplateResult {
  return html`<output class="harms-said">${saidText(harms.length, text, none)}</output>
    ${acts.putBack ? html`<p @mousedown=${stay}><button type="button" @click=${acts.putBack}>Put my words back</button></p>` : nothing}
    ${harms.length ? html`<ul class="harms" @mousedown=${stay}>${harms.map(found => harmView(found, text, acts, addressOf))}</ul>` : nothing}`
}

/** Leave the reader in the field: what a form says once a field is left could come between the press and the button. */
function stay(event: MouseEvent) {
  if (event.target instanceof HTMLButtonElement) event.preventDefault()
}

function saidText(count: number, text: string, none: string): string {
  if (!count) return text.trim() === "" ? "" : none
  const places = count === 1 ? "One place" : `${count} places`
  return `${places} could harm. You can go on all the same.`
}

function harmView(found: FoundHarm, text: string, acts: Acts, addressOf: Shown["addressOf"]): TemplateResult {
  const { harm, from, to } = found
  return html`<li class="harm">
    <p class="harm-title"><b>${harm.title}:</b> <q>${text.slice(from, to).replaceAll(/\s+/gu, " ")}</q></p>
    <p>${harm.why}</p>
    ${harm.better.map(words => betterView(words, () => acts.replace(found, words)))}
    <p class="harm-acts">
      <button type="button" @click=${() => acts.show(found)}>Show it in the text</button>
      <button type="button" @click=${() => acts.leave(found)}>Keep my words</button>
    </p>
    <p class="harm-more">${harm.at.map(place => placeView(place, addressOf))} ${harm.sources.map(source => sourceView(source, addressOf))}</p>
  </li>`
}

function betterView(words: string, take: () => void): TemplateResult {
  return html`<div class="harm-better">
    <blockquote>${words}</blockquote>
    <button type="button" @click=${take}>Use these words</button>
  </div>`
}

function placeView({ title, url }: Target, addressOf: Shown["addressOf"]): TemplateResult {
  return html`<a href=${addressOf(url)}>${title}</a> `
}

function sourceView({ title, url, where }: HarmSource, addressOf: Shown["addressOf"]): TemplateResult {
  return html`<span>${where}: <a href=${addressOf(url)}>${title}</a></span> `
}
