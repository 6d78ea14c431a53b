/** elements: the view that closes a case. That is more than "all done": it settles what is kept, until when, and what was learned. */

import { html, nothing, type TemplateResult } from "lit-html"

import { archiving } from "../../case/kinds/case-archived.ts"
import { closing } from "../../case/kinds/case-closed.ts"
import { reopening } from "../../case/kinds/case-reopened.ts"
import type { Closing } from "../../case/after-end.ts"
import { countText, dateText } from "../../papers/plan-text.ts"
import { readDay } from "../../plan/days.ts"
import { reminders, typedClosing } from "./closing-blanks.ts"
import { aheadView } from "./close-ahead-view.ts"
import { closeFormView } from "./close-form-view.ts"
import { draftsView } from "./close-touch-view.ts"
import { entering } from "./entering.ts"
import { KeptPeriods } from "./kept-periods-view.ts"
import { ofEachCase } from "./of-each-case.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

class CloseView {
  private readonly desk: Desk
  private readonly typed = new Typed()
  private readonly columns = new Typed()
  private readonly remains = new Typed()
  private readonly periods: KeptPeriods
  private fault = ""
  private remainsFault = ""

  constructor(desk: Desk) {
    this.desk = desk
    this.periods = new KeptPeriods(desk)
  }

  draw(scene: Scene): TemplateResult {
    return scene.state.standing === "open" ? this.openView(scene) : this.closedView(scene)
  }

  private openView(scene: Scene): TemplateResult {
    const { desk, periods, typed, columns, remains, fault, remainsFault } = this
    const refuseRemains = (text: string) => {
      this.remainsFault = text
      desk.redraw()
    }
    return html`<section class="close" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">Close the case</h2>
      <p>Closing is more than “all done”. It settles what you keep, until when, and when you are in touch again. You can open the case again at any time.</p>
      ${closeFormView(scene, { desk, periods, typed, columns, remains, fault, remainsFault, refuseRemains, close: () => this.close(scene) })}
    </section>`
  }

  private close(scene: Scene) {
    const settled = typedClosing(this.typed, scene)
    this.fault = entering(this.desk, "The case is closed.", () => [...reminders(settled, scene), closing(scene.caseId, settled)])
    if (this.fault === "") this.typed.clear()
    this.desk.redraw(this.fault === "" ? "#desk-heading" : "")
  }

  private closedView(scene: Scene): TemplateResult {
    const { state, caseId } = scene
    const isArchived = state.standing === "archived"
    const again = () => void entering(this.desk, "The case is open again.", () => [reopening(caseId, "")])
    const away = () => void entering(this.desk, "The case is in the archive.", () => [archiving(caseId)])
    return html`<section class="close" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">${isArchived ? "The case is in the archive" : "The case is closed"}</h2>
      ${state.closing ? settledView(state.closing) : nothing} ${aheadView(scene, this.desk)} ${state.closing ? draftsView(state.closing.touch, scene) : nothing}
      <div class="desk-buttons">
        <button type="button" @click=${again}>Open it again</button>
        ${isArchived ? nothing : html`<button type="button" @click=${away}>Put it into the archive</button>`}
      </div>
      <p><a href="#cases">All cases</a></p>
    </section>`
  }
}

function settledView({ rechecked, receipt, record, keep, delete: deleted, touch, words, by }: Closing): TemplateResult {
  const made = [rechecked ? "The list was looked through once more." : "", receipt ? "The client has a receipt." : "", record ? "The record is saved." : ""]
  const done = made.filter(text => text !== "").join(" ")
  return html`<dl class="facts-list close-settled">
    ${rowView("Closed by", by.person === "" ? "No name was given." : by.person)} ${rowView("Settled", done === "" ? "Nothing was ticked." : done)}
    ${rowView("The file is kept until", spoken(keep))} ${rowView("The data is deleted on", spoken(deleted))}
    ${rowView("In touch again", touch.length ? `${countText(touch.length, "day")}: ${touch.map(spoken).join(", ")}` : "No day was set.")}
    ${words === "" ? nothing : rowView("How it ended", words)}
  </dl>`
}

function rowView(term: string, value: string): TemplateResult {
  return html`<div><dt>${term}</dt><dd class="log-text">${value}</dd></div>`
}

function spoken(day: string): string {
  const read = readDay(day)
  return read === undefined ? "No day was set." : dateText(read)
}

/** Prepare the view. What is typed belongs to one case, so each case has a view of its own. */
export function makeClose(desk: Desk): Draw {
  return ofEachCase(() => new CloseView(desk))
}
