/** elements: what is noted of the words in one field: what could harm, what the reader keeps all the same, what was replaced. */

import { nothing, type TemplateResult } from "lit-html"

import { harmsIn, type FoundHarm, type Watched } from "../../guard/harms.ts"
import { foundView } from "./found-view.ts"

export type Field = HTMLTextAreaElement | HTMLInputElement

interface NotesOf {
  /** Return the field as it stands on the page. */
  readonly field: () => Field | null
  /** Return the address of a place on the site. */
  readonly addressOf: (url: string) => string
  /** What is said where nothing is found; empty says nothing. */
  readonly none: string
  readonly redraw: () => void
}

export class Notes {
  private readonly of: NotesOf
  /** The sentences that the reader keeps, each with its harm. */
  private readonly left = new Set<string>()
  private replaced: { readonly before: string; readonly after: string } | undefined

  constructor(of: NotesOf) {
    this.of = of
  }

  /** Draw what is noted of a text; nothing if there is nothing to say. */
  view(text: string, watching: readonly Watched[]): TemplateResult | typeof nothing {
    const { addressOf, none } = this.of
    const harms = harmsIn(text, watching).filter(found => !this.left.has(keyOf(found, text)))
    const putBack = this.replaced?.after === text ? () => this.putBack() : undefined
    if (!harms.length && !putBack && none === "") return nothing
    const acts = {
      show: (found: FoundHarm) => this.select(found.from, found.to),
      replace: (found: FoundHarm, words: string) => this.replace(found, words, text),
      leave: (found: FoundHarm) => this.leave(found, text),
      putBack,
    }
    return foundView({ text, harms, acts, addressOf, none })
  }

  private select(from: number, to: number) {
    const field = this.of.field()
    field?.focus()
    field?.setSelectionRange(from, to)
  }

  private replace({ sentence: { from, to } }: FoundHarm, words: string, before: string) {
    const after = before.slice(0, from) + words + before.slice(to)
    this.replaced = { before, after }
    this.put(after)
    this.select(from, from + words.length)
  }

  private putBack() {
    const { before = "" } = this.replaced ?? {}
    this.replaced = undefined
    this.put(before)
    this.of.field()?.focus()
  }

  private leave(found: FoundHarm, text: string) {
    this.left.add(keyOf(found, text))
    this.of.field()?.focus()
    this.of.redraw()
  }

  /** Write as somebody who types does, so that whoever keeps the field hears of it. */
  private put(text: string) {
    const field = this.of.field()
    if (!field) return
    field.value = text
    field.dispatchEvent(new Event("input", { bubbles: true }))
    field.dispatchEvent(new Event("change", { bubbles: true }))
    this.of.redraw()
  }
}

function keyOf({ harm, sentence }: FoundHarm, text: string): string {
  return `${harm.id} ${text.slice(sentence.from, sentence.to)}`
}
