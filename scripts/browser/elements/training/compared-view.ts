/** elements: shows at the end of a play which way the reader went, and which other ways there were. */

import { make } from "../make.ts"
import { comparedWays, wayText, type Compared, type Step } from "./path.ts"

/** Make what stands at the end: how it went, scene by scene, beside another way. */
export function comparedView(steps: readonly Step[], seen: string): Node[] {
  if (!steps.length) return [make("p", { text: seen })]
  const rows = comparedWays(steps).map(rowOf)
  return [make("h4", { text: "Your way, and another" }), make("p", { text: `${wayText(steps)} ${seen}` }), make("ol", { class: "play-way" }, ...rows)]
}

function rowOf({ title, went, isWell, other }: Compared): HTMLElement {
  const row = make("li", {}, make("b", { text: title }), make("p", { text: `You went: ${went}` }))
  if (isWell || !other) {
    row.append(make("p", { class: "muted", text: isWell ? "This helped." : "" }))
    return row
  }
  const more = make("details", {}, make("summary", { text: `Another way: ${other.words}` }), make("p", { text: other.follows }))
  row.append(more)
  return row
}
