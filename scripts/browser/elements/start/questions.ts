/** elements: everything that can be answered by choosing, in one form: facets, and the questions of holds and floors. */

import type { Elsewhere, Facet, Floor, Hold, PlanLibrary } from "../../contract.ts"
import { NO, NOT_SURE } from "../../plan/given.ts"
import { joined, sentence } from "../../plan/wording.ts"
import { answered, asked, type GuideState } from "./guide-state.ts"

export interface Option {
  readonly id: string
  readonly label: string
  readonly help: string
  /** Nothing else can be true beside it. */
  readonly isAlone: boolean
}

export interface Question {
  readonly name: string
  readonly ask: string
  readonly help: string
  readonly isMany: boolean
  readonly options: readonly Option[]
  readonly given: readonly string[]
  /** What is no answer, and the pages for those who would give it. */
  readonly elsewhere: readonly Elsewhere[]
  /** Return the guide with this answer. */
  readonly answer: (ids: readonly string[]) => GuideState
}

const NONE = "none"

/** Return a question by the name of its facet, hold or floor; undefined if there is none. */
export function questionOf(name: string, state: GuideState, library: PlanLibrary): Question | undefined {
  const facet = library.facets.find(({ id }) => id === name)
  if (facet) return facetQuestion(facet, state)
  const hold = library.holds.find(({ id, ask }) => id === name && ask !== "")
  if (hold) return askedQuestion(holdAsking(hold), state)
  const floor = library.floors.find(({ id }) => id === name)
  return floor && askedQuestion(floorAsking(floor), state)
}

function facetQuestion(facet: Facet, state: GuideState): Question {
  const options = facet.answers.map(({ id, label, help }) => ({ id, label, help, isAlone: id === NONE }))
  return {
    name: facet.id,
    ask: facet.question,
    help: facet.help,
    isMany: facet.many,
    options: [...options, notSure(`Counts as: ${cautiousText(facet)}.`)],
    given: state.answers[facet.id] ?? [],
    elsewhere: facet.elsewhere,
    answer: ids => answered(state, facet.id, ids),
  }
}

/** Say what "Not sure" counts as. */
export function cautiousText({ answers, not_sure }: Facet): string {
  return joined(not_sure.map(id => answers.find(answer => answer.id === id)?.label ?? id))
}

type Asking = Pick<Question, "name" | "ask" | "help" | "options">

function askedQuestion(asking: Asking, state: GuideState): Question {
  const { [asking.name]: given } = state.asked
  return { ...asking, isMany: false, elsewhere: [], given: given === undefined ? [] : [given], answer: ([one]) => asked(state, asking.name, one) }
}

function holdAsking({ id, ask, title }: Hold): Asking {
  const options = [option("yes", "Yes", "It stands."), option(NO, "No", "It goes."), notSure("It stands until you know.")]
  return { name: id, ask, help: `“${title}” stands until this is answered with no.`, options }
}

function floorAsking(floor: Floor): Asking {
  return { name: floor.id, ask: floor.question, help: `${floor.title}: ${floor.says}`, options: floorOptions(floor) }
}

function floorOptions({ steps }: Floor): Option[] {
  const longest = steps.at(-1)?.answer ?? ""
  const named = steps.filter(({ answer }) => answer !== "yes").map(({ answer }) => option(answer, sentence(answer)))
  const yes = steps.some(({ answer }) => answer === "yes") ? [option("yes", "Yes")] : []
  return [...yes, ...named, option(NO, "No, or it does not matter here", "It asks for nothing."), notSure(`Counts as: ${sentence(longest)}.`)]
}

function option(id: string, label: string, help = ""): Option {
  return { id, label, help, isAlone: true }
}

function notSure(help: string): Option {
  return option(NOT_SURE, "Not sure", help)
}

/** Return the answers after one of several boxes was ticked or not: what stands alone takes the others away. */
export function toggled({ options }: Question, before: readonly string[], id: string, isOn: boolean): readonly string[] {
  const others = before.filter(other => other !== id)
  if (!isOn) return others
  const alone = new Set(options.filter(({ isAlone }) => isAlone).map(one => one.id))
  return alone.has(id) ? [id] : [...others.filter(other => !alone.has(other)), id]
}
