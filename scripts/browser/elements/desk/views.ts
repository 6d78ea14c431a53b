/** elements: the views of the desk, in the order of their tabs. */

import { nowView } from "./now-view.ts"
import type { LaterView } from "./later-views.ts"
import { planView } from "./plan-view.ts"
import type { View } from "./view.ts"

export const VIEWS: readonly View[] = [nowView, planView, later("log", "Log"), later("papers", "Papers"), later("facts", "Facts")]

/** A view that lies in a part of its own, which is loaded when it is first asked for. */
function later(id: LaterView, tab: string): View {
  return {
    id,
    tab,
    make: async desk => {
      const [views] = await Promise.all([desk.host.part("desk-views"), desk.host.looks("desk-views")])
      return views[id](desk)
    },
  }
}
