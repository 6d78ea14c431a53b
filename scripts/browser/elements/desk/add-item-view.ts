/** elements: draws the form that adds an item of the case's own. */

import { html, type TemplateResult } from "lit-html"

import { randomText } from "../../case/id.ts"
import { adding } from "../../case/kinds/item-added.ts"
import { isoText } from "../../plan/days.ts"
import { choiceField, dayField, given, lineField, textIn } from "./form-fields.ts"
import type { Desk, Scene } from "./view.ts"

const ID = 8

export class AddItem {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  draw({ library, today }: Scene): TemplateResult {
    return html`<details class="guide-more desk-add">
      <summary>Add an item of your own</summary>
      <form class="desk-ask" novalidate @submit=${(event: SubmitEvent) => this.submit(event)}>
        ${lineField("text", "What is to be done?")} ${dayField("due", "By when?", isoText(today))}
        ${choiceField("owner", "Who does it?", library.roles.map(({ id, name }) => [id, name]))}
        ${choiceField("phase", "Which phase?", [["", "None"], ...library.phases.map(({ id, title }) => [id, title] as const)])}
        <p class="desk-ask-buttons"><button type="submit" class="is-main">Add it</button></p>
      </form>
    </details>`
  }

  private submit(event: SubmitEvent) {
    const form = event.currentTarget
    given(event, values => this.add(values, () => form instanceof HTMLFormElement && form.reset()), text => this.desk.say(text))
  }

  private add(values: FormData, clear: () => void): string {
    const text = textIn(values, "text")
    if (text === "") return "Say what is to be done first."
    const [due, owner, phase] = [textIn(values, "due"), textIn(values, "owner"), textIn(values, "phase")]
    this.desk.enter(`“${text}” is added.`, adding(`own-${randomText(ID)}`, { text, due, owner, phase }))
    clear()
    return ""
  }
}
