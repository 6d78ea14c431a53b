/**
 * plan: whether an item belongs to a case. The grammar is that of docs/write/items.md; Python and this file share
 * tests/vectors/applies.json.
 */

export interface Clause {
  facet: string
  wanted: readonly string[]
}

export type Belongs = "yes" | "no" | "unknown"

/** Parse `initiator=firm profession=msp,software`; empty text holds always; undefined if it is not in the grammar. */
export function appliesOf(text: string): Clause[] | undefined {
  const clauses = text.split(/[ \t]+/).filter(Boolean).map(clauseOf)
  return clauses.every(clause => clause !== undefined) ? clauses : undefined
}

function clauseOf(text: string): Clause | undefined {
  const [facet, answers, ...rest] = text.split("=")
  const wanted = answers?.split(",") ?? []
  const isWhole = facet && rest.length === 0 && wanted.length > 0 && wanted.every(Boolean)
  return isWhole ? { facet, wanted } : undefined
}

/** Tell whether all clauses hold for what is known of a case; one that is not known keeps the item, one that fails drops it. */
export function belongs(clauses: readonly Clause[], answers: ReadonlyMap<string, string>): Belongs {
  let all: Belongs = "yes"
  for (const { facet, wanted } of clauses) {
    const answer = answers.get(facet)
    if (answer === undefined) all = "unknown"
    else if (!wanted.includes(answer)) return "no"
  }
  return all
}
