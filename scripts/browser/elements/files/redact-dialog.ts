/** elements: shows a case without the words of people, and saves it once the reader has looked through it. */

import { html, type TemplateResult } from "lit-html"

import { fold, inOrder } from "../../case/fold.ts"
import { lineOf } from "../../case/kinds/registry-lines.ts"
import { momentText } from "../../papers/markdown-words.ts"
import { redacted, REDACTED_TITLE, type Redacted } from "../../papers/file/redacted.ts"
import { caseFileName, caseFileTexts } from "../../papers/file/write.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"
import { showDialog, type Shown } from "./dialog.ts"
import { namesFor } from "./whole-case.ts"

/** Show what is left, save it, and say what came of it. */
export async function askToRedact(host: Host): Promise<string> {
  const { id, entries } = host.openCase
  if (!entries.size) return "There is nothing to save yet."
  const made = redacted(id, entries.values())
  const lines = await linesOf(host, made)
  return showDialog(shown => view(made, lines, shown, () => void save(host, made, shown)))
}

async function linesOf(host: Host, { entries }: Redacted): Promise<string[]> {
  const names = await namesFor(host, fold(entries, new Map()), entries)
  return inOrder(entries).map(entry => `${momentText(entry.time)}: ${entry.person || "somebody"} ${lineOf(entry, names)}`)
}

async function save(host: Host, { caseId, entries }: Redacted, shown: Shown) {
  const { opened } = host.openCase.state
  const texts = await caseFileTexts({ caseId, title: REDACTED_TITLE, opened, version: host.version, entries, odd: [] })
  const names = texts.map((_, place) => caseFileName(new Date(), "", texts.length > 1 ? place + 1 : 0).replace("high-note", "high-note-without-names"))
  for (const [place, text] of texts.entries()) download(names[place] ?? "", text, "application/json")
  shown.close(`Saving a copy without names as ${names.join(" and ")}.`)
}

function view({ gone }: Redacted, lines: readonly string[], shown: Shown, take: () => void): TemplateResult {
  return html`<h2 id="files-title">A copy without names</h2>
    <p>${gone === 1 ? "1 text is" : `${gone} texts are`} taken out: names, notes, proofs, contacts, what was decided and why, the blanks of papers, the title. Ids, days, times, answers and states stay.</p>
    <p>Read through what is left before you hand it on. Days and answers can still tell somebody who knows the client which ending it was.</p>
    <ol class="files-lines" tabindex="0" aria-label="What is left">${lines.map(line => html`<li>${line}</li>`)}</ol>
    <div class="ask-choices">
      <button type="button" @click=${() => shown.close("Nothing was saved.")}>Cancel</button>
      <button type="button" data-first @click=${take}>Save without names</button>
    </div>`
}
