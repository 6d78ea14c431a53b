/** elements: <case-desk> shows the open case. What shows it is a part of its own; until it is here, the page keeps its room. */

import { HostedElement } from "../host.ts"
import { say } from "../make.ts"
import type { DeskShown } from "./desk-shown.ts"

const NOT_LOADED = "The desk could not be loaded. Check the connection, then reload the page. Nothing is lost."

export class CaseDesk extends HostedElement {
  private desk: DeskShown | undefined

  connectedCallback() {
    addEventListener("hashchange", this)
    void this.load()
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this)
    this.desk?.rest()
    this.desk = undefined
  }

  handleEvent() {
    this.desk?.follow(location.hash, true)
  }

  private async load() {
    const screen = this.querySelector<HTMLElement>(".desk-screen")
    if (!screen) return
    try {
      const [makeDesk] = await Promise.all([this.host.part("desk"), this.host.data("plan"), this.host.data("plan-words"), this.host.looks("desk")])
      this.desk = await makeDesk(screen)
      if (this.isConnected) this.desk.follow(location.hash, false)
      else this.desk.rest()
    } catch {
      this.dataset["failed"] = ""
      say(this.querySelector(".desk-fault"), NOT_LOADED)
    }
  }
}
