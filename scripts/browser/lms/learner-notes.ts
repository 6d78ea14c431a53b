/**
 * lms: the notebook of a course, in which the quiz and the plays write as they do on the site.
 *
 * It knows only what such elements enter, and gives it short names, so that much fits into little room.
 */

import { readLines } from "../case/values.ts"
import { ownPart } from "../case/entry.ts"
import { NOTHING, type Kept } from "./kept-text.ts"
import type { Score } from "./lms.ts"

const ANSWERED = "quiz.answered"
const MARKED = "quiz.marked"
const WAY = "play.path"
const ENDED = "play.ended"
export const DONE = "part.done"

export class LearnerNotes {
  private readonly values = new Map<string, unknown>()
  private readonly ready: Promise<void>
  private opened: () => void = () => {}
  private best: Score | undefined
  /** The answers as they were when the quiz was marked in this visit. */
  marked: Readonly<Record<string, string>> = {}
  /** Called after each entry, with its kind. */
  private readonly changed: (kind: string) => void

  constructor(changed: (kind: string) => void) {
    this.changed = changed
    this.ready = new Promise(resolve => (this.opened = resolve))
  }

  /** Wait until it is known what was kept. */
  read(): Promise<void> {
    return this.ready
  }

  last(kind: string, target: string): unknown {
    return this.values.get(`${kind} ${target}`)
  }

  /** Enter something. Whether it is kept is told elsewhere: many entries travel together. */
  enter(kind: string, target: string, value: unknown): Promise<boolean> {
    this.values.set(`${kind} ${target}`, value)
    if (kind === MARKED) {
      this.best = better(this.best, scoreOf(value))
      this.marked = this.kept(target).answers
    }
    this.changed(kind)
    return Promise.resolve(true)
  }

  /** Take what was kept; what was entered meanwhile stays. */
  take(kept: Kept, lesson: string) {
    const before = [
      ...kept.parts.map(part => [`${DONE} ${part}`, true] as const),
      ...Object.entries(kept.answers).map(([id, letter]) => [`${ANSWERED} ${lesson}-Q${id}`, letter] as const),
      ...(kept.last ? [[`${MARKED} ${lesson}`, kept.last] as const] : []),
      ...Object.entries(kept.ways).map(([play, turns]) => [`${WAY} ${play}`, turns.map(turn => longTurn(play, turn))] as const),
      ...kept.endings.map(ending => [`${ENDED} ${ending}`, true] as const),
    ]
    for (const [name, value] of before) if (!this.values.has(name)) this.values.set(name, value)
    this.best = better(this.best, kept.best)
    this.opened()
  }

  /** Return all that is worth keeping. */
  kept(lesson: string): Kept {
    const of = (kind: string) => [...this.values].filter(([name]) => name.startsWith(`${kind} `)).map(([name, value]) => [name.slice(kind.length + 1), value] as const)
    const marked = this.last(MARKED, lesson)
    const score = scoreOf(marked)
    return {
      ...NOTHING,
      parts: of(DONE).flatMap(([part, isDone]) => (isDone === true ? [part] : [])),
      answers: Object.fromEntries(of(ANSWERED).flatMap(([id, letter]) => (typeof letter === "string" && letter !== "" ? [[id.replace(`${lesson}-Q`, ""), letter]] : []))),
      best: this.best,
      last: score && { ...score, day: String(ownPart(marked, "day")) },
      ways: Object.fromEntries(of(WAY).map(([play, turns]) => [play, (readLines(turns) ?? []).map(turn => shortTurn(play, turn))])),
      endings: of(ENDED).map(([ending]) => ending),
    }
  }
}

/** "p1-01-a" of the play P1 is "01a". */
function shortTurn(play: string, turn: string): string {
  return turn.replace(`${play.toLowerCase()}-`, "").replace("-", "")
}

function longTurn(play: string, turn: string): string {
  return `${play.toLowerCase()}-${turn.slice(0, -1)}-${turn.slice(-1)}`
}

function better(one: Score | undefined, other: Score | undefined): Score | undefined {
  if (!one || !other) return one ?? other
  return other.right * one.total > one.right * other.total ? other : one
}

function scoreOf(value: unknown): Score | undefined {
  const [right, total] = [ownPart(value, "right"), ownPart(value, "total")]
  return typeof right === "number" && typeof total === "number" ? { right, total } : undefined
}
