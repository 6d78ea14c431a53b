/** elements: shows where a case is kept, who may delete it and when, and when a copy was saved. */

import { html, nothing, type TemplateResult } from "lit-html"

import { keepingText } from "../lists/keeping-text.ts"
import { savedOf } from "../files/saved.ts"
import { hrefOf } from "../href.ts"
import { deletionTexts, promiseText, rhythmText, roomText, savedText, whereText, type Room, type Surroundings } from "./storage-words.ts"
import { surroundings } from "./surroundings.ts"
import type { Desk } from "./view.ts"

export class FactsStorage {
  private readonly desk: Desk
  private room: Room | undefined

  constructor(desk: Desk) {
    this.desk = desk
    void this.look()
  }

  draw(): TemplateResult {
    const { host } = this.desk
    const { keeping, entries, id } = host.openCase
    const around = surroundings(host.root)
    return html`<section class="facts-part" data-about="storage" tabindex="-1" aria-labelledby="facts-storage">
      <h3 id="facts-storage">Where it is kept</h3>
      <dl class="facts-list facts-storage">
        ${rowView("Now", keeping.is === "kept" ? whereText(around) : keepingText(keeping))}
        ${rowView("Last copy", savedText(savedOf(host.settings, id), entries.size, Date.now()))}
        ${this.room ? this.roomView(around, this.room) : nothing}
        <div>
          <dt>What deletes it</dt>
          <dd><ul>${deletionTexts(around).map(text => html`<li>${text}</li>`)}</ul></dd>
        </div>
      </dl>
      <p class="muted">${rhythmText()} <a href=${hrefOf(host.root, "prove/")}>Test what this browser keeps</a></p>
    </section>`
  }

  private roomView(around: Surroundings, room: Room): TemplateResult {
    const ask = html`<button type="button" @click=${() => void this.ask()}>Ask again</button>`
    const used = roomText(room)
    return html`${rowView("Its promise", promiseText(around, room), room.isPromised === false ? ask : nothing)} ${used === "" ? nothing : rowView("Room", used)}`
  }

  private async ask() {
    await this.desk.host.storage.ask()
    await this.look()
    this.desk.say(this.room?.isPromised === true ? "The browser promises to keep it." : "The browser does not promise it. Copies keep your case safe.")
  }

  private async look() {
    this.room = await this.desk.host.storage.room()
    this.desk.redraw()
  }
}

function rowView(name: string, text: string, act: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${text}</dd>
    ${act === nothing ? nothing : html`<dd class="facts-act">${act}</dd>`}
  </div>`
}
