/** elements: draws until when something is kept by rules that were read, each with its source, to be taken or not. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { KeptPeriod } from "../../contract-periods.ts"
import { keptUntil, type KeptUntil } from "../../papers/closing/kept-periods.ts"
import { countText, dateText } from "../../papers/plan-text.ts"
import { isoText, readDay } from "../../plan/days.ts"
import { pageAt, type Desk, type Scene } from "./view.ts"

/** What a day is offered for. */
export interface Offer {
  /** The blank as a reader calls it, for those who do not see where the button stands. */
  readonly label: string
  /** It is about the whole file, for which a house default about a part of it says nothing. */
  readonly isWhole?: boolean
  readonly take: (day: string) => void
}

export class KeptPeriods {
  private readonly desk: Desk
  private periods: readonly KeptPeriod[] = []

  constructor(desk: Desk) {
    this.desk = desk
    // Without the periods the day is asked for, as where no rule was read.
    this.load().catch(() => undefined)
  }

  /** Draw the days that the answers of the case give; nothing where no rule was read. */
  view(scene: Scene, offer: Offer): TemplateResult | typeof nothing {
    const all = keptUntil(this.periods, scene.plan).filter(({ period }) => period.source !== null || offer.isWhole !== true)
    if (!all.length) return nothing
    return html`<details class="paper-more kept-periods" ?open=${scene.isPrinting}>
      <summary>For “${offer.label}”: ${countText(all.length, "period")} counted from your answers</summary>
      <p class="muted">These are the rules whose text we have read, and house defaults. Others may ask for more. Nothing is filled in until you take a day; ask legal if in doubt.</p>
      <ul class="facts-rows" role="list">${all.map(one => periodView(one, offer, scene))}</ul>
    </details>`
  }

  private async load() {
    this.periods = await this.desk.host.data("periods")
    this.desk.redraw()
  }
}

function periodView({ period, until, since }: KeptUntil, { label, take }: Offer, scene: Scene): TemplateResult {
  const { title, says, only_if: onlyIf } = period
  return html`<li>
    <p><b>Until ${dateText(until)}</b>: ${title}</p>
    <p>${onlyIf === "" ? nothing : `Only if ${onlyIf}. `}${says}</p>
    <p class="muted">${countText(period.years, "year")}, ${fromText(period, dateText(since))}. ${sourceView(period, scene)}</p>
    <p class="log-acts"><button type="button" class="is-quiet" @click=${() => take(isoText(until))}>Take this day<span class="unseen">, ${dateText(until)}, for “${label}”: ${title}</span></button></p>
  </li>`
}

function fromText({ since, runs_to: runsTo }: KeptPeriod, day: string): string {
  const from = since === "last day" ? `the last day, ${day}` : `the final invoice, ${day}`
  return runsTo === "" ? `counted from ${from}` : `counted from the ${runsTo} after ${from}`
}

function sourceView({ source, at }: KeptPeriod, scene: Scene): TemplateResult {
  const rule = at === null ? nothing : html` <a href=${pageAt(scene, at.url)}>${at.title}</a>`
  if (source === null) return html`House default.${rule}`
  const checked = readDay(source.checked_on)
  const section = source.section === "" ? "" : `, ${source.section}`
  return html`${source.where}: <a href=${pageAt(scene, source.url)}>${source.title}</a>${section}, checked on ${checked === undefined ? source.checked_on : dateText(checked)}.${rule}`
}
