/** elements: runs the scorecard: two cards filled apart, what they come to, and where that goes. */

import { render } from "lit-html"

import { scoring as scoringEntry, SCORECARD } from "../../case/kinds/decision-scored.ts"
import { secretIn } from "../../guard/guard.ts"
import { refusalText } from "../../guard/secret.ts"
import { cardSum, type Scoring } from "../../plan/scorecard.ts"
import { ask } from "../ask.ts"
import type { Host } from "../host.ts"
import type { KeptLine } from "../lists/kept-line.ts"
import { actOf, make } from "../make.ts"
import { EMPTY, twoCards, type Card } from "./card.ts"
import { missingText, sumText } from "./card-text.ts"
import { draftOf, draftText, readDraft, scoredCard, type Draft } from "./draft.ts"
import { resultView } from "./result-view.ts"
import { scoringOn, stopBoxes, type StopBox } from "./score-page.ts"

const CLEARING = {
  title: "Clear both cards?",
  paragraphs: ["The marks, the facts and the ticked stops go. What is kept in your case stays there."],
  choices: [
    ["clear", "Clear both cards"],
    ["stay", "Leave them"],
  ],
} as const
const REFUSED = "Not kept. A fact holds what looks like a secret. Change it first."

export class Scorecard {
  private readonly host: Host
  private readonly element: HTMLElement
  private readonly scoring: Scoring
  private readonly stops: readonly StopBox[] = stopBoxes()
  private readonly result = make("section", { class: "score-result", "aria-labelledby": "score-result" })
  private readonly cards: readonly [Card, Card]
  /** Both were done once; from then on each sees what the other does. */
  private isShown = false

  constructor(host: Host, element: HTMLElement, section: HTMLElement) {
    this.host = host
    this.element = element
    this.scoring = scoringOn(element)
    this.cards = twoCards(section)
    this.cards[1].section.after(this.result)
  }

  /** Begin with what this browser remembers, or with what the case keeps. */
  async begin() {
    this.element.dataset["live"] = ""
    // Without its looks it can be used all the same.
    void this.host.looks("scorecard").catch(() => {})
    for (const place of [this.element, ...this.stops.map(({ box }) => box)]) {
      for (const event of ["change", "click", "input"]) place.addEventListener(event, this)
    }
    const remembered = readDraft(this.host.settings.recall(SCORECARD))
    if (remembered) this.put(remembered)
    this.show()
    await this.host.openCase.settled()
    if (!this.isTouched) this.fillFromCase()
  }

  handleEvent(event: Event) {
    if (event.type === "click") return this.act(actOf(event), event.target)
    this.remember()
    if (event.type === "change") this.show()
  }

  /** Say what was done to the case, and how far that is kept. */
  private say(text: string) {
    this.element.querySelector<KeptLine>("kept-line")?.say(text)
  }

  private get draft(): Draft {
    const stops = this.ticked.map(({ id }) => id)
    return { cards: this.cards.map(({ filled }) => filled), stops }
  }

  private get ticked(): readonly StopBox[] {
    return this.stops.filter(({ box }) => box.checked)
  }

  private get isTouched(): boolean {
    return draftText(this.scoring, this.draft) !== ""
  }

  private fillFromCase() {
    const { scored } = this.host.openCase.state
    if (!scored) return
    this.put(draftOf(scored))
    this.say(`From your case, kept on ${dayText(new Date(scored.by.time))}.`)
    this.show()
  }

  private put({ cards, stops }: Draft) {
    for (const [place, card] of this.cards.entries()) card.fill(cards[place] ?? EMPTY)
    for (const { id, box } of this.stops) box.checked = stops.includes(id)
    this.isShown = this.cards.every(({ isDone }) => isDone)
  }

  private remember() {
    this.host.settings.remember(SCORECARD, draftText(this.scoring, this.draft))
  }

  private show() {
    const { scoring, isShown, ticked } = this
    for (const card of this.cards) this.showCard(card)
    const [first, second] = this.cards
    const cards = [{ ...first.filled, called: first.called }, { ...second.filled, called: second.called }] as const
    const isKept = this.host.openCase.state.scored !== undefined
    render(resultView({ scoring, cards, stops: ticked, isShown, isKept, day: dayText(new Date()) }), this.result)
  }

  private showCard(card: Card) {
    const { marks, facts } = card.filled
    card.say(sumText(this.scoring, cardSum(this.scoring, marks)))
    for (const { id } of this.scoring.criteria) card.refuse(id, faultOf(facts.get(id) ?? ""))
  }

  private act(act: string, target: EventTarget | null) {
    const card = this.cards.find(({ section }) => target instanceof Node && section.contains(target))
    if (card) this.actOn(card, act)
    else this.actOnBoth(act)
  }

  private actOn(card: Card, act: string) {
    if (act === "done") this.finish(card)
    if (act === "reopen") this.reopen(card)
  }

  private actOnBoth(act: string) {
    if (act === "keep") void this.keep()
    if (act === "undo") this.undo()
    if (act === "print") this.print()
    if (act === "clear") void this.clear()
  }

  /** A scorer is done once every line has a mark. The next thing to lead to is the other card, or the result. */
  private finish(card: Card) {
    const { missing } = cardSum(this.scoring, card.filled.marks)
    const [first] = missing
    if (first) {
      card.say(missingText(missing))
      card.leadTo(first.id, "marks")
      return
    }
    card.fold(true)
    const other = this.cards.find(({ isDone }) => !isDone)
    this.isShown ||= other === undefined
    this.remember()
    this.show()
    if (other) other.lead()
    else this.leadToResult()
  }

  private reopen(card: Card) {
    card.fold(false)
    this.remember()
    card.lead()
  }

  private leadToResult() {
    this.result.scrollIntoView({ block: "start" })
    this.result.querySelector<HTMLElement>("#score-result")?.focus({ preventScroll: true })
  }

  private async keep() {
    if (this.leadToSecret()) return
    const { cards, stops } = this.draft
    const named = cards.map((card, place) => scoredCard(this.scoring, card, this.cards[place]?.called))
    this.host.settings.remember(SCORECARD, "")
    this.say("The result is in your case.")
    await this.host.openCase.add(scoringEntry(named, stops))
    this.show()
  }

  /** Lead to the first fact that holds a secret; returns whether there is one. */
  private leadToSecret(): boolean {
    for (const card of this.cards) {
      const [line] = [...card.filled.facts].find(([, fact]) => secretIn(fact)) ?? []
      if (line === undefined) continue
      this.say(REFUSED)
      card.fold(false)
      card.leadTo(line, "fact")
      return true
    }
    return false
  }

  private undo() {
    const undone = this.host.openCase.undo({ item: id => id, entry: id => id }, { id: SCORECARD, items: new Set() })
    this.say(undone === "" ? "There is nothing to take back." : "The scores are taken back. The cards stay as they are.")
    this.remember()
    this.show()
  }

  /** Print the result alone. */
  private print() {
    const { dataset } = document.documentElement
    dataset["print"] = SCORECARD
    addEventListener("afterprint", () => delete dataset["print"], { once: true })
    print()
  }

  private async clear() {
    if ((await ask(CLEARING)) !== "clear") return
    this.put({ cards: [], stops: [] })
    this.remember()
    this.show()
    this.cards[0].lead()
  }
}

function faultOf(fact: string): string {
  const secret = secretIn(fact)
  return secret ? refusalText(secret) : ""
}

function dayText(day: Date): string {
  return day.toLocaleDateString("en-GB", { dateStyle: "long" })
}
