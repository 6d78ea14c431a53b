/** elements: the card of one scorer, as it stands on the page. */

import type { Marks } from "../../plan/scorecard.ts"
import { make, makeButton, say } from "../make.ts"

/** What somebody has put into a card. */
export interface Filled {
  readonly name: string
  readonly marks: Marks
  readonly facts: ReadonlyMap<string, string>
  /** The scorer is done, and the card hides its marks. */
  readonly isDone: boolean
}

export const EMPTY: Filled = { name: "", marks: new Map(), facts: new Map(), isDone: false }

const ORDINALS = ["First scorer", "Second scorer"]

export class Card {
  readonly section: HTMLElement
  /** What the scorer is called until there is a name. */
  private readonly ordinal: string
  private readonly sum = make("output", { class: "card-sum" })
  private readonly folded = make("p", { class: "card-folded" })

  constructor(section: HTMLElement, place: number) {
    this.section = section
    this.ordinal = ORDINALS[place] ?? ""
    say(this.heading, this.ordinal)
    const done = make("p", { class: "card-buttons" }, makeButton("done", "Done: hide my marks"))
    this.folded.append(make("span", { text: "Done." }), makeButton("reopen", "Open the card"))
    section.append(this.sum, done, this.folded)
  }

  get filled(): Filled {
    const facts = this.textareas.map(area => [area.dataset["fact"] ?? "", area.value.trim()] as const)
    const marks = this.radios.filter(({ checked }) => checked).map(radio => [lineOf(radio), Number(radio.value)] as const)
    return { name: this.nameBox?.value.trim() ?? "", marks: new Map(marks), facts: new Map(facts.filter(([, fact]) => fact !== "")), isDone: this.isDone }
  }

  /** The name to call the scorer by. */
  get called(): string {
    return this.filled.name || this.ordinal
  }

  get isDone(): boolean {
    return "done" in this.section.dataset
  }

  /** Put in what somebody had put in before. */
  fill({ name, marks, facts, isDone }: Filled) {
    if (this.nameBox) this.nameBox.value = name
    for (const radio of this.radios) radio.checked = marks.get(lineOf(radio)) === Number(radio.value)
    for (const area of this.textareas) area.value = facts.get(area.dataset["fact"] ?? "") ?? ""
    this.fold(isDone)
  }

  /** Hide the marks, or show them again. */
  fold(isDone: boolean) {
    if (isDone) this.section.dataset["done"] = ""
    else delete this.section.dataset["done"]
    say(this.heading, this.called)
  }

  /** Say what the card comes to. */
  say(text: string) {
    say(this.sum, text)
  }

  /** Say what is wrong with the fact of a line; empty if nothing is. */
  refuse(line: string, fault: string) {
    const area = this.textareas.find(({ dataset }) => dataset["fact"] === line)
    const place = area?.parentElement?.querySelector<HTMLElement>(".fact-fault") ?? null
    say(place, fault)
    if (place) place.hidden = fault === ""
    if (fault === "") area?.removeAttribute("aria-invalid")
    else area?.setAttribute("aria-invalid", "true")
  }

  /** Lead to a line: to its marks, or to its fact. */
  leadTo(line: string, part: "marks" | "fact") {
    const area = this.textareas.find(({ dataset }) => dataset["fact"] === line)
    if (part === "fact") area?.focus()
    else this.radios.find(radio => lineOf(radio) === line)?.focus()
  }

  /** Lead to the card as a whole. */
  lead() {
    this.section.scrollIntoView({ block: "start" })
    this.heading?.focus({ preventScroll: true })
  }

  private get heading(): HTMLElement | null {
    return this.section.querySelector<HTMLElement>(".scorer")
  }

  private get nameBox(): HTMLInputElement | null {
    return this.section.querySelector<HTMLInputElement>("input[data-name]")
  }

  private get radios(): HTMLInputElement[] {
    return [...this.section.querySelectorAll<HTMLInputElement>("input[type=radio]")]
  }

  private get textareas(): HTMLTextAreaElement[] {
    return [...this.section.querySelectorAll<HTMLTextAreaElement>("textarea[data-fact]")]
  }
}

/** Make the two cards of the one that the page has. */
export function twoCards(section: HTMLElement): readonly [Card, Card] {
  const second = secondOf(section)
  section.after(second)
  return [new Card(section, 0), new Card(second, 1)]
}

const NAMING = ["id", "for", "name", "aria-labelledby", "aria-describedby"]

function secondOf(section: HTMLElement): HTMLElement {
  const copy = document.importNode(section, true)
  for (const part of [copy, ...copy.querySelectorAll<HTMLElement>("*")]) {
    for (const attribute of NAMING) {
      const named = part.getAttribute(attribute)
      if (named?.startsWith("scorer-1") === true) part.setAttribute(attribute, named.replace("scorer-1", "scorer-2"))
    }
  }
  return copy
}

function lineOf(radio: HTMLInputElement): string {
  return radio.closest<HTMLElement>("[data-criterion]")?.dataset["criterion"] ?? ""
}
