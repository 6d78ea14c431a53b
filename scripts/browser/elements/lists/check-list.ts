/** elements: <check-list list="ACC"> shows and keeps the state of the boxes inside. They work without this file. */

import { tick } from "../../case/kinds/item-done.ts"
import type { List } from "../../case/kinds/kind.ts"
import { countedText, progressOf, progressText, type Listed, type Progress } from "../../plan/progress.ts"
import { CaseElement } from "../case-element.ts"
import { make, say } from "../make.ts"
import { KeptLine } from "./kept-line.ts"
import { leftOutOn, stepBack } from "./stepping-back.ts"

export class CheckList extends CaseElement {
  private readonly early = new Set<string>()
  /** What the list says of its length while nothing is ticked. */
  private blank: string | undefined

  override connectedCallback() {
    this.addEventListener("change", this)
    this.reveal()
    super.connectedCallback()
    void this.keepEarlyTicks()
  }

  handleEvent({ target }: Event) {
    if (!(target instanceof HTMLInputElement) || !this.isOwn(target)) return
    if (itemOf(target)) this.tick(itemOf(target), target.checked)
  }

  /** The list as an undo or a clearing knows it. */
  get list(): List {
    return { id: this.getAttribute("list") ?? "", items: new Set(this.items.map(item => item.id)) }
  }

  /** What readers call the list. */
  get name(): string {
    return this.dataset["title"] ?? this.list.id
  }

  /** The items of the list, with the words that readers see. */
  get items(): Listed[] {
    return this.boxes.map(listed)
  }

  /** Return the items that stand before a gate. */
  itemsBefore(gate: Element): Listed[] {
    const before = this.boxes.filter(box => box.compareDocumentPosition(gate) & Node.DOCUMENT_POSITION_FOLLOWING)
    return before.map(listed)
  }

  /** Say what happened to the list. */
  say(text: string) {
    const [line] = this.own("kept-line")
    if (line instanceof KeptLine) line.say(text)
  }

  private get boxes(): HTMLInputElement[] {
    return this.own<HTMLInputElement>("input.item-box[data-item]")
  }

  /** Find parts of this list; a gate that stands among its items is a list of its own. */
  private own<Part extends Element>(selector: string): Part[] {
    return [...this.querySelectorAll<Part>(selector)].filter(part => this.isOwn(part))
  }

  private isOwn(part: Element): boolean {
    return part.closest("check-list") === this
  }

  private reveal() {
    for (const part of this.own<HTMLElement>(".list-progress")) part.hidden = false
    for (const part of this.own<HTMLElement>(".list-count")) part.hidden = true
    this.makeRoom()
  }

  /** The bar of a list has a room of its own; a gate takes the room now that any of its questions needs once it comes next. */
  private makeRoom() {
    const guarded = this.guarded(new Map())
    const { items } = this
    if (!guarded) return
    const texts = items.map(next => progressText({ done: items.length, total: items.length, next }, guarded))
    const room = texts.map(text => make("span", { class: "list-room", "aria-hidden": "true", "data-text": text }))
    this.own(".list-progress")[0]?.append(...room)
  }

  /** A box that was ticked before the script ran is a tick, too. */
  private async keepEarlyTicks() {
    for (const box of this.boxes) if (box.checked) this.early.add(itemOf(box))
    await this.host.openCase.settled()
    for (const id of this.early) if (!this.host.openCase.isDone(id)) this.tick(id, true)
  }

  private tick(id: string, isDone: boolean) {
    this.early.delete(id)
    this.say("")
    void this.host.openCase.add(tick(id, isDone))
  }

  protected show() {
    const { keeping, state } = this.host.openCase
    const items = this.own<HTMLElement>("li.item")
    const out = stepBack(items, leftOutOn(this, this.host))
    // Before the case is read, the boxes are as the reader left them.
    if (keeping.is === "loading") return
    for (const box of this.boxes) box.checked = state.done.has(itemOf(box))
    this.showNotes(state.done)
    const progress = progressOf(this.items.filter(({ id }) => !out.has(id) || state.done.has(id)), state.done)
    for (const item of items) {
      item.classList.toggle("is-next", item.dataset["item"] === progress.next?.id)
    }
    say(this.querySelector(".list-progress output"), progressText(progress, this.guarded(state.done)))
    this.showCount(progress)
  }

  /** Paper says how much is done; a list without a tick stays as blank as it was. */
  private showCount(progress: Progress) {
    const [count = null] = this.own(".list-count")
    this.blank ??= count?.textContent ?? ""
    say(count, progress.done ? countedText(progress, this.hasAttribute("guards")) : this.blank)
  }

  /** In the small score above a list, a note is filled once its item is done. */
  private showNotes(done: ReadonlyMap<string, unknown>) {
    for (const note of this.querySelectorAll<SVGElement>("[data-note]")) {
      note.dataset["state"] = done.has(note.dataset["note"] ?? "") ? "done" : "open"
    }
  }

  /** Tell how far the items are that stand before this gate, undefined where this is no gate. */
  private guarded(done: ReadonlyMap<string, unknown>) {
    const guarded = this.getAttribute("guards")
    if (guarded === null) return undefined
    const list = document.querySelector(`check-list[list="${CSS.escape(guarded)}"]`)
    return progressOf(list instanceof CheckList ? list.itemsBefore(this) : [], done)
  }
}

function listed(box: HTMLInputElement): Listed {
  return { id: itemOf(box), text: box.labels?.[0]?.textContent?.trim() ?? "" }
}

function itemOf(box: HTMLInputElement): string {
  return box.dataset["item"] ?? ""
}
