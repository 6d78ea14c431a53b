/** case: what readers call the things that entries are about. */

import type { PlanLibrary } from "../contract.ts"
import type { Names } from "./kinds/kind.ts"
import { lineOf } from "./kinds/registry-lines.ts"
import { listedItems } from "./listed-items.ts"
import type { Entries } from "./merge.ts"
import type { State } from "./state.ts"

const itself = (id: string) => id

/** Name things by their ids: a copy may be of a library that this page does not know. */
export function idsAsNames(entries: Entries, more: Partial<Names> = {}): Names {
  const names: Names = {
    item: itself, list: itself, question: itself, role: itself, template: itself, phase: itself, reason: itself,
    answer: (_, id) => id,
    field: id => id.replaceAll("_", " "),
    entry: id => {
      const entry = entries.get(id)
      return entry ? lineOf(entry, names) : "an entry that is not here"
    },
    ...more,
  }
  return names
}

/** Name things by the library and by the reader's own words. */
export function namesIn(library: PlanLibrary, { own }: Pick<State, "own">, entries: Entries): Names {
  const { phases, roles, templates, endings } = library
  const item = finder(listedItems(library), ({ text }) => text)
  const question = questionFinder(library)
  return idsAsNames(entries, {
    item: id => own.get(id)?.text ?? item(id),
    list: finder([...phases, ...endings], ({ title }) => title),
    question,
    answer: answerFinder(library),
    role: finder(roles, ({ name }) => name),
    template: finder(templates.map(({ name, title }) => ({ id: name, title })), ({ title }) => title),
    phase: finder(phases, ({ title }) => title),
    reason: finder(endings, ({ title }) => title),
  })
}

/** Return what finds the name of a thing by its id, or the id where there is no such thing. */
function finder<Thing extends { readonly id: string }>(things: readonly Thing[], nameOf: (thing: Thing) => string) {
  const byId = new Map(things.map(thing => [thing.id, nameOf(thing)]))
  return (id: string): string => byId.get(id) ?? id
}

function questionFinder({ facets, holds, floors, phases }: PlanLibrary) {
  const asked = [
    ...facets.map(({ id, question }) => ({ id, ask: question })),
    ...holds.map(({ id, ask, title }) => ({ id, ask: ask || title })),
    ...floors.map(({ id, question }) => ({ id, ask: question })),
    ...phases.flatMap(({ gate }) => gate.questions),
  ]
  return finder(asked, ({ ask }) => ask)
}

function answerFinder({ facets }: PlanLibrary) {
  const byFacet = new Map(facets.map(({ id, answers }) => [id, finder(answers, ({ label }) => label)]))
  return (question: string, id: string): string => byFacet.get(question)?.(id) ?? id
}
