/**
 * papers: what a case knows of the blanks of its papers.
 *
 * A blank is filled by a fact of its own, or by what the case knows anyhow: its days, its people, its answers. A day of the
 * case outweighs the fact, so that no letter and no plan ever name two days for one thing.
 */

import type { DateName, State } from "../../case/state.ts"
import type { PaperColumn, PaperField } from "../../contract-papers.ts"
import { plainLine } from "./plain.ts"
import type { Words } from "./fill.ts"
import { rowsIn } from "./rows.ts"
import { dayWritten, sumWritten, type WritingForm } from "./writing-form.ts"

/** What the case knows anyhow, and where on the desk that is given. */
interface Source {
  readonly read: (state: State) => string
  /** Behind #facts/. */
  readonly place: string
}

function ofDate(date: DateName, place: string): Source {
  return { read: ({ dates }) => dates.get(date) ?? "", place }
}

function ofRole(role: string): Source {
  return { read: ({ roles }) => roles.get(role) ?? "", place: `role-${role}` }
}

/** The days of a case, by the blanks that they fill. */
export const DATES: Readonly<Record<string, DateName>> = { end_date: "last_day", notice_date: "notice", conversation_date: "conversation" }

const SOURCES: Readonly<Record<string, Source>> = {
  end_date: ofDate("last_day", "last-day"),
  notice_date: ofDate("notice", "notice"),
  conversation_date: ofDate("conversation", "conversation"),
  notice_period_days: { read: ({ counts }) => String(counts.get("contract_days") ?? ""), place: "contract-notice" },
  reason_code: { read: ({ answers }) => answers.get("reason")?.find(id => /^R\d\d$/u.test(id)) ?? "", place: "reason" },
  sponsor_name: ofRole("sponsor"),
  legal_contact: ofRole("legal"),
  delivery_contact: ofRole("delivery"),
  people_contact: ofRole("people"),
}

/** Tell whether a day of the case fills a blank by itself. */
export function isFromDates(field: string): boolean {
  return Object.hasOwn(DATES, field)
}

/** Return what the case keeps for a blank, as it is kept; empty if it knows nothing. */
export function keptFor(field: string, state: State): string {
  const own = state.fields.get(field) ?? ""
  const anyhow = sourceOf(field)?.read(state) ?? ""
  return isFromDates(field) ? anyhow || own : own || anyhow
}

/** Tell whether the case knows what stands in a blank. */
export function isFilled(field: string, state: State): boolean {
  return keptFor(field, state) !== ""
}

/** Return the address at which what fills a blank is given. */
export function factAddress(field: string): string {
  return `#facts/${isFromDates(field) ? (sourceOf(field)?.place ?? "") : `field-${field}`}`
}

/** Return the address of what fills a blank that has no fact of its own; empty if it has one. */
export function sourceAddress(field: string, state: State): string {
  const source = sourceOf(field)
  const own = state.fields.get(field) ?? ""
  return source && own === "" && source.read(state) !== "" ? `#facts/${source.place}` : ""
}

function sourceOf(field: string): Source | undefined {
  return Object.hasOwn(SOURCES, field) ? SOURCES[field] : undefined
}

/** Return the words for the blanks of a paper; `kept` says what is kept or typed for each. */
export function wordsOfCase(fields: readonly PaperField[], kept: (field: string) => string, form: WritingForm): Words {
  const known = new Map(fields.map(field => [field.id, field]))
  const columnsOf = (id: string) => known.get(id)?.columns ?? []
  return {
    wordsFor: id => written(kept(id), known.get(id)?.kind ?? "text", form),
    rowsFor: id => rowsIn(kept(id), columnsOf(id).length).map(row => row.map((cell, place) => cellText(cell, columnsOf(id)[place], form))),
    placeOf: (id, column) => columnsOf(id).findIndex(one => one.id === column),
    labelOf: id => known.get(id)?.label ?? id,
    keptFor: kept,
    keptRowsFor: id => rowsIn(kept(id), columnsOf(id).length),
  }
}

function cellText(cell: string, column: PaperColumn | undefined, form: WritingForm): string {
  return plainLine(written(cell, column?.kind ?? "text", form))
}

/** Write what is kept as its kind is written. What is no day and no sum stands as it was typed. */
function written(kept: string, kind: string, form: WritingForm): string {
  if (kind === "date") return dayWritten(kept, form) ?? kept
  if (kind === "money") return sumWritten(kept, form) ?? kept
  return kept
}
