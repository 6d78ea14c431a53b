/** elements: the way of a reader through a conversation to play, choice by choice. Knows no DOM. */

/** A choice, by the name of its place on the page, such as p1-01-a. */
export interface Turn {
  readonly id: string
  readonly words: string
  /** The scene that it leads to. */
  readonly to: string
  readonly outcome: string
  /** What follows, in words. */
  readonly follows: string
}

export interface Scene {
  readonly id: string
  readonly title: string
  /** An ending has none. */
  readonly turns: readonly Turn[]
  /** How an ending turned out; a scene has none. */
  readonly outcome: string
}

/** The scenes of a play, the first one first. */
export type Play = readonly Scene[]

/** What a reader chose in a scene. */
export interface Step {
  readonly scene: Scene
  readonly turn: Turn
}

/** Read a way from the ids of its choices, as far as it can be gone in this play. */
export function stepsOf(play: Play, ids: readonly string[]): readonly Step[] {
  const steps: Step[] = []
  let scene = play[0]
  for (const id of ids) {
    const turn = scene?.turns.find(one => one.id === id)
    if (!scene || !turn) break
    steps.push({ scene, turn })
    scene = sceneOf(play, turn.to)
  }
  return steps
}

/** Return the scene that a way has led to. */
export function sceneAfter(play: Play, steps: readonly Step[]): Scene | undefined {
  const last = steps.at(-1)
  return last ? sceneOf(play, last.turn.to) : play[0]
}

/** Return the way up to a scene: back to it, if it was passed; nothing, if somebody comes from elsewhere. */
export function stepsTo(play: Play, steps: readonly Step[], scene: Scene): readonly Step[] {
  if (sceneAfter(play, steps) === scene) return steps
  const at = steps.findIndex(step => step.scene === scene)
  return at === -1 ? [] : steps.slice(0, at)
}

/** Return the scene of this id. */
export function sceneOf(play: Play, id: string): Scene | undefined {
  return play.find(scene => scene.id === id)
}

/** One line of the comparison: what the reader chose, and another way with what it leads to. */
export interface Compared {
  readonly title: string
  readonly went: string
  readonly isWell: boolean
  readonly other: Turn | undefined
}

const BEST_FIRST = ["well", "mixed", "badly"]

/** Hold a way against the others: beside each choice stands the best other one. */
export function comparedWays(steps: readonly Step[]): readonly Compared[] {
  return steps.map(({ scene, turn }) => {
    const others = scene.turns.filter(({ id }) => id !== turn.id)
    const [other] = others.toSorted((one, two) => BEST_FIRST.indexOf(one.outcome) - BEST_FIRST.indexOf(two.outcome))
    return { title: scene.title, went: turn.words, isWell: turn.outcome === "well", other }
  })
}

/** Say how a way went: "7 choices, 5 of them helped." */
export function wayText(steps: readonly Step[]): string {
  const well = steps.filter(({ turn }) => turn.outcome === "well").length
  const choices = steps.length === 1 ? "1 choice" : `${steps.length} choices`
  return `You made ${choices}. ${well === steps.length ? "All of them helped." : `${well} of them helped.`}`
}

/** Say how many endings were seen. */
export function seenText(seen: number, endings: number): string {
  return seen >= endings ? `You have now seen all ${endings} endings.` : `You have seen ${seen} of ${endings} endings.`
}
