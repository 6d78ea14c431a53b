/** elements: the papers that a case needs, how far each is, and which of its blanks are still open. Knows no page. */

import { paperOf, type PaperState } from "../../case/papers.ts"
import type { State } from "../../case/state.ts"
import type { PaperField, PaperPart, PapersLibrary, PaperTemplate } from "../../contract-papers.ts"
import { isFilled } from "../../papers/letters/known.ts"
import { judge } from "../../plan/conditions.ts"
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

/** Return the papers that the items of the plan and the ending ask for, or that were begun: the next one to write is the first. */
export function casePapers(papers: PapersLibrary, plan: Plan, state: State): readonly CasePaper[] {
  const uses = usesIn(plan)
  const letters = new Set(papers.endings.find(({ id }) => id === plan.ending?.id)?.templates)
  const wanted = papers.templates.filter(({ id }) => uses.has(id) || letters.has(id) || state.papers.has(id))
  const fields = new Map(papers.fields.map(field => [field.id, field]))
  const all = wanted.map(template => {
    const paper = paperOf(state, template.id)
    const use = uses.get(template.id)
    return { template, state: paper, standing: standingOf(paper), items: use?.items ?? [], due: use?.due, open: openFields(template, { fields, state, known: plan.known }) }
  })
  return all.sort((one, other) => rankOf(one) - rankOf(other) || (one.due ?? Infinity) - (other.due ?? Infinity) || (one.template.id < other.template.id ? -1 : 1))
}

/** What is still to write comes first, and what is signed last. */
function rankOf({ standing }: CasePaper): number {
  return { "not begun": 0, drafted: 0, sent: 1, signed: 2 }[standing]
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

interface Ground {
  readonly fields: ReadonlyMap<string, PaperField>
  readonly state: State
  readonly known: Plan["known"]
}

/** A blank that stands only in parts which this case is not for is not asked. */
function openFields({ fields, parts }: PaperTemplate, { fields: named, state, known }: Ground): PaperField[] {
  const sometimes = new Set(parts.flatMap(part => part.fields))
  const asked = new Set(parts.filter(part => stands(part, known)).flatMap(part => part.fields))
  return fields.filter(id => !isFilled(id, state) && (!sometimes.has(id) || asked.has(id))).flatMap(id => named.get(id) ?? [])
}

/** As letters do: what an answer could still decide stays in, and of a choice the general part stands unless another holds. */
function stands({ applies, others, chosen }: PaperPart, known: Plan["known"]): boolean {
  const { verdict } = judge(applies, known)
  if (!chosen) return verdict !== "fails"
  return applies.length ? verdict === "holds" : !others.some(other => judge(other, known).verdict === "holds")
}
