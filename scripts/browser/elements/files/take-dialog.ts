/** elements: asks what a reader wants to take away of a case: its calendar, its table, its text or its record. */

import { html, nothing, type TemplateResult } from "lit-html"

import { WORD_TYPE } from "../../papers/alone/pages.ts"
import { digestOf } from "../../papers/digest.ts"
import { recordText } from "../../papers/record-text.ts"
import { planFileName, type Paper, type Takeaway } from "../../papers/takeaway.ts"
import { isoText } from "../../plan/days.ts"
import { rowsOf } from "../../plan/rows.ts"
import type { Scene } from "../desk/view.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"
import { showDialog, type Shown } from "./dialog.ts"
import { namesFor, wholeCase, type WholeCase } from "./whole-case.ts"

/** What the desk knows of the case. */
export type Taken = Pick<Scene, "plan" | "library" | "today">

/** In which form it is taken away. */
export type TakenKind = Paper | RecordKind
type RecordKind = "record" | "page" | "word"

const KINDS: readonly (readonly [kind: TakenKind, words: string])[] = [
  ["ics", "Calendar (.ics): what is due, for Outlook, Google or Apple"],
  ["csv", "Table (.csv): each item with how it stands, for Excel or a planner"],
  ["md", "Text (.md): a list with boxes, for Trello, Jira, a wiki or a mail"],
  ["page", "Record (.html): all that is known and all that happened, with the digest, to print or to file"],
  ["word", "Record (.docx): the same for Word"],
  ["record", "Record (.md): the same as text"],
]
const REMINDERS: readonly (readonly [days: string, words: string])[] = [["", "None"], ["1", "The day before, at nine"], ["7", "A week before, at nine"]]
const TYPES: Readonly<Record<Paper, string>> = { ics: "text/calendar", csv: "text/csv", md: "text/markdown" }
const UNLOADED = "Not saved. The page could not load what makes the file. Check the connection, then try again."

interface Choice {
  kind: TakenKind
  isNamed: boolean
  remind: number | undefined
}

/** Ask, save the file, and say what came of it. */
export async function askToTake(host: Host, taken: Taken, first: TakenKind = "ics"): Promise<string> {
  const choice: Choice = { kind: first, isNamed: false, remind: undefined }
  return showDialog(shown => view(choice, host.openCase.state.title, shown, () => void save(host, taken, choice, shown)))
}

async function save(host: Host, taken: Taken, choice: Choice, shown: Shown) {
  const whole = await wholeCase(host)
  const { kind } = choice
  const said = isRecord(kind) ? await saveRecord(host, taken, whole, kind) : await savePlan(host, taken, whole, { ...choice, kind })
  shown.close([said, whole.said].filter(Boolean).join(" "))
}

async function savePlan(host: Host, { plan, library, today }: Taken, { state, entries }: WholeCase, { kind, isNamed, remind }: Choice & { kind: Paper }): Promise<string> {
  const papers = await host.part("plan-papers").catch(() => undefined)
  if (!papers) return UNLOADED
  const takeaway: Takeaway = {
    plan, library, today,
    rows: rowsOf(plan, state),
    addressOf: url => hrefOf(host.root, url),
    now: new Date(),
    followed: { caseId: host.openCase.id, state, count: entries.length, isNamed, remind: kind === "ics" ? remind : undefined },
  }
  const name = planFileName(today, kind)
  download(name, papers[kind](takeaway), TYPES[kind])
  return `Saving ${name}.`
}

/** Save the record as a page, and say so. */
export async function saveRecordPage(host: Host, taken: Taken): Promise<string> {
  const whole = await wholeCase(host)
  return [await saveRecord(host, taken, whole, "page"), whole.said].filter(Boolean).join(" ")
}

async function saveRecord(host: Host, { plan, today }: Taken, { state, entries }: WholeCase, kind: RecordKind): Promise<string> {
  const names = await namesFor(host, state, entries)
  const order = rowsOf(plan, state).map(({ id }) => id)
  const recorded = { state, entries, names, order, digest: await digestOf(host.openCase.entries.values()), version: host.version, now: new Date() }
  const name = `high-note-record-${isoText(today)}`
  if (kind === "record") return saved(`${name}.md`, recordText(recorded), "text/markdown")
  const alone = await host.part("alone").catch(() => undefined)
  if (!alone) return UNLOADED
  return kind === "page" ? saved(`${name}.html`, alone.record(recorded), "text/html") : saved(`${name}.docx`, alone.recordWord(recorded), WORD_TYPE)
}

function saved(name: string, content: BlobPart, type: string): string {
  download(name, content, type)
  return `Saving ${name}.`
}

function isRecord(kind: TakenKind): kind is RecordKind {
  return kind === "record" || kind === "page" || kind === "word"
}

function view(choice: Choice, title: string, shown: Shown, take: () => void): TemplateResult {
  const pick = (kind: TakenKind) => {
    choice.kind = kind
    shown.draw()
  }
  return html`<h2 id="files-title">Take it with you</h2>
    <fieldset class="files-ways">
      <legend>What do you need?</legend>
      ${KINDS.map(([kind, words]) => html`<label class="files-way"><input type="radio" name="files-kind" .checked=${choice.kind === kind} @change=${() => pick(kind)} /> ${words}</label>`)}
    </fieldset>
    ${choice.kind === "ics" ? remindersView(choice) : nothing}
    ${isRecord(choice.kind) ? html`<p class="muted">The record names the case and everybody in it.</p>` : namingView(choice, title)}
    <div class="ask-choices">
      <button type="button" @click=${() => shown.close("Nothing was saved.")}>Cancel</button>
      <button type="button" data-first @click=${take}>Save the file</button>
    </div>`
}

function namingView(choice: Choice, title: string): TemplateResult {
  return html`<label class="files-way"><input type="checkbox" .checked=${choice.isNamed} @change=${(event: Event) => (choice.isNamed = isChecked(event))} /> Name the case in it: “${title}”</label>
    <p class="muted">Calendars and boards are often open to more people than the case is. Notes and proof come along in the file.</p>`
}

function remindersView(choice: Choice): TemplateResult {
  const pick = ({ target }: Event) => {
    const days = target instanceof HTMLSelectElement ? target.value : ""
    choice.remind = days === "" ? undefined : Number(days)
  }
  return html`<label class="files-phrase">Reminders <select @change=${pick}>${REMINDERS.map(([days, words]) => html`<option value=${days} ?selected=${days === String(choice.remind ?? "")}>${words}</option>`)}</select></label>`
}

function isChecked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked
}
