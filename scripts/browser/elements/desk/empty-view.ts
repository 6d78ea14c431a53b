/** elements: what the desk shows where there is no case: what a case is, how to begin one, and two to look at. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { SampleCase } from "../../cases.ts"
import { openCopyView } from "./open-copy-view.ts"
import { beginSample } from "./practice-case.ts"
import type { Desk, Scene } from "./view.ts"

export class EmptyPage {
  private readonly desk: Desk
  /** What the page says until the desk is here, and goes on saying where there is no case. */
  private readonly intro: Element | null
  private samples: readonly SampleCase[] = []
  private isAsked = false

  constructor(desk: Desk, intro: Element | null) {
    this.desk = desk
    this.intro = intro
  }

  draw(scene: Scene): TemplateResult {
    if (!this.isAsked) void this.load().then(() => this.desk.redraw())
    return html`<section class="desk-empty" aria-labelledby="desk-heading">
      ${this.intro}
      <h3>Or take one over</h3>
      <p>Somebody saved a copy of a case for you? Open that file here.</p>
      <div class="desk-buttons">${openCopyView(this.desk, "#now")}</div>
      ${this.samples.length ? this.samplesView(scene) : nothing}
      <p><a class="desk-cases" href="#cases">All cases</a></p>
    </section>`
  }

  /** Load the cases to look at; without them, everything else is there. */
  async load() {
    this.isAsked = true
    this.samples = await this.desk.host.data("samples").catch(() => [])
  }

  private samplesView(scene: Scene): TemplateResult {
    return html`<h3>Or look at one first</h3>
      <p>These cases are invented. What you do in them is practice, and stays apart from your own.</p>
      <ul class="desk-lines">
        ${this.samples.map(
          sample => html`<li>
            <p class="desk-sample">${sample.title}</p>
            <p class="muted">${sample.story}</p>
            <button type="button" aria-label=${`Look at it: ${sample.title}`} @click=${() => void this.open(sample, scene)}>Look at it</button>
          </li>`,
        )}
      </ul>`
  }

  private async open(sample: SampleCase, scene: Scene) {
    await beginSample(this.desk.host, sample, scene)
    this.desk.go("#now")
    this.desk.redraw("#desk-heading")
  }
}
