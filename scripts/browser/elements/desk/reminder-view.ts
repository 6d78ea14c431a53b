/** elements: reminds, in one calm line, that a copy is due. */

import { html, nothing, type TemplateResult } from "lit-html"

import { savedOf } from "../files/saved.ts"
import { reminderText } from "./storage-words.ts"
import type { Desk, Scene } from "./view.ts"

/** Draw the line; nothing while no copy is due, or in a practice case. */
export function reminderView({ state }: Scene, { host }: Desk): TemplateResult | typeof nothing {
  const { id, entries } = host.openCase
  const text = reminderText(savedOf(host.settings, id), { entries: entries.size, opened: Date.parse(state.opened) || Date.now(), now: Date.now() })
  if (state.practice || text === "") return nothing
  return html`<p class="desk-reminder">${text} <a href="#facts/file">Save a copy</a></p>`
}
