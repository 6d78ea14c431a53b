/** plan: puts the library of a plan together from the two parts in which it travels. */

import type { CorePhase, FloorWords, HoldWords, ItemColumns, PlanCore, PlanWords } from "../contract-plan.ts"
import type { PlanItem, PlanLibrary, PlanPhase } from "../contract.ts"

const NO_WORDS: PlanWords = { items: {}, apart: [], holds: {}, floors: {}, questions: {} }
const NO_HOLD_WORDS: HoldWords = { until: "", do: "", read_on: null, source: null }
const NO_FLOOR_WORDS: FloorWords = { says: "", source: { title: "", url: "" } }

/** Return the library; before its words are here, items are called by their ids and nothing is said of holds and floors. */
export function libraryOf(core: PlanCore, words = NO_WORDS): PlanLibrary {
  const { version, facets, endings, roles, templates } = core
  return {
    version,
    facets,
    endings,
    phases: core.phases.map(phase => phaseWith(phase, words)),
    items: itemsOf(core.items, words),
    apart: words.apart,
    holds: core.holds.map(hold => ({ ...hold, ...(words.holds[hold.id] ?? NO_HOLD_WORDS) })),
    floors: core.floors.map(floor => ({ ...floor, ...(words.floors[floor.id] ?? NO_FLOOR_WORDS) })),
    roles,
    templates,
  }
}

function phaseWith(phase: CorePhase, { questions }: PlanWords): PlanPhase {
  return { ...phase, gate: { ...phase.gate, questions: questions[phase.id] ?? [] } }
}

function itemsOf(columns: ItemColumns, { items }: PlanWords): PlanItem[] {
  const { page, ...others } = columns
  const names = Object.keys(others) as (keyof typeof others)[]
  return columns.id.map((id, place) => {
    const parts = Object.fromEntries(names.map(name => [name, columns[name][place]])) as Omit<PlanItem, "text" | "url">
    return { ...parts, text: items[id] ?? id, url: `${page[place] ?? ""}#${id.toLowerCase()}` }
  })
}
