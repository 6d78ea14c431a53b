/** elements: draws what endings have in common, in pictures and in sentences. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { PlanLibrary } from "../../contract.ts"
import { countText } from "../../papers/plan-text.ts"
import { daysText } from "../../plan/days.ts"
import type { Insights } from "./register-insights.ts"
import { reasonPicture, stripPicture } from "./register-picture-view.ts"
import { labelOf, reasonCell } from "./register-table.ts"

/** With fewer, single stories say more than counts. */
const FEW = 10

/** Who ended it, in the past: the answers themselves are in the present. */
const ENDED: Readonly<Record<string, string>> = { client: "The client ended it", firm: "You ended it", mutual: "Both sides agreed", event: "An event ended it" }

/** Draw them. */
export function insightsView(insights: Insights, library: PlanLibrary): TemplateResult {
  const { count, closed } = insights
  const few = count < FEW ? " With fewer than ten, read the cases themselves: counts of few mislead." : ""
  return html`<p>${countText(count, "ending")}, ${closed} of them closed.${few}</p>
    ${whoView(insights, library)} ${reasonsView(insights, library)} ${lengthView(insights)} ${lateView(insights)} ${afterView(insights)}`
}

function whoView({ endedBy }: Insights, library: PlanLibrary): TemplateResult | typeof nothing {
  if (!endedBy.length) return nothing
  const parts = endedBy.map(({ id, count }) => `${ENDED[id] ?? labelOf("initiator", id, library)}: ${count}`)
  return html`<section aria-labelledby="register-who"><h3 id="register-who">Who ended it</h3><p>${parts.join(". ")}.</p></section>`
}

function reasonsView({ reasons, compared, different }: Insights, library: PlanLibrary): TemplateResult | typeof nothing {
  if (!reasons.length) return nothing
  const most = Math.max(...reasons.map(({ stated, found }) => Math.max(stated, found)))
  const text = compared === 0 ? "No root cause is written down yet." : `In ${different} of ${compared}, what lay behind was not what was said.`
  return html`<section aria-labelledby="register-reasons">
    <h3 id="register-reasons">Reasons</h3>
    <p>${text} Open notes: it was stated. Filled notes: it lay behind.</p>
    <ul class="register-reasons" role="list">
      ${reasons.map(tally => html`<li>
          <p>${reasonCell(tally.reason, library)} <span class="muted">stated ${tally.stated}, found ${tally.found}</span></p>
          ${reasonPicture(tally, most)}
        </li>`)}
    </ul>
  </section>`
}

function lengthView({ lengths }: Insights): TemplateResult | typeof nothing {
  if (!lengths) return nothing
  const { all, middle, greatest } = lengths
  const text = all.length === 1 ? `One ending: ${daysText(greatest)}.` : `From ${daysText(all[0] ?? 0)} to ${daysText(greatest)}. The middle one took ${daysText(middle)}.`
  return html`<section aria-labelledby="register-length">
    <h3 id="register-length">How long it took</h3>
    <p>${text} Counted from the first sign, or from the day on which the case was opened, to the last day.</p>
    ${stripPicture(lengths, daysText)}
  </section>`
}

function lateView({ lates, lateItems, withLateItems, gates }: Insights): TemplateResult {
  const late = lateItems === 0 ? "No item was late." : `${countText(lateItems, "item")} ${lateItems === 1 ? "was" : "were"} late, in ${countText(withLateItems, "ending")}.`
  const passed = gates === 0 ? "No gate was passed with an open question." : `${countText(gates, "gate")} ${gates === 1 ? "was" : "were"} passed although a question was open.`
  return html`<section aria-labelledby="register-late"><h3 id="register-late">Late, and gates</h3><p>${late} ${passed}</p>
    ${lates && lateItems > 0 ? stripPicture(lates, count => countText(count, "late item")) : nothing}
  </section>`
}

function afterView({ back, referrals }: Insights): TemplateResult {
  const returned = back === 0 ? "Nobody has come back yet." : `${countText(back, "client")} came back.`
  const sent = referrals === 0 ? "No introduction by a former client is written down." : `Former clients made ${countText(referrals, "introduction")}.`
  return html`<section aria-labelledby="register-after"><h3 id="register-after">Afterwards</h3><p>${returned} ${sent}</p></section>`
}
