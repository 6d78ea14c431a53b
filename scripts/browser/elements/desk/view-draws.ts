/** elements: makes each view of the desk when it is first asked for, and says so while it is on its way or could not be loaded. */

import { html, type TemplateResult } from "lit-html"

import type { Desk, Draw, Scene, View } from "./view.ts"

export class ViewDraws {
  private readonly desk: Desk
  private readonly made = new Map<string, Draw>()
  private readonly failed = new Set<string>()
  private readonly loading = new Set<string>()

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Draw a view, or what stands in its place until it is here. */
  draw(view: View, scene: Scene): TemplateResult {
    const draw = this.made.get(view.id)
    if (draw) return draw(scene)
    if (this.failed.has(view.id)) return this.failedView(view)
    void this.load(view)
    return html`<p class="muted">Loading…</p>`
  }

  private async load(view: View) {
    if (this.loading.has(view.id)) return
    this.loading.add(view.id)
    try {
      this.made.set(view.id, await view.make(this.desk))
    } catch {
      this.failed.add(view.id)
    }
    this.loading.delete(view.id)
    this.desk.redraw()
  }

  /** A reader who is offline for a moment can try again. */
  private failedView(view: View): TemplateResult {
    const again = () => {
      this.failed.delete(view.id)
      this.desk.redraw()
    }
    return html`<h2 id="desk-heading" tabindex="-1">This view could not be loaded</h2>
      <p>Check the connection, then try again. Nothing is lost.</p>
      <p><button type="button" @click=${again}>Try again</button></p>`
  }
}
