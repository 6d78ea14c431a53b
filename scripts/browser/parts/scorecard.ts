/** The part that adds up the scorecard; loaded on the page that asks whether to repair or to end. */

import { Scorecard } from "../elements/scorecard/scorecard.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.scorecard = host => element => {
  const section = element.querySelector<HTMLElement>(".card-of-scorer")
  // An element that moves on the page is connected again.
  if (section && !("live" in element.dataset)) void new Scorecard(host, element, section).begin()
}
