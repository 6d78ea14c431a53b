/**
 * plan: whether an item belongs to a case. The grammar is that of docs/write/items.md; Python and this file share
 * tests/vectors/applies.json.
 */

/** One facet with the answers of which one must hold, or, if it is barred, none. */
export interface Clause {
  facet: string
  answers: readonly string[]
  barred: boolean
}

export type Belongs = "yes" | "no" | "unknown"

/** Parse `initiator=firm profession=msp,software reason!=R09`; empty text holds always; undefined if it is not in the grammar. */
export function appliesOf(text: string): Clause[] | undefined {
  const clauses = text.split(/[ \t]+/).filter(Boolean).map(clauseOf)
  return clauses.every(clause => clause !== undefined) ? clauses : undefined
}

function clauseOf(text: string): Clause | undefined {
  const [, facet, bar, named] = /^([^!=]+)(!?)=([^=]+)$/.exec(text) ?? []
  const answers = named?.split(",") ?? []
  return facet && answers.length && answers.every(Boolean) ? { facet, answers, barred: bar === "!" } : undefined
}

/** Tell whether all clauses hold for what is known of a case; one that is not known keeps the item, one that fails drops it. */
export function belongs(clauses: readonly Clause[], answers: ReadonlyMap<string, string>): Belongs {
  let all: Belongs = "yes"
  for (const { facet, answers: named, barred } of clauses) {
    const answer = answers.get(facet)
    if (answer === undefined) all = "unknown"
    else if (named.includes(answer) === barred) return "no"
  }
  return all
}
