/**
 * elements: says below a blank what may not be written so in this ending, while somebody types.
 *
 * The one place for it in a paper's form. It warns and refuses nothing: secrets are refused when a blank is kept.
 */

import { html, type TemplateResult } from "lit-html"

import type { HarmsLibrary } from "../../contract-harms.ts"
import type { Harms, WatchedWords } from "../harms/harms.ts"
import type { Host } from "../host.ts"
import type { Scene } from "./view.ts"

type Known = Scene["plan"]["known"]

interface Watched {
  readonly words: WatchedWords
  known: Known
}

export class FillRemarks {
  private readonly host: Host
  private readonly template: string
  private readonly rooms = new Map<HTMLElement, Watched>()
  private part: { readonly harms: Harms; readonly library: HarmsLibrary } | undefined
  private isAsked = false

  constructor(host: Host, template: string) {
    this.host = host
    this.template = template
  }

  /** Keep room for what is said of the words of a blank. */
  room(): TemplateResult {
    return html`<div class="fill-remarks harms-room"></div>`
  }

  /** Watch the blanks that are drawn now, in a case of which this is known. */
  watch(known: Known) {
    if (!this.isAsked) void this.load(known)
    // What is drawn is on the page once this has returned.
    queueMicrotask(() => this.watchRooms(known))
  }

  private watchRooms(known: Known) {
    for (const [room, { words }] of this.rooms) {
      if (room.isConnected) continue
      words.rest()
      this.rooms.delete(room)
    }
    for (const room of document.querySelectorAll<HTMLElement>(".fill-remarks")) this.watchRoom(room, known)
  }

  private watchRoom(room: HTMLElement, known: Known) {
    const watched = this.rooms.get(room)
    const belonging = { known, template: this.template }
    if (watched && watched.known !== known) {
      watched.known = known
      watched.words.belongs(belonging)
    }
    const field = room.parentElement?.querySelector<HTMLTextAreaElement | HTMLInputElement>("textarea, input")
    if (watched || !field || !this.part) return
    const words = this.part.harms.watch(this.part.library, { field, room, belonging, none: "" })
    this.rooms.set(room, { words, known })
  }

  /** Without it, everything else of the form is there. */
  private async load(known: Known) {
    this.isAsked = true
    const { host } = this
    const loading = Promise.all([host.part("harms"), host.data("harms"), host.looks("harms")])
    this.part = await loading.then(([harms, library]) => ({ harms, library }), () => undefined)
    this.watchRooms(known)
  }
}
