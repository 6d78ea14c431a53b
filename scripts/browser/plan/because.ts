/** plan: why something is in a plan, and which answer left something out. */

import type { Clause, Facet } from "../contract.ts"
import { answerOf, type Answered, type Known } from "./answers.ts"
import { joined } from "./wording.ts"

/** One reason; its text completes "It is here because …" or "It was left out because …". */
export interface Because {
  /** Empty if no facet is behind it. */
  readonly facet: string
  /** The answers that count; none if the facet is not known. */
  readonly answers: readonly string[]
  readonly kind: "given" | "not sure" | "dates" | "not asked" | "open" | "always" | "cut"
  readonly text: string
}

/** Tell whether something is there whatever is still answered. */
export function isSure(because: readonly Because[]): boolean {
  return because.every(({ kind }) => kind !== "open")
}

const ALWAYS: Because = { facet: "", answers: [], kind: "always", text: "it is part of every ending" }

/** Says reasons in the words of the facets. */
export class Reasons {
  private readonly facets: ReadonlyMap<string, Facet>
  private readonly known: Known

  constructor(facets: readonly Facet[], known: Known) {
    this.facets = new Map(facets.map(facet => [facet.id, facet]))
    this.known = known
  }

  /** Say why something with a condition that does not fail is there; a barred answer is no reason. */
  for(clauses: readonly Clause[]): readonly Because[] {
    const reasons = clauses.flatMap(clause => this.reasonFor(clause) ?? [])
    return reasons.length ? reasons : [ALWAYS]
  }

  /** Say which answers made clauses fail. */
  against(failing: readonly Clause[]): readonly Because[] {
    return failing.flatMap(clause => {
      const answered = this.known.get(clause.facet)
      const ids = clause.barred ? answered?.ids.filter(id => clause.answers.includes(id)) : answered?.ids
      return answered && ids ? this.reason(clause.facet, answered, ids) : []
    })
  }

  private reasonFor({ facet, answers, barred }: Clause): Because | undefined {
    const answered = this.known.get(facet)
    if (!answered) return { facet, answers: [], kind: "open", text: `${this.quoted(facet)} has no answer yet` }
    return barred ? undefined : this.reason(facet, answered, answered.ids.filter(id => answers.includes(id)))
  }

  private reason(facet: string, { how }: Answered, ids: readonly string[]): Because {
    const words = joined(ids.map(id => this.words(facet, id)))
    const text = how === "not sure" ? `you were not sure about ${this.quoted(facet)}, which counts as: ${words}` : words
    return { facet, answers: ids, kind: how, text }
  }

  private words(facet: string, id: string): string {
    const { because = "", label = id } = answerOf(this.facets.get(facet), id) ?? {}
    return because === "" ? `the answer to ${this.quoted(facet)} is “${label}”` : because
  }

  private quoted(facet: string): string {
    return `“${this.facets.get(facet)?.question ?? facet}”`
  }
}
