/** elements: watches a field while somebody types into it, and shows in a room beside it what could harm. It refuses nothing. */

import { render } from "lit-html"

import type { HarmsLibrary } from "../../contract-harms.ts"
import { harmsIn, watched, type FoundHarm, type Watched } from "../../guard/harms.ts"
import type { Known } from "../../plan/answers.ts"
import { harmsFor } from "../../plan/harms.ts"
import { hrefOf } from "../href.ts"
import { foundView } from "./found-view.ts"

export type Field = HTMLTextAreaElement | HTMLInputElement

/** What a text belongs to. */
export interface Belonging {
  readonly known: Known
  /** The id of its template, empty if it belongs to none. */
  readonly template: string
}

export interface Watching {
  readonly field: Field
  /** An empty element, which nobody else writes into. */
  readonly room: HTMLElement
  readonly belonging: Belonging
  /** What is said where nothing is found; empty says nothing. */
  readonly none: string
}

/** While somebody types on, nothing is said. */
const PAUSE = 400

export class WatchedField {
  private readonly library: HarmsLibrary
  private readonly root: string
  private readonly field: Field
  private readonly room: HTMLElement
  private readonly none: string
  private harms: readonly Watched[] = []
  /** The sentences that the reader wants to keep, each with its harm. */
  private readonly left = new Set<string>()
  private before: string | undefined
  private waiting = 0

  constructor(library: HarmsLibrary, root: string, { field, room, belonging, none }: Watching) {
    this.library = library
    this.root = root
    this.field = field
    this.room = room
    this.none = none
    this.belongs(belonging)
    field.addEventListener("input", this)
  }

  /** Say that the text belongs to another case or template. */
  belongs({ known, template }: Belonging) {
    this.harms = watched(harmsFor(this.library.harms, known, template), this.library.families)
    this.show()
  }

  /** Watch it no more. */
  rest() {
    clearTimeout(this.waiting)
    this.field.removeEventListener("input", this)
  }

  handleEvent() {
    this.before = undefined
    clearTimeout(this.waiting)
    this.waiting = window.setTimeout(() => this.show(), PAUSE)
  }

  private show() {
    const text = this.field.value
    const harms = harmsIn(text, this.harms).filter(found => !this.left.has(keyOf(found, text)))
    const acts = {
      show: (found: FoundHarm) => this.select(found),
      replace: (found: FoundHarm, words: string) => this.replace(found, words),
      leave: (found: FoundHarm) => this.leave(found),
      putBack: this.before === undefined ? undefined : () => this.putBack(),
    }
    render(foundView({ text, harms, acts, addressOf: url => hrefOf(this.root, url), none: this.none }), this.room)
  }

  private select({ from, to }: FoundHarm) {
    this.field.focus()
    this.field.setSelectionRange(from, to)
  }

  private replace({ sentence }: FoundHarm, words: string) {
    const before = this.field.value
    this.put(before.slice(0, sentence.from) + words + before.slice(sentence.to))
    this.field.setSelectionRange(sentence.from, sentence.from + words.length)
    this.before = before
    this.show()
  }

  private leave(found: FoundHarm) {
    this.left.add(keyOf(found, this.field.value))
    this.field.focus()
    this.show()
  }

  private putBack() {
    if (this.before !== undefined) this.put(this.before)
    this.before = undefined
    this.show()
  }

  /** Write as somebody who types does, so that whoever keeps the field hears of it. */
  private put(text: string) {
    this.field.value = text
    this.field.dispatchEvent(new Event("input", { bubbles: true }))
    this.field.dispatchEvent(new Event("change", { bubbles: true }))
    clearTimeout(this.waiting)
    this.field.focus()
  }
}

function keyOf({ harm, sentence }: FoundHarm, text: string): string {
  return `${harm.id} ${text.slice(sentence.from, sentence.to)}`
}
