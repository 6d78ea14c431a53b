/** elements: <check-list list="ACC"> shows and keeps the state of the boxes inside. They work without this file. */

import { progressOf, progressText, type Listed } from "../plan/progress.ts"
import { askToPersist } from "../storage/persistence.ts"
import { ask } from "./ask.ts"
import { saveCopy } from "./download.ts"
import { keepingText } from "./keeping-text.ts"
import { clearedText, undoneText } from "./list-text.ts"
import { actOf, make, makeButton, say } from "./make.ts"
import { page } from "./page.ts"
import { loadData, loadPart } from "./part.ts"

/** The list that the reader used last: it alone says how far things are kept, so that nothing is announced twice. */
let lastUsed: CheckList | undefined

export class CheckList extends HTMLElement {
  private said = ""
  private early = new Set<string>()
  private stop = () => {}

  connectedCallback() {
    this.addEventListener("change", this)
    this.addEventListener("click", this)
    this.stop = page.openCase.listen(() => this.show())
    this.reveal()
    this.show()
    void this.keepEarlyTicks()
  }

  disconnectedCallback() {
    this.stop()
  }

  handleEvent(event: Event) {
    const { target } = event
    if (event.type === "click") return this.act(actOf(event))
    if (!(target instanceof HTMLInputElement)) return
    if (target.type === "file") return void this.open(target)
    if (target.dataset["item"]) this.tick(target.dataset["item"], target.checked)
  }

  private get list(): string {
    return this.getAttribute("list") ?? ""
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input.item-box[data-item]")]
  }

  private get items(): Listed[] {
    return this.boxes.map(box => ({ id: box.dataset["item"]!, text: box.labels?.[0]?.textContent?.trim() ?? "" }))
  }

  private reveal() {
    for (const part of this.querySelectorAll<HTMLElement>(".list-tools, .list-progress")) part.hidden = false
    for (const part of this.querySelectorAll<HTMLElement>(".list-count")) part.hidden = true
    this.keptLine.setAttribute("role", "status")
  }

  /** A box that was ticked before the script ran is a tick, too. */
  private async keepEarlyTicks() {
    for (const box of this.boxes) if (box.checked) this.early.add(box.dataset["item"]!)
    await page.openCase.settled()
    for (const id of this.early) if (!page.openCase.state.done.has(id)) this.tick(id, true)
  }

  private tick(id: string, value: boolean) {
    this.early.delete(id)
    this.use("")
    void page.openCase.add({ kind: "item.done", target: id, value })
    void askToPersist()
  }

  private act(name: string) {
    if (name === "undo") this.undo()
    if (name === "clear") void this.clear()
    if (name === "save") this.save()
    if (name === "open") this.querySelector<HTMLInputElement>("input.list-file")?.click()
  }

  private undo() {
    const { items } = this
    const entry = page.openCase.undo(this.list, new Set(items.map(item => item.id)))
    if (!entry) return this.use("There is nothing to undo in this list.")
    const ids = page.openCase.current(entry.target)
    const item = items.find(({ id }) => ids.includes(id))
    this.use(undoneText(entry, item?.text ?? "", page.openCase.state.done.has(item?.id ?? "")))
  }

  private async clear() {
    const { items } = this
    const { done } = progressOf(items, page.openCase.state.done)
    if (!done) return this.use("Nothing is ticked in this list.")
    const answer = await ask({
      title: "Clear this list?",
      paragraphs: [
        `“${this.dataset["title"] ?? this.list}” has ${done === 1 ? "1 tick" : `${done} ticks`}. Clearing takes every tick off.`,
        "A copy stays in the record of your case. The button Undo brings the ticks back.",
      ],
      choices: [
        ["clear", "Clear the list"],
        ["stay", "Keep the ticks"],
      ],
    })
    if (answer !== "clear") return this.use("Nothing was cleared.")
    const cleared = page.openCase.clear(this.list, items.map(item => item.id))
    this.use(clearedText(cleared.length))
  }

  private save() {
    this.use(page.openCase.entries.size ? `Saving a copy as ${saveCopy()}.` : "There is nothing to save yet.")
  }

  private async open(input: HTMLInputElement) {
    const [file] = input.files ?? []
    if (!file) return
    try {
      const [open, schema] = await Promise.all([loadPart("files"), loadData("caseSchema", "data/case-schema.js")])
      this.use(await open(file, schema, page.openCase, saveCopy))
    } catch {
      this.use("Not opened. The page could not load what opens a copy. Check the connection, then try again. Nothing was changed.")
    }
    // The same file can then be chosen again.
    input.value = ""
  }

  /** Become the list that tells how things are kept, and say what happened. */
  private use(said: string) {
    const before = lastUsed
    lastUsed = this
    this.said = said
    before?.show()
    this.show()
  }

  private show() {
    const { state, keeping } = page.openCase
    // Before the case is read, the boxes are as the reader left them.
    if (keeping.is === "loading") return
    for (const box of this.boxes) box.checked = state.done.has(box.dataset["item"]!)
    // The small score above the list: a note is filled once its item is done.
    for (const note of this.querySelectorAll<SVGElement>("[data-note]")) {
      note.dataset["state"] = state.done.has(note.dataset["note"]!) ? "done" : "open"
    }
    const progress = progressOf(this.items, state.done)
    for (const item of this.querySelectorAll<HTMLElement>("li.item")) {
      item.classList.toggle("is-next", item.dataset["item"] === progress.next?.id)
    }
    const isGate = this.querySelector("ol.questions") !== null
    say(this.querySelector(".list-progress output"), progressText(progress, isGate))
    this.showKeeping()
  }

  private showKeeping() {
    const { keeping, entries } = page.openCase
    const speaker = lastUsed ?? document.querySelector("check-list")
    const isWarning = keeping.is === "unkept"
    const line = this.keptLine
    const text = [this.said, keepingText(keeping)].filter(Boolean).join(" ")
    line.hidden = speaker !== this || !text || !(lastUsed || isWarning)
    line.dataset["state"] = keeping.is
    say(line.querySelector(".kept-text"), text)
    line.querySelector("button")!.hidden = !isWarning || !entries.size
  }

  private get keptLine(): HTMLElement {
    const line = this.querySelector<HTMLElement>(".list-kept") ?? make("p", { class: "list-kept", hidden: true })
    if (!line.isConnected) this.querySelector(".list-progress")?.after(line)
    if (!line.firstElementChild) line.replaceChildren(make("span", { class: "kept-text" }), makeButton("save", "Save a copy"))
    return line
  }
}
