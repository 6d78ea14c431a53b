/** elements: runs the desk: reads the address, makes a scene of the open case after each change, and lets its view draw it. */

import { render } from "lit-html"

import type { Draft } from "../../case/entry.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Host } from "../host.ts"
import type { KeptLine } from "../lists/kept-line.ts"
import { dayOn } from "../start/given-state.ts"
import type { DeskShown } from "./desk-shown.ts"
import { deskView } from "./desk-view.ts"
import { emptyView } from "./empty-view.ts"
import { readPlace, type Place } from "./place.ts"
import type { Desk, Scene } from "./view.ts"
import { ViewDraws } from "./view-draws.ts"
import { VIEWS } from "./views.ts"

class CaseDesk implements DeskShown, Desk {
  readonly host: Host
  private readonly screen: HTMLElement
  private readonly library: PlanLibrary
  private readonly draws = new ViewDraws(this)
  private readonly stop: () => void
  private place: Place = { view: VIEWS[0]?.id ?? "", about: "" }
  private isWaiting = false
  /** The reader came here by a link or a tab, and is led to what it means once that is drawn. */
  private isAsked = false

  constructor(host: Host, screen: HTMLElement, library: PlanLibrary) {
    this.host = host
    this.screen = screen
    this.library = library
    this.stop = host.openCase.listen(() => this.redraw())
  }

  follow(hash: string, isAsked: boolean) {
    const place = readPlace(hash, VIEWS.map(({ id }) => id))
    // Another address leads to a place on the page, such as its text.
    if (!place && isAsked && hash !== "") return
    this.place = place ?? { view: VIEWS[0]?.id ?? "", about: "" }
    this.isAsked = isAsked || this.place.about !== ""
    this.redraw()
  }

  rest() {
    this.stop()
  }

  /** Draw soon, and once for all that has changed until then. */
  redraw() {
    if (this.isWaiting) return
    this.isWaiting = true
    queueMicrotask(() => {
      this.isWaiting = false
      this.draw()
    })
  }

  enter(said: string, ...drafts: readonly Draft[]) {
    this.say(said)
    for (const draft of drafts) void this.host.openCase.add(draft)
  }

  say(text: string) {
    this.screen.querySelector<KeptLine>("kept-line")?.say(text)
  }

  go(address: string) {
    location.hash = address
  }

  private draw() {
    const { keeping } = this.host.openCase
    if (keeping.is === "loading") return
    const scene = this.scene()
    render(deskView({ scene, views: VIEWS, body: this.body(scene), canUndo: false, undo: () => {} }), this.screen)
    if (this.isAsked && this.bringIntoView()) this.isAsked = false
  }

  private body(scene: Scene) {
    const view = VIEWS.find(({ id }) => id === scene.place.view)
    return view && (scene.caseId !== "" || view.isForAll) ? this.draws.draw(view, scene) : emptyView(this)
  }

  private scene(): Scene {
    const { openCase } = this.host
    return { caseId: openCase.id, state: openCase.state, library: this.library, today: dayOn(new Date()), place: this.place }
  }

  /**
   * A view begins at its heading, for the eye and for those who hear the page; an item that is meant, at the item.
   *
   * Returns whether there was something to lead to: a view may still be on its way.
   */
  private bringIntoView(): boolean {
    const { about } = this.place
    const meant = about === "" ? null : this.screen.querySelector<HTMLElement>(`[data-about="${CSS.escape(about)}"]`)
    const aim = meant ?? this.screen.querySelector<HTMLElement>("#desk-heading")
    if (!meant) this.screen.scrollIntoView({ block: "start" })
    aim?.focus({ preventScroll: !meant })
    return aim !== null
  }
}

/** Make the desk, once its library is here. Nothing is drawn until it is told what. */
export async function makeDesk(host: Host, screen: HTMLElement): Promise<DeskShown> {
  return new CaseDesk(host, screen, await host.data("plan"))
}
