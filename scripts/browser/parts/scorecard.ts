/** The part that adds up the scorecard; loaded on the page that asks whether to repair or to end. */

import { MORE_KINDS } from "../case/kinds/registry-all.ts"
import type { Host } from "../elements/host.ts"
import { Scorecard } from "../elements/scorecard/scorecard.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.scorecard = host => {
  host.openCase.know(MORE_KINDS)
  return element => score(host, element)
}

function score(host: Host, element: HTMLElement) {
  const section = element.querySelector<HTMLElement>(".card-of-scorer")
  // An element that moves on the page is connected again.
  if (section && !("live" in element.dataset)) void new Scorecard(host, element, section).begin()
}
