/** elements: the papers that a case needs, how far each is, and which of its blanks are still open. Knows no page. */

import { paperOf } from "../../case/papers.ts"
import type { PaperState, State } from "../../case/state.ts"
import type { PaperField, PapersLibrary, PaperTemplate } from "../../contract-papers.ts"
import type { Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"

export type PaperStanding = "not begun" | "drafted" | "sent" | "signed"

export interface CasePaper {
  readonly template: PaperTemplate
  readonly state: PaperState
  readonly standing: PaperStanding
  /** The items of the plan that ask for it. */
  readonly items: readonly string[]
  /** The first day on which one of them is due; undefined if the ending alone names it. */
  readonly due: Day | undefined
  /** The blanks that the case cannot fill yet. */
  readonly open: readonly PaperField[]
}

/** The dates of a case that fill a blank by themselves, and the names of their questions. */
const FROM_DATES: Readonly<Record<string, readonly [date: "last_day" | "notice" | "conversation", question: string]>> = {
  end_date: ["last_day", "last-day"],
  notice_date: ["notice", "notice"],
  conversation_date: ["conversation", "conversation"],
}

/** Return the papers that the items of the plan and the ending ask for, or that were begun, by the day on which they are due. */
export function casePapers(papers: PapersLibrary, plan: Plan, state: State): readonly CasePaper[] {
  const uses = usesIn(plan)
  const letters = new Set(papers.endings.find(({ id }) => id === plan.ending?.id)?.templates)
  const wanted = papers.templates.filter(({ id }) => uses.has(id) || letters.has(id) || state.papers.has(id))
  const fields = new Map(papers.fields.map(field => [field.id, field]))
  const all = wanted.map(template => {
    const paper = paperOf(state, template.id)
    const use = uses.get(template.id)
    return { template, state: paper, standing: standingOf(paper), items: use?.items ?? [], due: use?.due, open: openFields(template, fields, state) }
  })
  return all.sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity) || (one.template.id < other.template.id ? -1 : 1))
}

interface Use {
  readonly items: readonly string[]
  readonly due: Day
}

function usesIn({ items }: Plan): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  for (const { item, due } of items) {
    const known = uses.get(item.template)
    if (item.template !== "") uses.set(item.template, { items: [...(known?.items ?? []), item.id], due: Math.min(known?.due ?? Infinity, due.first) })
  }
  return uses
}

/** Say how far a paper is: a signature outweighs a sending, and that a draft. */
export function standingOf({ drafted, sent, signed }: PaperState): PaperStanding {
  if (signed.length) return "signed"
  if (sent.length) return "sent"
  return drafted ? "drafted" : "not begun"
}

function openFields({ fields }: PaperTemplate, known: ReadonlyMap<string, PaperField>, state: State): PaperField[] {
  return fields.filter(id => !isFilled(id, state)).flatMap(id => known.get(id) ?? [])
}

/** Tell whether a date of the case fills a blank by itself. */
export function isFromDates(field: string): boolean {
  return Object.hasOwn(FROM_DATES, field)
}

/** Tell whether the case knows what stands in a blank. */
export function isFilled(field: string, { fields, dates }: State): boolean {
  const [date] = fromDates(field)
  return fields.has(field) || (date !== undefined && Boolean(dates.get(date)))
}

/** Return the address at which a fact that fills a blank is given. */
export function factAddress(field: string): string {
  const [, question = `field-${field}`] = fromDates(field)
  return `#facts/${question}`
}

function fromDates(field: string): (typeof FROM_DATES)[string] | readonly [] {
  return (isFromDates(field) ? FROM_DATES[field] : undefined) ?? []
}
