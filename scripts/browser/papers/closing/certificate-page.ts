/** papers: writes the certificate of a deletion: what was deleted, who saw it, and what the deletion does not cover. */

import type { Remains } from "../../case/after-end.ts"
import type { State } from "../../case/state.ts"
import { readDay, type Day } from "../../plan/days.ts"
import { markup, type Markup } from "../alone/markup.ts"
import { alonePageText } from "../alone/page.ts"
import { scoreMarkup } from "../alone/score.ts"
import { dateText } from "../plan-text.ts"
import { ALL_REMAINS, DELETION_FACTS, remainsWords, type RemainsKind } from "./remains.ts"

/** What the certificate is made of: fields of the case, and what remains. */
export interface Certified {
  readonly state: Pick<State, "fields" | "remains">
  readonly today: Day
}

const NOT_CHECKED = "Not stated. Nothing is claimed about it."
export const PROMISE =
  "What remains is locked, used for nothing but its reason, and deleted on its day unless the law then asks for longer. If we find a copy that isn't named here, we lock it, tell you, and correct this certificate."
export const SIGNED = ["Who deleted: name, day and signature", "Who watched: name, day and signature"] as const

export const REMAINS_HEADS = ["What", "Why", "Who looks after it", "Until"] as const

/** Write it. */
export function certificatePageText(certified: Certified, looks: string): string {
  return alonePageText({ title: "Certificate of deletion", body: bodyMarkup(certified), looks, script: "" })
}

function bodyMarkup({ state, today }: Certified): Markup {
  return markup`<main>
<header>
${scoreMarkup()}
<h1>Certificate of deletion</h1>
<p class="lead">As of ${dateText(today)}. It says what was deleted and what was not, and claims nothing else.</p>
</header>
<section><h2>What was deleted</h2>
<dl>${DELETION_FACTS.map(([field, label]) => factMarkup(label, state.fields.get(field) ?? ""))}</dl></section>
<section><h2>What this does not cover</h2>
<p>These are still there on ${dateText(today)}. Each has a person who looks after it, and a day.</p>
${ALL_REMAINS.map(kind => kindMarkup(kind, [...state.remains.values()].filter(one => one.kind === kind)))}</section>
<section><h2>What we promise</h2>
<p>${PROMISE}</p></section>
<div class="signatures is-shown">${SIGNED.map(line => markup`<p>${line}</p>`)}</div>
</main>`
}

function factMarkup(label: string, value: string): Markup {
  return markup`<div><dt>${label}</dt><dd>${factText(value)}</dd></div>`
}

/** Say what is known of a deletion; what nobody has stated is claimed by nobody. */
export function factText(value: string): string {
  const day = readDay(value)
  return (day === undefined ? value : dateText(day)) || NOT_CHECKED
}

function kindMarkup(kind: RemainsKind, remains: readonly Remains[]): Markup {
  const { label } = remainsWords(kind)
  if (!remains.length) return markup`<h3>${label}</h3><p class="muted">We know of none.</p>`
  return markup`<h3>${label}</h3>
<table><thead><tr>${REMAINS_HEADS.map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${remains.map(rowMarkup)}</tbody></table>`
}

function rowMarkup(remains: Remains): Markup {
  return markup`<tr>${remainsCells(remains).map(cell => markup`<td>${cell}</td>`)}</tr>`
}

/** Say what remains, why, who looks after it and until when. */
export function remainsCells({ what, why, owner, until }: Remains): readonly string[] {
  const day = readDay(until)
  return [what, why || "Not stated", owner || "Nobody is named", day === undefined ? "No day is set" : dateText(day)]
}
