/** elements: the list of all cases by their next date: switch with a tap, begin another, put away, delete. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import { asLine } from "../../case/values.ts"
import type { Summary } from "../../case/summary.ts"
import type { SampleCase } from "../../cases.ts"
import { caseGroups, type CaseGroup } from "./cases-list.ts"
import { archive, remove, reopen } from "./case-keeping.ts"
import { caseRowView, type CaseActs } from "./case-row-view.ts"
import { newCaseView } from "./new-case-view.ts"
import { openCopyView } from "./open-copy-view.ts"
import { beginSample, startOver } from "./practice-case.ts"
import { samplesView } from "./samples-view.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

/** With so many, a search helps; so many of a group are shown at first. */
const SEARCHED = 6
const MOST = 40

class CasesView {
  private readonly desk: Desk
  private readonly typed = new Typed()
  private summaries: readonly Summary[] | "failed" | undefined
  private samples: readonly SampleCase[] = []
  /** So many cases are still being read. */
  private missing = 0
  private query = ""
  private fault = ""
  private readonly whole = new Set<CaseGroup["id"]>()
  private isOld = true
  private isReading = false

  constructor(desk: Desk) {
    this.desk = desk
    // The list is read again when it is looked at: with many cases that takes a while, and ticks must not wait for it.
    desk.host.openCase.listen(() => (this.isOld = true))
    void this.loadSamples()
  }

  draw(scene: Scene): TemplateResult {
    if (this.isOld) void this.read()
    return html`<section class="cases" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">Your cases</h2>
      ${this.listView(scene)}
      ${newCaseView({ root: scene.root, typed: this.typed, fault: this.fault, open: openCopyView(this.desk, "#now"), begin: () => void this.begin() })}
      ${samplesView(this.samples, sample => void this.practise(sample, scene))}
      <p><a href="#register">What your endings have in common</a></p>
    </section>`
  }

  private listView(scene: Scene): TemplateResult {
    const { summaries } = this
    if (summaries === undefined) return html`<p class="muted">Loading…</p>`
    if (summaries === "failed") return html`<p>This browser does not let its cases be read now. <button type="button" @click=${() => void this.read()}>Try again</button></p>`
    if (!summaries.length && !this.missing) return html`<p>There is no case in this browser yet.</p>`
    const groups = caseGroups(summaries, this.query)
    return html`${summaries.length >= SEARCHED ? this.searchView() : nothing}
      <p><output class="unseen">${this.missing ? "" : countText(groups, summaries)}</output></p>
      ${groups.map(group => this.groupView(group, scene))} ${this.restView(groups)}`
  }

  /** Say what is still to come, or that nothing was found. */
  private restView(groups: readonly CaseGroup[]): TemplateResult | typeof nothing {
    if (this.missing) return html`<p class="muted">Reading ${this.missing} more…</p>`
    return groups.length ? nothing : html`<p>No case has this name.</p>`
  }

  private searchView(): TemplateResult {
    const type = ({ target }: Event) => target instanceof HTMLInputElement && this.find(target.value)
    return html`<div class="desk-search" role="search">
      <div class="desk-blank">
        <label for="cases-search">Find a case by its name</label>
        <input id="cases-search" type="search" autocomplete="off" .value=${this.query} @input=${type} />
      </div>
    </div>`
  }

  private groupView({ id, title, cases }: CaseGroup, scene: Scene): TemplateResult {
    const { caseId, today } = scene
    const shown = this.whole.has(id) ? cases : cases.slice(0, MOST)
    return html`<section class="cases-group" data-group=${id} aria-labelledby=${`cases-${id}`}>
      <h3 id=${`cases-${id}`}>${title} <span class="muted">${cases.length}</span></h3>
      ${id === "practice" ? html`<p class="muted">For trying out. They never count in the register.</p>` : nothing}
      <ul class="cases-list" role="list">
        ${repeat(shown, one => one.id, one => caseRowView(one, { isOpenNow: one.id === caseId, today }, this.acts(scene)))}
      </ul>
      ${cases.length > shown.length ? html`<button type="button" @click=${() => this.showAll(id)}>Show all ${cases.length}</button>` : nothing}
    </section>`
  }

  private acts(scene: Scene): CaseActs {
    const { host } = this.desk
    return {
      open: one => void this.open(one),
      archive: one => void this.say(archive(host, one)),
      reopen: one => void this.say(reopen(host, one)),
      remove: one => void this.say(remove(host, one)),
      startOver: one => void this.say(startOver(host, one, scene)),
    }
  }

  private async open({ id, title }: Summary) {
    const isHere = await this.desk.host.openCase.open(id).catch(() => false)
    this.desk.say(isHere ? `“${title}” is open now.` : "This case could not be opened. It may have been deleted in another tab.")
    if (isHere) this.desk.go("#now")
  }

  private async begin() {
    const title = this.typed.of("title").trim()
    this.fault = title === "" ? "Give the case a name first." : await this.beginAs(title)
    if (this.fault === "") {
      this.typed.clear()
      this.desk.go("#facts")
    }
    this.desk.redraw()
  }

  private async beginAs(title: string): Promise<string> {
    const refusal = this.desk.refusalOf(title)
    if (refusal !== "") return refusal
    try {
      await this.desk.host.openCase.begin({ title: asLine(title), practice: this.typed.of("practice") === "yes" ? "" : undefined })
      return ""
    } catch (error) {
      return error instanceof Error && error.message.includes(" ") ? error.message : "The case could not be begun. Try again."
    }
  }

  private async say(done: Promise<string>) {
    this.desk.say(await done)
    await this.read()
  }

  private async practise(sample: SampleCase, scene: Scene) {
    await beginSample(this.desk.host, sample, scene)
    this.desk.go("#now")
  }

  /** Without them, everything else is there. */
  private async loadSamples() {
    this.samples = await this.desk.host.data("samples").catch(() => [])
    this.desk.redraw()
  }

  private find(query: string) {
    this.query = query
    this.desk.redraw()
  }

  private showAll(group: CaseGroup["id"]) {
    this.whole.add(group)
    this.desk.redraw()
  }

  /** Read the list, once for all that changes meanwhile. */
  private async read() {
    if (this.isReading) return
    this.isReading = true
    this.isOld = false
    const soFar = (summaries: readonly Summary[], missing: number) => this.show(summaries, missing)
    const all = await this.desk.host.openCase.cases(soFar).catch(() => "failed" as const)
    this.isReading = false
    this.show(all, 0)
  }

  private show(summaries: readonly Summary[] | "failed", missing: number) {
    this.summaries = summaries
    this.missing = missing
    this.desk.redraw()
  }
}

function countText(groups: readonly CaseGroup[], summaries: readonly Summary[]): string {
  return `${groups.reduce((count, { cases }) => count + cases.length, 0)} of ${summaries.length} cases`
}

/** Prepare the view. */
export function makeCases(desk: Desk): Draw {
  const view = new CasesView(desk)
  return scene => view.draw(scene)
}
