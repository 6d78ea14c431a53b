/** elements: asks for the passphrase of a locked file until it opens, or the reader gives up. */

import { html, type TemplateResult } from "lit-html"

import type { Host } from "../host.ts"
import { showDialog, type Shown } from "./dialog.ts"
import { Unlockable, unlockedText } from "./locking.ts"
import { typedIn } from "./typed.ts"

interface Unlocking {
  phrase: string
  said: string
  isBusy: boolean
  text: string | undefined
  /** Why the file cannot be opened at all. */
  fault: Unlockable | undefined
}

const WRONG = "This passphrase does not open the file. Look for a slip of the keys, or a word that is missing; small and large letters count."

/** Ask, and return the text in the file; undefined if the reader gave up. Throws Unlockable. */
export async function askToUnlock(host: Host, file: Blob): Promise<string | undefined> {
  const unlocking: Unlocking = { phrase: "", said: "", isBusy: false, text: undefined, fault: undefined }
  await showDialog(shown => view(unlocking, () => void unlock(host, file, unlocking, shown), () => shown.close("")))
  if (unlocking.fault) throw unlocking.fault
  return unlocking.text
}

async function unlock(host: Host, file: Blob, unlocking: Unlocking, shown: Shown) {
  unlocking.isBusy = true
  unlocking.said = "Unlocking …"
  shown.draw()
  try {
    unlocking.text = await unlockedText(host, file, unlocking.phrase)
  } catch (error) {
    unlocking.fault = error instanceof Unlockable ? error : new Unlockable("The file could not be unlocked.")
  }
  unlocking.isBusy = false
  unlocking.said = WRONG
  if (unlocking.text === undefined && !unlocking.fault) shown.draw()
  else shown.close("")
}

function view(unlocking: Unlocking, open: () => void, cancel: () => void): TemplateResult {
  const { phrase, said, isBusy } = unlocking
  const submit = (event: Event) => {
    event.preventDefault()
    if (!isBusy) open()
  }
  return html`<h2 id="files-title">This file is locked</h2>
    <form @submit=${submit}>
      <label class="files-phrase">
        Passphrase
        <input data-first type="text" autocomplete="off" autocapitalize="none" spellcheck="false" .value=${phrase} @input=${(event: Event) => (unlocking.phrase = typedIn(event))} />
      </label>
      <output class="files-said">${said}</output>
      <div class="ask-choices">
        <button type="button" @click=${cancel}>Cancel</button>
        <button type="submit" ?disabled=${isBusy}>Unlock</button>
      </div>
    </form>`
}
