/**
 * elements: what is said of words of the reader's own in a letter, below their blank.
 *
 * It warns, and the reader may go on. Secrets are refused when a blank is kept, and never get this far.
 */

import type { nothing, TemplateResult } from "lit-html"

import { watched, type Watched } from "../../guard/harms.ts"
import { countsIn } from "../../plan/harms.ts"
import { Notes, type Field } from "../harms/notes.ts"
import { pageAt, type Desk, type Scene } from "./view.ts"

/** Say what may not be written so in this ending, in the blank of a field; nothing where nothing speaks against it. */
export type Remark = (words: string, field: string) => TemplateResult | typeof nothing

export class FillRemarks {
  private readonly desk: Desk
  private readonly template: string
  private harms: readonly Watched[] = []
  private readonly notes = new Map<string, Notes>()

  constructor(desk: Desk, template: string) {
    this.desk = desk
    this.template = template
    // Without the phrases nothing is said, and everything can be written all the same.
    this.load().catch(() => undefined)
  }

  /** Return what is said in this case. */
  of(scene: Scene): Remark {
    const watching = this.harms.filter(({ harm }) => countsIn(harm, scene.plan.known, this.template))
    return (words, field) => this.notesOf(field, scene).view(words, watching)
  }

  private notesOf(field: string, scene: Scene): Notes {
    const known = this.notes.get(field)
    if (known) return known
    const made = new Notes({
      field: () => document.querySelector<Field>(`#blank-${CSS.escape(field)}`),
      addressOf: url => pageAt(scene, url),
      none: "",
      redraw: () => this.desk.redraw(),
    })
    this.notes.set(field, made)
    return made
  }

  private async load() {
    const { host } = this.desk
    const [{ harms, families }] = await Promise.all([host.data("harms"), host.looks("harms")])
    this.harms = watched(harms, families)
    this.desk.redraw()
  }
}
