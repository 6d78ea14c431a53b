/** elements: asks the questions of the day in <question-boxes>, moves them between the boxes, and takes answers back. */

import { nothing, render, html, type TemplateResult } from "lit-html"

import { moved, readRhythm, type Rhythm } from "../../learning/boxes.ts"
import { KEPT, ONCE } from "../../learning/kept.ts"
import { itemsById, knownText, type Items } from "../../learning/known.ts"
import { chosenIn, roundOf, type Asked } from "../../learning/round.ts"
import type { LearningLibrary } from "../../contract-learning.ts"
import { boxesView } from "./boxes-view.ts"
import { NOT_KEPT, type Learner } from "./noted.ts"
import { questionView, type Answered } from "./question-view.ts"
import { today } from "./today.ts"
import { TrainingCopy } from "./training-copy.ts"

/** What the reader is in the middle of; undefined between two rounds. */
interface Round {
  readonly asked: readonly Asked[]
  at: number
  right: number
  answered: Answered | undefined
  said: string
}

/** Show today's questions in a place of the page. */
export function practise(learner: Learner, element: HTMLElement) {
  const place = element.querySelector<HTMLElement>(".boxes-place")
  const rhythm = readRhythm(element.getAttribute("days") ?? "")
  if (!place || !rhythm) return
  void show(learner, place, rhythm)
}

/** Without the questions, the page still says how to do it with cards of paper. */
async function show(learner: Learner, place: HTMLElement, rhythm: Rhythm) {
  const library = await learner.host.data("learning").catch(() => undefined)
  await learner.notebook.read()
  if (!library) return
  place.hidden = false
  new QuestionBoxes(learner, place, { library, rhythm }).draw()
}

class QuestionBoxes {
  private readonly learner: Learner
  private readonly place: HTMLElement
  private readonly library: LearningLibrary
  private readonly rhythm: Rhythm
  private readonly items: Items
  private readonly copy: TrainingCopy
  private round: Round | undefined
  private said = ""
  private kept = ""

  constructor(learner: Learner, place: HTMLElement, { library, rhythm }: { library: LearningLibrary; rhythm: Rhythm }) {
    this.learner = learner
    this.place = place
    this.library = library
    this.rhythm = rhythm
    this.items = itemsById(library.items)
    this.copy = new TrainingCopy(learner, () => this.draw())
  }

  draw() {
    render(html`${this.round ? this.roundView(this.round) : this.overview()} <output class="quiz-kept muted" ?hidden=${this.kept === ""}>${this.kept}</output>`, this.place)
  }

  private overview(): TemplateResult {
    const { library, rhythm } = this
    const { notebook } = this.learner
    return html`${boxesView({ library, notes: notebook, rhythm, today: today(), said: this.said }, {
      begin: () => this.begin(),
      choose: (lesson, isChosen) => this.choose(lesson, isChosen),
      href: url => this.href(url),
    })}
    ${this.copy.view()}`
  }

  private roundView(round: Round): TemplateResult {
    const asked = round.asked[round.at]
    if (!asked) return html`${nothing}`
    const { items, library } = this
    return questionView({ ...round, asked, total: round.asked.length, items, library, day: today() }, {
      check: letter => this.check(round, asked, letter),
      undo: () => this.undo(round, asked),
      next: () => this.next(round),
      stop: () => this.stop(round),
      href: url => this.href(url),
    })
  }

  private href(url: string): string {
    return new URL(url, this.learner.host.root).href
  }

  private begin() {
    const asked = roundOf(this.library, this.learner.notebook, today())
    if (!asked.length) return
    this.round = { asked, at: 0, right: 0, answered: undefined, said: "" }
    this.drawAt(".boxes-question legend")
  }

  private choose(lesson: string, isChosen: boolean) {
    const others = chosenIn(this.learner.notebook).filter(one => one !== lesson)
    this.said = ""
    void this.note(KEPT.chosen, ONCE, isChosen ? [...others, lesson] : others)
    this.draw()
  }

  private check(round: Round, asked: Asked, chosen: number | undefined) {
    const choice = chosen === undefined ? undefined : asked.question.choices[chosen]
    if (chosen === undefined || !choice) {
      round.said = "Choose an answer first."
      return this.draw()
    }
    const given = { isRight: choice.right, day: today(), known: knownText(asked.question, this.items) }
    const card = moved(asked.card, given, this.rhythm)
    round.answered = { chosen, card }
    round.right += choice.right ? 1 : 0
    round.said = ""
    void this.note(KEPT.boxed, asked.question.id, { ...card })
    this.drawAt(".boxes-verdict")
  }

  /** The question goes back where it lay, and can be answered anew. */
  private undo(round: Round, { card, question }: Asked) {
    const { answered } = round
    if (!answered) return
    round.right -= question.choices[answered.chosen]?.right === true ? 1 : 0
    round.answered = undefined
    round.said = "Taken back. Nothing was moved."
    void this.note(KEPT.boxed, question.id, card ? { ...card } : "")
    this.drawAt(".boxes-question legend")
  }

  private next(round: Round) {
    round.at += 1
    round.answered = undefined
    if (round.at >= round.asked.length) return this.stop(round)
    this.drawAt(".boxes-question legend")
  }

  private stop(round: Round) {
    const count = round.at + (round.answered ? 1 : 0)
    this.said = count ? `You answered ${count} today in this round, and ${round.right} of them right.` : ""
    this.round = undefined
    this.drawAt(".boxes-today")
  }

  /** Draw, and lead the eye and a screen reader on. */
  private drawAt(selector: string) {
    this.draw()
    this.place.querySelector<HTMLElement>(selector)?.focus()
  }

  private async note(kind: string, target: string, value: unknown) {
    this.kept = ""
    const isKept = await this.learner.notebook.enter(kind, target, value)
    this.kept = isKept ? "Kept on this device." : NOT_KEPT
    this.draw()
  }
}
