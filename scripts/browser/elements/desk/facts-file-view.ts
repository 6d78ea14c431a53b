/** elements: draws where the case lies, and how a copy of it is saved and opened. */

import { html, type TemplateResult } from "lit-html"

import { saveCopy } from "../files/copies.ts"
import type { Host } from "../host.ts"
import type { Files } from "../files/files.ts"
import { openCopyView } from "./open-copy-view.ts"
import type { Desk, Scene } from "./view.ts"

/** Draw it. What came of a file is said aloud. */
export function factsFileView(scene: Scene, desk: Desk): TemplateResult {
  const { host } = desk
  const say = async (done: Promise<string>) => {
    const said = await done
    if (said !== "") desk.say(said)
  }
  return html`<section class="facts-part" aria-labelledby="facts-file" data-about="file" tabindex="-1">
    <h3 id="facts-file" data-about="part-file" tabindex="-1">The file</h3>
    <p>A copy that you save as a file outlasts what a browser may lose, and it is how a colleague takes over.</p>
    <div class="desk-buttons">
      <button type="button" class="is-main" @click=${() => void say(saved(host))}>Save a copy</button>
      ${openCopyView(desk)}
    </div>
    <div class="desk-buttons">
      <button type="button" @click=${() => void takeAway(scene, desk)}>Take it with you</button>
      <button type="button" @click=${() => void say(asked(host, files => files.redact()))}>Save without names</button>
      <button type="button" @click=${() => void say(asked(host, files => files.check()))}>Check a digest</button>
    </div>
    <p class="muted">A copy can be locked with a passphrase. Opening one shows first what it brings, and changes nothing before you say so.</p>
  </section>`
}

/** Where the dialog cannot be loaded, the copy is saved as it is. */
async function saved(host: Host): Promise<string> {
  const files = await host.part("files").catch(() => undefined)
  return files ? files.save() : saveCopy(host)
}

/** Ask what to take away of a case, and say what came of it. */
export async function takeAway(scene: Scene, desk: Desk) {
  const said = await asked(desk.host, files => files.take(scene))
  if (said !== "") desk.say(said)
}

async function asked(host: Host, ask: (files: Files) => Promise<string>): Promise<string> {
  const files = await host.part("files").catch(() => undefined)
  return files ? ask(files) : "The page could not load what makes files. Check the connection, then try again."
}
