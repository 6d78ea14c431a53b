/** elements: plans a training session in <session-planner>: the form, the agenda with clock times, what to bring, the invitation. */

import { html, nothing, render, type TemplateResult } from "lit-html"

import { addDays, nextThursday } from "../../papers/session-days.ts"
import { invitationText, meetingsOf, sessionCalendar, type Meeting } from "../../papers/session-files.ts"
import { agendaOf, endOf, needsOf, sessionsOf, SIZES, sumOf, type Block, type Line, type SizeId } from "../../papers/session.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"
import { groupsOn, unitsOn, type Group } from "./session-page.ts"
import { today } from "./today.ts"

interface Wish {
  group: string
  size: SizeId
  day: string
  start: string
  people: number
  place: string
}

/** Show the form and the plan in a place of the page. */
export function planSession(host: Host, element: HTMLElement, place: HTMLElement) {
  place.hidden = false
  new SessionPlanner(host, element, place).draw()
}

class SessionPlanner {
  private readonly host: Host
  private readonly place: HTMLElement
  private readonly groups: readonly Group[]
  private readonly wish: Wish
  private hasFailed = false

  constructor(host: Host, element: HTMLElement, place: HTMLElement) {
    this.host = host
    this.place = place
    this.groups = groupsOn(element, unitsOn(document))
    this.wish = { group: this.groups[0]?.name ?? "", size: "ninety", day: nextThursday(today()), start: "09:30", people: 6, place: "" }
  }

  draw() {
    render(html`${this.formView()} ${this.planView()}`, this.place)
  }

  private change(part: Partial<Wish>) {
    for (const [name, value] of Object.entries(part)) Reflect.set(this.wish, name, value)
    this.draw()
  }

  private get meetings(): readonly Meeting[] {
    const group = this.groups.find(({ name }) => name === this.wish.group)
    return meetingsOf(sessionsOf(group?.units ?? [], this.wish.size), this.wish)
  }

  /** Print agenda, notes, handouts, cards, score sheets and quiz at once, and the keys last. */
  private async printPack() {
    const { meetings, wish: { people } } = this
    this.hasFailed = await this.host.part("pack").then(print => print({ meetings, people, dayText })).then(() => false, () => true)
    this.draw()
  }

  private formView(): TemplateResult {
    const { group, size, day, start, people, place } = this.wish
    return html`<div class="planner-form">
      ${fieldView("Who comes?", "group", html`<select id="planner-group" @change=${(event: Event) => this.change({ group: valueOf(event) })}>
        ${this.groups.map(({ name }) => html`<option value=${name} ?selected=${name === group}>${name}</option>`)}
      </select>`)}
      ${fieldView("How long?", "size", html`<select id="planner-size" @change=${(event: Event) => this.change({ size: valueOf(event) as SizeId })}>
        ${SIZES.map(({ id, name }) => html`<option value=${id} ?selected=${id === size}>${name}</option>`)}
      </select>`)}
      ${fieldView("Which day?", "day", html`<input id="planner-day" type="date" .value=${day} @change=${(event: Event) => this.change({ day: valueOf(event) || addDays(today(), 7) })} />`)}
      ${fieldView("When does it begin?", "start", html`<input id="planner-start" type="time" .value=${start} @change=${(event: Event) => this.change({ start: valueOf(event) || "09:30" })} />`)}
      ${fieldView("How many people?", "people", html`<input id="planner-people" type="number" min="1" max="60" .value=${String(people)} @change=${(event: Event) => this.change({ people: countOf(event) })} />`)}
      ${fieldView("Where? (you may leave it out)", "place", html`<input id="planner-place" type="text" maxlength="120" autocomplete="off" .value=${place} @change=${(event: Event) => this.change({ place: valueOf(event).trim() })} />`)}
    </div>`
  }

  private planView(): TemplateResult {
    const { meetings } = this
    return html`<output class="planner-sum">${this.sumText(meetings)}</output>
      <div class="planner-plan">${meetings.map(meeting => this.meetingView(meeting))}</div>
      <div class="planner-tools">
        <button type="button" @click=${() => this.printPack()}>Print the whole pack</button>
        <button type="button" @click=${() => globalThis.print()}>Print the agenda alone</button>
        <button type="button" @click=${() => download("training.ics", sessionCalendar(meetings, new Date()), "text/calendar")}>Take a calendar file</button>
        <button type="button" @click=${() => download("invitation.txt", this.invitation, "text/plain")}>Take the invitation</button>
      </div>
      <p class="planner-failed" role="alert">${this.hasFailed ? "The pack could not be loaded. Try again when you are online, or print the sheets of each lesson below." : nothing}</p>
      <details class="planner-invitation"><summary>Read the invitation</summary><pre tabindex="0">${this.invitation}</pre></details>`
  }

  /** Said after each change; the whole agenda would be too much to hear. */
  private sumText(meetings: readonly Meeting[]): string {
    const [first] = meetings
    if (!first) return "Nothing fits. Choose other people, or more time."
    return meetings.length === 1 ? `It ends at ${endOf(first.blocks, first.start)}.` : `${meetings.length} sessions, one a week.`
  }

  private get invitation(): string {
    return invitationText(this.meetings, url => new URL(url, this.host.root).href)
  }

  private meetingView({ day, start, blocks }: Meeting): TemplateResult {
    return html`<section class="planner-session">
      <h3>${dayText(day)}, ${start} to ${endOf(blocks, start)}</h3>
      <div class="table" tabindex="0" role="group" aria-label="Table: agenda"><table class="planner-agenda">
        <thead><tr><th scope="col">At</th><th scope="col">Minutes</th><th scope="col">What</th></tr></thead>
        <tbody>${agendaOf(blocks, start).map(line => this.lineView(line))}</tbody>
        <tfoot><tr><td>${endOf(blocks, start)}</td><td>${sumOf(blocks)}</td><td>The end</td></tr></tfoot>
      </table></div>
      ${this.needsView(blocks)}
    </section>`
  }

  private lineView({ at, minutes, title, isStep, unit }: Line): TemplateResult {
    const words = unit ? html`<a href=${new URL(unit.url, this.host.root).href}>${title}</a> <span class="code">${unit.id}</span>` : title
    return html`<tr ?data-step=${isStep}><td>${at}</td><td>${minutes}</td><td>${words}</td></tr>`
  }

  private needsView(blocks: readonly Block[]): TemplateResult {
    return html`<h4>Who needs what</h4>
      <ul>${needsOf(blocks, this.wish.people).map(need => html`<li>${need}</li>`)}</ul>
      ${blocks.map(({ unit }) => (unit ? html`<p class="planner-pack">${unit.id}, to print: ${unit.sheets.map(({ href, words }, place) => html`${place ? " · " : ""}<a href=${href} download>${words}</a>`)}</p>` : nothing))}`
  }
}

function fieldView(label: string, name: string, control: TemplateResult): TemplateResult {
  return html`<p><label for="planner-${name}">${label}</label>${control}</p>`
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ""
}

function countOf(event: Event): number {
  return Math.min(60, Math.max(1, Math.round(Number(valueOf(event))) || 1))
}

function dayText(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).replace(",", "")
}
