/** elements: draws the button that opens a copy of a case, and says aloud what came of it. */

import { html, type TemplateResult } from "lit-html"

import { openCopy } from "../files/copies.ts"
import type { Host } from "../host.ts"
import type { Desk } from "./view.ts"

/** Draw it. `then` is where a reader goes who now has another case open. */
export function openCopyView(desk: Desk, then = ""): TemplateResult {
  const open = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) void show(desk, target, then)
  }
  return html`<label class="button facts-open" for="facts-open">Open a copy<input id="facts-open" class="unseen" type="file" @change=${open} /></label>`
}

async function show(desk: Desk, input: HTMLInputElement, then: string) {
  const { openCase } = desk.host
  const before = openCase.id
  const said = await opened(desk.host, input)
  if (said !== "") desk.say(said)
  if (then !== "" && openCase.id !== before) desk.go(then)
}

async function opened(host: Host, input: HTMLInputElement): Promise<string> {
  const [file] = input.files ?? []
  const said = file ? await openCopy(host, file) : ""
  // The same file can then be chosen again.
  input.value = ""
  return said
}
