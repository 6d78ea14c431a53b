/** elements: draws how to delete the case, or everything that this browser keeps. */

import { html, type TemplateResult } from "lit-html"

import { remove, wipe } from "./case-keeping.ts"
import type { Desk } from "./view.ts"

/** Draw it; a copy is offered before anything goes. */
export function factsDeleteView(desk: Desk): TemplateResult {
  const { host } = desk
  const { summary } = host.openCase
  const leave = async (done: Promise<string>) => {
    const before = host.openCase.id
    desk.say(await done)
    if (host.openCase.id !== before) desk.go("#cases")
  }
  return html`<section class="facts-part facts-delete" aria-labelledby="facts-delete">
    <h3 id="facts-delete">Delete</h3>
    <p class="muted">A copy is offered first. Copies that others have stay with them.</p>
    <div class="desk-buttons">
      <button type="button" @click=${() => summary && void leave(remove(host, summary))}>Delete this case</button>
      <button type="button" @click=${() => void leave(wipe(host))}>Wipe this device</button>
    </div>
  </section>`
}
