/**
 * lms: cmi5. A record store is sent statements: initialized first, completed once, passed once, terminated last.
 *
 * One visit says passed or failed, and never both; so failed waits for the end of the visit.
 */

import { Refused, shareOf, type Begun, type Lms, type Mode, type Progress, type Score } from "./lms.ts"
import { BAR } from "./kept-text.ts"
import type { Launch } from "./launch.ts"

const COMPLETED = "+completed"
const PASSED = "+passed"

export class Cmi5 implements Lms {
  readonly room = 16_000
  readonly isThere = true
  private readonly launch: Launch
  private readonly lesson: string
  /** What was said once in this registration, in any visit. */
  private readonly said = new Set<string>()
  private readonly answered = new Map<string, string>()
  private kept = ""

  constructor(launch: Launch, lesson: string) {
    this.launch = launch
    this.lesson = lesson
  }

  async begin(): Promise<Begun> {
    await tried("initialized", () => this.launch.begin())
    const kept = await tried("state", () => this.launch.read())
    for (const word of kept.split(BAR)) if (word === COMPLETED || word === PASSED) this.said.add(word)
    this.kept = kept
    const { launchMode, masteryScore } = this.launch.data
    return { mode: modeOf(launchMode), pass: masteryScore === undefined ? undefined : masteryScore * 100, kept }
  }

  async tell(progress: Progress): Promise<void> {
    this.add(progress)
    await tried("statements", () => this.launch.send())
    // Only then: what is kept as said must have been heard.
    await this.keep(progress)
  }

  async end(progress: Progress | undefined): Promise<void> {
    if (progress) this.add(progress)
    if (progress?.score && progress.isPassed === false && !this.said.has(PASSED)) this.launch.add("failed", scoreOf(progress.score))
    this.launch.add("terminated")
    // Both leave at once: the page may be gone before the first is answered.
    const kept = progress ? this.keep(progress) : Promise.resolve()
    await tried("terminated", () => this.launch.send())
    await kept
  }

  /** Add the statements that are due now. */
  private add(progress: Progress) {
    for (const answer of progress.answers) {
      if (this.answered.get(answer.id) !== answer.chosen) this.launch.answer(answer, this.lesson)
      this.answered.set(answer.id, answer.chosen)
    }
    if (progress.isComplete) this.once(COMPLETED, () => this.launch.add("completed"))
    const { score } = progress
    if (score && progress.isPassed === true) this.once(PASSED, () => this.launch.add("passed", scoreOf(score)))
  }

  private once(word: string, act: () => void) {
    if (this.said.has(word)) return
    this.said.add(word)
    act()
  }

  private async keep(progress: Progress): Promise<void> {
    const text = [progress.kept, ...this.said].join(BAR)
    if (text === this.kept) return
    await tried("state", () => this.launch.write(text))
    this.kept = text
  }
}

function modeOf(launchMode: string): Mode {
  const name = launchMode.toLowerCase()
  return name === "browse" || name === "review" ? name : "normal"
}

function scoreOf(score: Score) {
  const share = shareOf(score)
  return { scaled: share / 100, raw: share, min: 0, max: 100 }
}

async function tried<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw new Refused(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
