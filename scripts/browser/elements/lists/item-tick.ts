/** elements: <item-tick item="ACC-02"> is a box beside a link to an item: a tick here is a tick on its own page. */

import { tick } from "../../case/kinds/item-done.ts"
import { CaseElement } from "../case-element.ts"
import { make } from "../make.ts"
import { KeptLine } from "./kept-line.ts"

export class ItemTick extends CaseElement {
  override connectedCallback() {
    this.addEventListener("change", this)
    if (!this.firstElementChild) {
      this.append(make("input", { type: "checkbox", class: "item-box", autocomplete: "off", "aria-label": this.dataset["text"] ?? this.item }))
    }
    super.connectedCallback()
  }

  handleEvent({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return
    void this.host.openCase.add(tick(this.item, target.checked))
    const line = document.querySelector("kept-line")
    if (line instanceof KeptLine) line.say(target.checked ? `${this.item} is done.` : `${this.item} is to do again.`)
  }

  private get item(): string {
    return this.getAttribute("item") ?? ""
  }

  protected show() {
    const { keeping } = this.host.openCase
    const box = this.querySelector("input")
    if (box && keeping.is !== "loading") box.checked = this.host.openCase.isDone(this.item)
  }
}
