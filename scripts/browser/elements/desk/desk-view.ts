/** elements: draws the frame of the desk: which case is open, the tabs, the view, and what was done last beside its undo. */

import { html, nothing, type TemplateResult } from "lit-html"
import { keyed } from "lit-html/directives/keyed.js"

import type { Scene, View } from "./view.ts"

/** What the frame holds. */
export interface Frame {
  readonly scene: Scene
  readonly views: readonly View[]
  readonly body: TemplateResult
  /** There is something that can be taken back. */
  readonly canUndo: boolean
  readonly undo: () => void
}

/** Draw the frame. */
export function deskView(frame: Frame): TemplateResult {
  const { scene, body } = frame
  return html`${scene.caseId === "" ? nothing : headView(frame)}
    <div class="desk-body">${keyed(`${scene.caseId} ${scene.place.view}`, body)}</div>
    ${lastView(frame)}`
}

function headView({ scene: { state, place }, views }: Frame): TemplateResult {
  return html`<div class="desk-head">
      <p class="desk-title">${state.title}</p>
    </div>
    <nav class="desk-tabs" aria-label="Your case">
      <ul>
        ${views
          .filter(({ tab }) => tab !== "")
          .map(({ id, tab }) => html`<li><a href=${`#${id}`} aria-current=${id === place.view ? "page" : nothing}>${tab}</a></li>`)}
      </ul>
    </nav>`
}

/** Say what was done last; nothing moves when it speaks. */
function lastView({ canUndo, undo }: Frame): TemplateResult {
  return html`<div class="desk-last">
    <kept-line role="status"></kept-line>
    <button type="button" class="desk-undo" ?hidden=${!canUndo} @click=${undo}>Undo</button>
  </div>`
}
