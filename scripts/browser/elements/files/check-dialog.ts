/** elements: checks a code from paper against the open case, or against a file. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Entry } from "../../case/entry.ts"
import { beginningOf, digestOf, readCode, type Digest } from "../../papers/digest.ts"
import { checkedText } from "../../papers/digest-text.ts"
import { momentText } from "../../papers/markdown-words.ts"
import { readCaseFile, Refused } from "../../papers/file/read.ts"
import type { Host } from "../host.ts"
import { showDialog, type Shown } from "./dialog.ts"
import { Unlockable } from "./locking.ts"
import { textOfFile } from "./text-of-file.ts"
import { typedIn } from "./typed.ts"

interface Checking {
  entries: readonly Entry[]
  digest: Digest
  /** What is checked, such as "this case". */
  what: string
  typed: string
  said: string
}

const NO_CODE = "This is no code of ours. It has 16 letters and digits, such as 7K3M-9QXT-2B4H-6RPN."

/** Show the digest of the open case, and check codes until the reader is done. */
export async function askToCheck(host: Host): Promise<string> {
  const entries = [...host.openCase.entries.values()]
  const checking: Checking = { entries, digest: await digestOf(entries), what: "this case", typed: "", said: "" }
  return showDialog(shown => view(checking, shown, () => void check(checking, shown), event => void choose(host, event, checking, shown)))
}

async function check(checking: Checking, shown: Shown) {
  const { entries, typed, what } = checking
  const code = readCode(typed)
  checking.said = code === undefined ? NO_CODE : checkedText(await beginningOf(entries, code), entries.length, what)
  shown.draw()
}

async function choose(host: Host, { target }: Event, checking: Checking, shown: Shown) {
  const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : []
  if (!file) return
  try {
    const text = await textOfFile(host, file)
    if (text === undefined) return
    const { entries } = await readCaseFile(text)
    checking.entries = entries
    checking.digest = await digestOf(entries)
    checking.what = "the file"
    checking.said = ""
  } catch (error) {
    checking.said = error instanceof Refused || error instanceof Unlockable ? error.message : "The file could not be read."
  }
  shown.draw()
}

function view(checking: Checking, shown: Shown, submit: () => void, pick: (event: Event) => void): TemplateResult {
  const { digest, what, typed, said } = checking
  const submitted = (event: Event) => {
    event.preventDefault()
    submit()
  }
  return html`<h2 id="files-title">Check a digest</h2>
    <p>The digest of ${what} is <strong class="files-code">${digest.code}</strong>, over ${digest.count} ${digest.count === 1 ? "entry" : "entries"}${digest.until === "" ? nothing : html`, the last of ${momentText(digest.until)}`}.</p>
    <form @submit=${submitted}>
      <label class="files-phrase">The code on paper <input data-first type="text" autocomplete="off" spellcheck="false" .value=${typed} @input=${(event: Event) => (checking.typed = typedIn(event))} /></label>
      <label class="files-phrase">Check a file instead <input type="file" accept=".json,.age" @change=${pick} /></label>
      <output class="files-said">${said}</output>
      <p class="muted">If the code fits, nothing in the log was changed since the paper was printed. It does not prove who wrote what, and it counts only if the paper was kept apart from the file.</p>
      <div class="ask-choices">
        <button type="button" @click=${() => shown.close("")}>Close</button>
        <button type="submit">Check</button>
      </div>
    </form>`
}
