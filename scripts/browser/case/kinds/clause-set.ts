/** case: `clause.set`, a clause of a paper is taken in or left out, whatever the answers say. The last word counts; an empty one leaves it to the answers. */

import type { Draft } from "../entry.ts"
import { CLAUSE_CHOICES, type ClauseChoice } from "../papers.ts"
import { oneOf } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const clauseSet: Kind<ClauseChoice> = {
  name: "clause.set",
  read: oneOf(CLAUSE_CHOICES),

  change(state, choice, { target }) {
    if (choice === "") state.clauses.delete(target)
    else state.clauses.set(target, choice)
  },
}

const SAID: Readonly<Record<ClauseChoice, string>> = { in: "took a clause into", out: "left a clause out of", "": "left a clause to the answers in" }

/** Say it in the record. */
export const clauseSetLine: Line<ClauseChoice> = (choice, { target }, names) => `${SAID[choice]} “${names.template(target.split("-")[0] ?? "")}”`

/** Choose a clause by its template and its name; empty leaves it to the answers. */
export function choosingClause(template: string, clause: string, choice: ClauseChoice): Draft {
  return { kind: clauseSet.name, target: clauseTarget(template, clause), value: choice }
}

/** Return what entries call a clause. */
export function clauseTarget(template: string, clause: string): string {
  return `${template}-${clause}`
}
