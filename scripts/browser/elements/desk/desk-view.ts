/** elements: draws the frame of the desk: which case is open, the tabs, the view, and what was done last beside its undo. */

import { html, nothing, type TemplateResult } from "lit-html"
import { keyed } from "lit-html/directives/keyed.js"

import type { Scene, View } from "./view.ts"

/** What the frame holds. */
export interface Frame {
  readonly scene: Scene
  readonly views: readonly View[]
  readonly body: TemplateResult
  /** Asks who the reader is; nothing where that is known. */
  readonly who: TemplateResult | typeof nothing
  /** There is something that can be taken back. */
  readonly canUndo: boolean
  readonly undo: () => void
}

/** Draw the frame. Who the reader is stands before what they write down, and after what they have to do. */
export function deskView(frame: Frame): TemplateResult {
  const { scene, body, who } = frame
  return html`${scene.caseId === "" ? casesView(frame) : headView(frame)}
    ${scene.place.view === "log" ? who : nothing}
    <div class="desk-body">${keyed(`${scene.caseId} ${scene.place.view}`, body)}</div>
    ${scene.place.view === "now" ? who : nothing} ${lastView(frame)}`
}

function headView({ scene: { state, place }, views }: Frame): TemplateResult {
  return html`<div class="desk-head">
      <p class="desk-title">${state.title}${state.practice ? html`<span class="desk-practice">Practice</span>` : nothing}</p>
      <a class="desk-cases" href="#cases">All cases</a>
    </div>
    <nav class="desk-tabs" aria-label="Your case">
      <ul>
        ${views
          .filter(({ tab }) => tab !== "")
          .map(({ id, tab }) => html`<li><a href=${`#${id}`} aria-current=${id === place.view ? "page" : nothing}>${tab}</a></li>`)}
      </ul>
    </nav>`
}

/** Where a view is there without a case, too, it leads to all of them. */
function casesView({ scene: { place }, views }: Frame): TemplateResult | typeof nothing {
  const view = views.find(({ id }) => id === place.view)
  return place.view === "cases" || view?.isForAll !== true ? nothing : html`<div class="desk-head"><a class="desk-cases" href="#cases">All cases</a></div>`
}

/** Say what was done last; nothing moves when it speaks. */
function lastView({ canUndo, undo }: Frame): TemplateResult {
  return html`<div class="desk-last">
    <kept-line role="status"></kept-line>
    <button type="button" class="desk-undo" ?hidden=${!canUndo} @click=${undo}>Undo</button>
  </div>`
}
