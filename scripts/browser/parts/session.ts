/** The part that plans a training session; loaded on its page alone. */

import { planSession } from "../elements/training/session-planner.ts"

// The maker of calendars asks for an id that it then does not use; a host without encryption offers none.
if (!("randomUUID" in crypto)) Object.defineProperty(crypto, "randomUUID", { value: () => "" })

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.session = host => element => {
  const place = element.querySelector<HTMLElement>(".planner")
  if (place) planSession(host, element, place)
}
