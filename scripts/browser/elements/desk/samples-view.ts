/** elements: draws the invented cases that a reader can practise with. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { SampleCase } from "../../cases.ts"

/** Draw them, folded; nothing where there are none. */
export function samplesView(samples: readonly SampleCase[], practise: (sample: SampleCase) => void): TemplateResult | typeof nothing {
  if (!samples.length) return nothing
  return html`<details class="paper-more">
    <summary>Practise with an invented case</summary>
    <ul class="facts-rows" role="list">
      ${samples.map(
        sample => html`<li>
          <p><b>${sample.title}</b></p>
          <p class="muted">${sample.story}</p>
          <button type="button" aria-label=${`Practise: ${sample.title}`} @click=${() => practise(sample)}>Practise</button>
        </li>`,
      )}
    </ul>
  </details>`
}
