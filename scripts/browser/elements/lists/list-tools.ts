/** elements: <list-tools> holds what can be done to the list around it and to its case: undo, save a copy, open a copy, clear. */

import { ask } from "../ask.ts"
import { HostedElement } from "../host.ts"
import { actOf } from "../make.ts"
import { CheckList } from "./check-list.ts"
import { openCopy, saveCopy } from "../files/copies.ts"
import { clearedText, clearingQuestion } from "./list-text.ts"

export class ListTools extends HostedElement {
  connectedCallback() {
    this.addEventListener("click", this)
    this.addEventListener("change", this)
    this.hidden = false
  }

  async handleEvent(event: Event) {
    const list = this.closest("check-list")
    if (!(list instanceof CheckList)) return
    const said = event.type === "click" ? await this.act(actOf(event), list) : await this.open(event.target)
    if (said) list.say(said)
  }

  private act(name: string, list: CheckList): string | Promise<string> {
    if (name === "undo") return this.undo(list)
    if (name === "clear") return this.clear(list)
    if (name === "save") return saveCopy(this.host)
    if (name === "open") this.querySelector("input")?.click()
    return ""
  }

  private undo({ list, items }: CheckList): string {
    const { openCase } = this.host
    const item = (id: string) => items.find(one => one.id === id)?.text ?? id
    const undone = openCase.undo({ item, entry: () => "the last change to this list" }, list)
    return undone ? `Undone: ${undone}` : "There is nothing to undo in this list."
  }

  private async clear({ list, name }: CheckList): Promise<string> {
    const { openCase } = this.host
    const ticked = [...list.items].filter(item => openCase.isDone(item))
    if (!ticked.length) return "Nothing is ticked in this list."
    const answer = await ask(clearingQuestion(name, ticked.length))
    return answer === "clear" ? clearedText(openCase.clear(list).length) : "Nothing was cleared."
  }

  private async open(input: EventTarget | null): Promise<string> {
    if (!(input instanceof HTMLInputElement)) return ""
    const [file] = input.files ?? []
    if (!file) return ""
    const said = await openCopy(this.host, file)
    // The same file can then be chosen again.
    input.value = ""
    return said
  }
}
