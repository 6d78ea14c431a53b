/** papers: what a copy and a case have that the other has not, before anything of it is taken. */

import { isErased, type Entry } from "../../case/entry.ts"
import { folding, inOrder } from "../../case/fold.ts"
import { itemOf } from "../../case/items.ts"
import { canonical, contradicts, merge, type Entries } from "../../case/merge.ts"
import { asideOf, type Odd } from "../../case/record.ts"
import type { Retired } from "../../case/retired.ts"
import type { ItemState, State } from "../../case/state.ts"
import type { CaseCopy } from "./read.ts"
import { sifted, type Withheld } from "./sifted.ts"
import { inSlices, Slices } from "./slices.ts"
import { subjectOf } from "./subject.ts"

/** Two entries on one subject, each written without knowing the other. The later one counts. */
export interface Conflict {
  readonly ours: Entry
  readonly theirs: Entry
}

/** An item that stands otherwise once the copy is taken. */
export interface ItemChange {
  readonly id: string
  readonly from: ItemState
  readonly to: ItemState
}

export interface Differences {
  /** What is to be taken: what is new here, and what was erased in the copy. */
  readonly taken: readonly Entry[]
  /** What is new here, from the first to the last. */
  readonly news: readonly Entry[]
  /** How many entries are here alone. */
  readonly alone: number
  /** How many entries here lose their words, because they were erased in the copy. */
  readonly erased: number
  readonly conflicts: readonly Conflict[]
  readonly items: readonly ItemChange[]
  readonly withheld: readonly Withheld[]
  /** What says something else under an id that is known here: somebody changed it by hand. Ours stays. */
  readonly forged: readonly Entry[]
  /** What is put aside and travels along. */
  readonly odd: readonly Odd[]
  /** The state as it would be. */
  readonly united: State
}

/** Compare a case with what is in a copy. */
export async function differencesOf(ours: Entries, { entries: theirs, odd }: Pick<CaseCopy, "entries" | "odd">, retired: Retired): Promise<Differences> {
  const slices = new Slices()
  const { forged, told } = await parted(ours, theirs)
  const { sound: taken, withheld } = await sifted(told)
  const news = inOrder(taken.filter(({ id }) => !ours.has(id)))
  await slices.rest()
  const merged = merge(ours, taken)
  await slices.rest()
  const { state: before } = await inSlices(folding(ours.values(), retired), slices)
  const { state: united } = await inSlices(folding(merged.values(), retired), slices)
  const known = new Set(theirs.map(({ id }) => id))
  const alone = [...ours.values()].filter(({ id }) => !known.has(id))
  await slices.rest()
  return {
    taken,
    news,
    alone: alone.length,
    erased: [...merged.values()].filter(entry => isErased(entry) && isWhole(ours.get(entry.id))).length,
    conflicts: conflictsOf(alone, news),
    items: itemChanges(before, united),
    withheld,
    forged,
    odd: [...odd, ...forged.map(entry => asideOf(entry, "another entry has the same id"))],
    united,
  }
}

/** Part entries into those that were changed by hand, and those that tell something new. */
async function parted(ours: Entries, theirs: readonly Entry[]): Promise<{ forged: Entry[]; told: Entry[] }> {
  const [slices, forged, told]: [Slices, Entry[], Entry[]] = [new Slices(), [], []]
  for (const entry of theirs) {
    if (contradicts(ours, entry)) forged.push(entry)
    else if (isNews(entry, ours.get(entry.id))) told.push(entry)
    if (slices.isDue) await slices.rest()
  }
  return { forged, told }
}

/** Tell whether an entry changes anything here: it is new, or was erased. */
function isNews(entry: Entry, known: Entry | undefined): boolean {
  return known === undefined || (isErased(entry) && !isErased(known))
}

function isWhole(entry: Entry | undefined): boolean {
  return entry !== undefined && !isErased(entry)
}

/** Pair the last words on each subject of two people who did not know of each other. */
function conflictsOf(alone: readonly Entry[], news: readonly Entry[]): Conflict[] {
  const theirs = lastWords(news)
  return [...lastWords(alone)].flatMap(([subject, mine]) => {
    const other = theirs.get(subject)
    const isSame = other === undefined || (other.kind === mine.kind && canonical(other.value) === canonical(mine.value))
    return isSame ? [] : [{ ours: mine, theirs: other }]
  })
}

function lastWords(entries: readonly Entry[]): Map<string, Entry> {
  const said = inOrder(entries).filter(entry => subjectOf(entry) !== "" && !isErased(entry))
  return new Map(said.map(entry => [subjectOf(entry), entry]))
}

function itemChanges(before: State, united: State): ItemChange[] {
  const changes = [...united.items.keys()].map(id => ({ id, from: itemOf(before, id), to: itemOf(united, id) }))
  return changes.filter(({ from, to }) => standingOf(from) !== standingOf(to))
}

function standingOf({ state, why, on, until, due, verified }: ItemState): string {
  return canonical([state, why, on, until, due, verified !== undefined])
}
