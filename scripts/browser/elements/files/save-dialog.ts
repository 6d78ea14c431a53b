/** elements: asks how to save a copy, as it is or locked, and saves it. */

import { html, nothing, type TemplateResult } from "lit-html"

import { entriesText } from "../../papers/file/difference-text.ts"
import { phraseFault } from "../../papers/file/locked.ts"
import { caseFileName } from "../../papers/file/write.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"
import { saveCopy } from "./copies.ts"
import { showDialog, type Shown } from "./dialog.ts"
import { lockedFile, newPhrase, Unlockable } from "./locking.ts"
import { readied } from "./readied.ts"
import { rememberSaved } from "./saved.ts"
import { typedIn } from "./typed.ts"

/** What the dialog shows. */
interface Saving {
  isLocked: boolean
  phrase: string
  /** Whether the reader has gone to the passphrase to type one. */
  isOwn: boolean
  /** What is being done, or what is wrong. */
  said: string
  isBusy: boolean
}

/** Ask how to save the open case, and save it; returns what came of it. */
export async function askToSave(host: Host): Promise<string> {
  const saving: Saving = { isLocked: false, phrase: "", isOwn: false, said: "", isBusy: false }
  const count = host.openCase.entries.size
  if (!count) return "There is nothing to save yet."
  return showDialog(shown => view(saving, count, {
    choose: isLocked => void choose(host, saving, isLocked, shown),
    another: () => void draw(host, saving, shown),
    begin: () => (saving.isOwn = true),
    type: phrase => (saving.phrase = phrase),
    save: () => void save(host, saving, shown),
    cancel: () => shown.close("Nothing was saved."),
  }))
}

interface Acts {
  readonly choose: (isLocked: boolean) => void
  readonly another: () => void
  readonly begin: () => void
  readonly type: (phrase: string) => void
  readonly save: () => void
  readonly cancel: () => void
}

async function choose(host: Host, saving: Saving, isLocked: boolean, shown: Shown) {
  saving.isLocked = isLocked
  saving.said = ""
  shown.draw()
  if (isLocked && saving.phrase === "") await draw(host, saving, shown)
}

async function draw(host: Host, saving: Saving, shown: Shown) {
  saving.isOwn = false
  try {
    const phrase = await newPhrase(host)
    // The words may arrive late, in the middle of somebody's own.
    if (!saving.isOwn) saving.phrase = phrase
  } catch (error) {
    saving.said = reasonOf(error)
  }
  shown.draw()
}

async function save(host: Host, saving: Saving, shown: Shown) {
  if (!saving.isLocked) return shown.close(await saveCopy(host))
  saving.said = phraseFault(saving.phrase)
  if (saving.said !== "") return shown.draw()
  saving.isBusy = true
  saving.said = "Locking …"
  shown.draw()
  try {
    shown.close(await saveLocked(host, saving.phrase))
  } catch (error) {
    saving.isBusy = false
    saving.said = reasonOf(error)
    shown.draw()
  }
}

async function saveLocked(host: Host, phrase: string): Promise<string> {
  const { id, entries, odd } = host.openCase
  const { texts, said } = await readied({ caseId: id, entries: [...entries.values()], odd }, host.version)
  const names = texts.map((_, place) => caseFileName(new Date(), ".age", texts.length > 1 ? place + 1 : 0))
  for (const [place, text] of texts.entries()) download(names[place] ?? "", await lockedFile(host, text, phrase), "application/octet-stream")
  rememberSaved(host.settings, id, { time: Date.now(), entries: entries.size })
  return [`Saving a locked copy as ${names.join(" and ")}. It was unlocked again to see that it opens.`, said].filter(Boolean).join(" ")
}

function reasonOf(error: unknown): string {
  return error instanceof Unlockable ? error.message : "The file could not be locked. Save it as it is, or try again."
}

function view({ isLocked, phrase, said, isBusy }: Saving, count: number, acts: Acts): TemplateResult {
  return html`<h2 id="files-title">Save a copy</h2>
    <p>The file holds the whole case: ${entriesText(count)}, with names and notes. It opens in any browser that has this site.</p>
    <fieldset class="files-ways">
      <legend>How is it to be saved?</legend>
      ${wayView("As it is. Whoever has the file can read it.", !isLocked, () => acts.choose(false))}
      ${wayView("Locked with a passphrase.", isLocked, () => acts.choose(true))}
    </fieldset>
    ${isLocked ? phraseView(phrase, acts) : nothing}
    <output class="files-said">${said}</output>
    <div class="ask-choices">
      <button type="button" ?disabled=${isBusy} @click=${acts.cancel}>Cancel</button>
      <button type="button" data-first ?disabled=${isBusy} @click=${acts.save}>${isLocked ? "Lock and save" : "Save"}</button>
    </div>`
}

function wayView(words: string, isChosen: boolean, pick: () => void): TemplateResult {
  return html`<label class="files-way"><input type="radio" name="files-way" .checked=${isChosen} @change=${pick} /> ${words}</label>`
}

function phraseView(phrase: string, { another, begin, type }: Acts): TemplateResult {
  return html`<label class="files-phrase">
      Passphrase
      <input type="text" autocomplete="off" autocapitalize="none" spellcheck="false" .value=${phrase} @focus=${begin} @input=${(event: Event) => type(typedIn(event))} />
    </label>
    <p class="muted">Write it down, or give it to your colleague by phone, never in the same mail as the file. Without it, nobody can open the file. Six words drawn by chance are harder to guess than any word with signs in it; you can also type your own.</p>
    <p><button type="button" class="quiet" @click=${another}>Draw other words</button></p>`
}
