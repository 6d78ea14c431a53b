/** elements: draws what is still to come after a case was closed, and hands its days to a calendar. */

import { html, nothing, type TemplateResult } from "lit-html"

import { dayAndDistanceText } from "../../papers/plan-text.ts"
import { isOpen, type Row } from "../../plan/rows.ts"
import { download } from "../download.ts"
import { hrefOf } from "../href.ts"
import { isReminder } from "./closing-blanks.ts"
import type { Desk, Scene } from "./view.ts"

const CALENDAR = "high-note-after-the-end.ics"
const A_DAY = 1
const LOOK = /^own-look-again-(?<round>\d+)$/u

/** Draw it. */
export function aheadView(scene: Scene, desk: Desk): TemplateResult | typeof nothing {
  const rows = scene.rows.filter(row => isReminder(row.id) && isOpen(row))
  if (!rows.length) return nothing
  return html`<section class="close-step" aria-labelledby="close-ahead">
    <h3 id="close-ahead">What is still to come</h3>
    <ul class="facts-rows" role="list">${rows.map(row => rowView(row, scene))}</ul>
    <div class="desk-buttons"><button type="button" class="is-main" @click=${() => void saveDays(rows, scene, desk)}>Save the days for your calendar</button></div>
    <p class="muted">Nothing in the calendar names the client.</p>
  </section>`
}

function rowView({ id, text, due }: Row, { today }: Scene): TemplateResult {
  const round = LOOK.exec(id)?.groups?.["round"]
  return html`<li><p>${round === undefined ? html`<b>${text}</b>` : html`<a href=${`#look/${round}`}>${text}</a>`}<br />${due ? dayAndDistanceText(due.first, today) : "No day is set."}</p></li>`
}

async function saveDays(rows: readonly Row[], { plan, library, today, state, caseId }: Scene, desk: Desk) {
  const { host } = desk
  const papers = await host.part("plan-papers").catch(() => undefined)
  if (!papers) return desk.say("Not saved. The page could not load what makes the file. Check the connection, then try again.")
  const followed = { caseId, state, count: host.openCase.entries.size, isNamed: false, remind: A_DAY }
  const text = papers.ics({ plan: { ...plan, gates: [] }, rows, library, today, addressOf: url => hrefOf(host.root, url), now: new Date(), followed })
  download(CALENDAR, text, "text/calendar")
  desk.say(`Saving ${CALENDAR}.`)
}
