/** elements: runs the desk: reads the address, makes a scene of the open case after each change, and lets its view draw it. */

import { render, type TemplateResult } from "lit-html"

import type { Draft } from "../../case/entry.ts"
import { isSecondPerson } from "../../case/items.ts"
import { undoing } from "../../case/kinds/entry-undone.ts"
import { kindOf } from "../../case/kinds/registry.ts"
import type { ItemState } from "../../case/state.ts"
import { listedItem } from "../../case/listed-items.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Guard, Host } from "../host.ts"
import type { KeptLine } from "../lists/kept-line.ts"
import { wholeLibrary } from "../plan-library.ts"
import { countryOf } from "../start/given-state.ts"
import { GuideCalendar } from "../start/guide-calendar.ts"
import type { DeskShown } from "./desk-shown.ts"
import { deskView, type Frame } from "./desk-view.ts"
import { EmptyPage } from "./empty-view.ts"
import { readPlace, type Place } from "./place.ts"
import { Scenes } from "./scenes.ts"
import { unreadView, unreadWords } from "./unread-view.ts"
import { ViewDraws } from "./view-draws.ts"
import type { Desk, Scene } from "./view.ts"
import { VIEWS } from "./views.ts"
import { whoView } from "./who-view.ts"

const FIRST: Place = { view: VIEWS[0]?.id ?? "", about: "" }

/** What the desk works with. */
interface Made {
  readonly library: PlanLibrary
  readonly scenes: Scenes
  readonly guard: Guard
}

class CaseDesk implements DeskShown, Desk {
  readonly host: Host
  private readonly screen: HTMLElement
  private readonly library: PlanLibrary
  private readonly scenes: Scenes
  private readonly guard: Guard
  private readonly draws = new ViewDraws(this)
  private readonly empty: EmptyPage
  private readonly stop: () => void
  private place = FIRST
  private isWaiting = false
  /** The reader came here by a link or a tab, and is led to what it means once that is drawn. */
  private isAsked = false
  /** What gets the focus once it is drawn; empty if it stays where it is. */
  private aim = ""
  private canUndo = false
  /** What was said of each entry that was made here, for its undo. */
  private readonly saidOf = new Map<string, string>()
  /** The entries that were made at once, by each of them: an undo takes all of them back. */
  private readonly madeWith = new Map<string, readonly string[]>()

  constructor(host: Host, screen: HTMLElement, { library, scenes, guard }: Made) {
    this.host = host
    this.screen = screen
    this.library = library
    this.scenes = scenes
    this.guard = guard
    this.empty = new EmptyPage(this, screen.querySelector(".desk-intro"))
    this.stop = host.openCase.listen(() => this.redraw())
    addEventListener("beforeprint", this)
    addEventListener("afterprint", this)
  }

  /** Load what the first drawing shows, so that nothing moves after it. */
  async prepare(): Promise<this> {
    if (this.host.openCase.id === "") await this.empty.load()
    return this
  }

  follow(hash: string, isAsked: boolean) {
    const place = readPlace(hash, VIEWS.map(({ id }) => id))
    // Another address leads to a place on the page, such as its text.
    if (!place && isAsked && hash !== "") return
    this.place = place ?? FIRST
    this.isAsked = isAsked || this.place.about !== ""
    this.redraw()
  }

  rest() {
    this.stop()
    removeEventListener("beforeprint", this)
    removeEventListener("afterprint", this)
  }

  /** Paper shows what is folded, too; the browser does not wait for it. */
  handleEvent({ type }: Event) {
    this.draw(type === "beforeprint")
  }

  redraw(focus = "") {
    this.aim = focus || this.aim
    // Once for all that changes until then.
    if (this.isWaiting) return
    this.isWaiting = true
    queueMicrotask(() => {
      this.isWaiting = false
      this.draw(false)
      void this.loadMore()
    })
  }

  enter(said: string, ...drafts: readonly Draft[]) {
    for (const { kind, value } of drafts) {
      const refusal = kindOf({ kind })?.hasWords === true ? this.refusalOf(value) : ""
      if (refusal !== "") throw new Error(refusal)
    }
    const { openCase } = this.host
    void openCase.add(...drafts)
    this.note([...openCase.entries.keys()].slice(-drafts.length), said.replace(/\.$/u, ""))
    this.canUndo = true
    this.say(said)
  }

  say(text: string) {
    this.screen.querySelector<KeptLine>("kept-line")?.say(text)
    this.redraw()
  }

  refusalOf(words: unknown): string {
    return this.guard.refusalOf(words)
  }

  go(address: string) {
    location.hash = address
  }

  get person(): string {
    return this.host.openCase.person ?? ""
  }

  isSecond(item: ItemState): boolean {
    return isSecondPerson(item, this.person, this.host.openCase.device)
  }

  private undo() {
    const { openCase } = this.host
    const item = (id: string) => openCase.state.own.get(id)?.text ?? listedItem(this.library, id)?.text ?? id
    const undone = openCase.undo({ item, entry: id => this.saidOf.get(id) ?? "the last change" })
    this.say(undone ? `Undone: ${this.undoRest() || undone}` : "There is nothing more to undo.")
  }

  private note(ids: readonly string[], said: string) {
    for (const id of ids) {
      this.saidOf.set(id, said)
      if (ids.length > 1) this.madeWith.set(id, ids)
    }
  }

  /** Take back what was made together with the last entry that was taken back; returns what was said of it, empty if that one stood alone. */
  private undoRest(): string {
    const { openCase } = this.host
    const undone = [...openCase.entries.values()].at(-1)?.target ?? ""
    const rest = this.madeWith.get(undone)?.filter(id => id !== undone) ?? []
    const entries = rest.flatMap(id => openCase.entries.get(id) ?? [])
    if (!entries.length) return ""
    void openCase.add(...entries.map(undoing))
    return `${this.saidOf.get(undone) ?? ""}.`
  }

  /** A calendar that the case needs may come later; the plan is then drawn again. */
  private async loadMore() {
    if (await this.scenes.load()) this.redraw()
  }

  private draw(isPrinting: boolean) {
    if (this.host.openCase.keeping.is === "loading") return
    const scene = this.scenes.scene(this.place, isPrinting)
    const undo = () => this.undo()
    const frame: Frame = { scene, views: VIEWS, body: this.body(scene), who: whoView(this), canUndo: this.canUndo && scene.caseId !== "", undo }
    this.screen.querySelector(":scope > .desk-intro")?.remove()
    render(deskView(frame), this.screen)
    this.lead()
  }

  private body(scene: Scene): TemplateResult {
    const view = VIEWS.find(({ id }) => id === scene.place.view)
    if (view && (scene.caseId !== "" || view.isForAll)) return this.draws.draw(view, scene)
    const unread = this.unread()
    return unread === undefined ? this.empty.draw(scene) : unreadView(unread, () => void this.host.openCase.refresh())
  }

  /** Say why it is not known whether there is a case; undefined if there is none. */
  private unread(): string | undefined {
    const { keeping } = this.host.openCase
    return keeping.is === "unkept" ? unreadWords(keeping.reason) : undefined
  }

  private lead() {
    if (this.isAsked && this.bringIntoView()) this.isAsked = false
    const aim = this.aim === "" ? null : this.screen.querySelector<HTMLElement>(this.aim)
    aim?.focus()
    this.aim = ""
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
  const [library, guard] = await Promise.all([wholeLibrary(host), host.part("guard")])
  const countries = (screen.dataset["countries"] ?? "").split(" ").filter(code => code !== "")
  const scenes = new Scenes(host, library, new GuideCalendar(host, countries, countryOf(navigator.language, countries)))
  await host.openCase.settled()
  await scenes.load()
  return new CaseDesk(host, screen, { library, scenes, guard }).prepare()
}
