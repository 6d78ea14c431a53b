/** elements: what the desk shows where there is no case: what a case is, how to begin one, and two to look at. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { SampleCase } from "../../cases.ts"
import { hrefOf } from "../href.ts"
import { openCopyView } from "./open-copy-view.ts"
import { beginSample } from "./practice-case.ts"
import type { Desk, Scene } from "./view.ts"

export class EmptyPage {
  private readonly desk: Desk
  private samples: readonly SampleCase[] = []
  private isAsked = false

  constructor(desk: Desk) {
    this.desk = desk
  }

  draw(scene: Scene): TemplateResult {
    void this.load()
    return html`<section class="desk-empty" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">No case is open</h2>
      <p>
        A case is one ending that you carry out. It knows what comes next and by when, keeps what was said and agreed, and shows at the end who did what.
        It stays in this browser, and nothing of it is sent anywhere.
      </p>
      <p><a class="button is-main" href=${hrefOf(scene.root, "start/")}>Make a plan</a></p>
      <p class="muted">Three answers are enough. Then keep it as a case.</p>
      <h3>Or take one over</h3>
      <p>Somebody saved a copy of a case for you? Open that file here.</p>
      <div class="desk-buttons">${openCopyView(this.desk, "#now")}</div>
      ${this.samples.length ? this.samplesView(scene) : nothing}
    </section>`
  }

  /** They are of little weight, and nothing waits for them. */
  private async load() {
    if (this.isAsked) return
    this.isAsked = true
    this.samples = await this.desk.host.data("samples").catch(() => [])
    this.desk.redraw()
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
