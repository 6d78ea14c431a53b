/** elements: runs the trials one after another and shows how far they are; what they wrote is deleted, whatever happens. */

import { html, nothing, render, type TemplateResult } from "lit-html"

import type { Host } from "../host.ts"
import { reasonIn, type Finding, type Scratch, type Trial } from "./trial.ts"
import { TRIALS } from "./trials.ts"

/** Thrown to leave a trial once the reader stops it. */
class Stopped extends Error {}

const PERCENT = 100

export class Proving {
  private readonly screen: HTMLElement
  private readonly scratch: Scratch
  private readonly findings = new Map<string, Finding>()
  private running: Trial | undefined
  private share = 0
  private isStopping = false
  private said = ""

  constructor(host: Host, screen: HTMLElement) {
    this.screen = screen
    this.scratch = host.storage.scratch()
    this.draw()
  }

  private draw() {
    render(this.view(), this.screen)
  }

  private view(): TemplateResult {
    const act = this.running
      ? html`<button type="button" @click=${() => (this.isStopping = true)}>Stop</button>`
      : html`<button type="button" class="is-main" @click=${() => void this.start()}>${this.findings.size ? "Run the trials again" : "Run the trials"}</button>`
    return html`<p>${act}</p>
      <ol class="prove-trials">${TRIALS.map(trial => this.trialView(trial))}</ol>
      <output class="prove-said">${this.said}</output>`
  }

  private trialView({ id, title }: Trial): TemplateResult {
    const finding = this.findings.get(id)
    const isRunning = this.running?.id === id
    return html`<li data-kept=${finding ? String(finding.isKept) : nothing}>
      <h2>${title}</h2>
      ${isRunning ? html`<progress aria-label=${title} max=${PERCENT} value=${Math.round(this.share * PERCENT)}></progress>` : nothing}
      ${finding ? html`<p><strong>${finding.isKept ? "Kept." : "Not kept."}</strong> ${finding.said}</p>` : nothing}
    </li>`
  }

  /** Run all of them; each begins with nothing. */
  private async start() {
    this.findings.clear()
    this.isStopping = false
    this.say("The trials run.")
    try {
      for (const trial of TRIALS) await this.run(trial)
      this.say(this.sumText())
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      this.say("Stopped. What the trials wrote is deleted again.")
    }
  }

  private async run(trial: Trial) {
    this.running = trial
    this.step(0)
    try {
      await this.scratch.clear()
      this.findings.set(trial.id, await trial.run(this.scratch, share => this.pass(share)))
    } catch (error) {
      if (error instanceof Stopped) throw error
      this.findings.set(trial.id, { isKept: false, said: failureText(error) })
    } finally {
      await this.scratch.clear().catch(() => undefined)
      this.running = undefined
      this.draw()
    }
  }

  /** Let the page draw and the reader stop it. */
  private async pass(share: number) {
    this.step(share)
    await new Promise(resolve => {
      setTimeout(resolve)
    })
    if (this.isStopping) throw new Stopped()
  }

  private step(share: number) {
    this.share = share
    this.draw()
  }

  private say(text: string) {
    this.said = text
    this.draw()
  }

  private sumText(): string {
    const lost = [...this.findings.values()].filter(({ isKept }) => !isKept).length
    const after = "What the trials wrote is deleted again, and your cases were not touched."
    if (!lost) return `This browser kept everything in ${TRIALS.length} of ${TRIALS.length} trials. ${after} Only you can still clear it, so save copies.`
    return `This browser failed ${lost} of ${TRIALS.length} trials. Do not rely on it: save a copy after each change, or use another browser. ${after}`
  }
}

function failureText(error: unknown): string {
  if (reasonIn(error) === "forbidden") return "This browser lets the page keep nothing here. A private window or a setting forbids it."
  return "This trial could not go on: the storage of this browser did not answer or refused."
}
