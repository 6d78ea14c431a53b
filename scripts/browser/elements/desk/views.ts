/** elements: the views of the desk, in the order of their tabs. */

import type { Host } from "../host.ts"
import type { CasesView, CaseView, EndView, SheetViewId } from "./later-views.ts"
import { nowView } from "./now-view.ts"
import { planView } from "./plan-view.ts"
import type { View } from "./view.ts"

export const VIEWS: readonly View[] = [
  nowView,
  planView,
  ofCase("log", "Log"),
  ofCase("papers", "Papers"),
  ofCase("facts", "Facts"),
  ofPaper("sheet"),
  ofPaper("print"),
  ofEnd("client"),
  ofEnd("close"),
  ofEnd("look"),
  ofCases("changes"),
  { ...ofCases("cases"), isForAll: true },
  { ...ofCases("who"), isForAll: true },
  { ...ofCases("register"), isForAll: true },
]

/** A view of the open case that lies in a part of its own. */
function ofCase(id: CaseView, tab: string): View {
  return { id, tab, make: async desk => (await loaded("desk-views", desk.host))[id](desk) }
}

/** A view that brings the open case onto paper, or back. */
function ofPaper(id: SheetViewId): View {
  return { id, tab: "", make: async desk => (await loaded("desk-sheet", desk.host))[id](desk) }
}

/** A view of the end of the open case. */
function ofEnd(id: EndView): View {
  return { id, tab: "", make: async desk => (await loaded("desk-end", desk.host))[id](desk) }
}

/** A view of all cases, or of what a case is among them. */
function ofCases(id: CasesView): View {
  return { id, tab: "", make: async desk => (await loaded("desk-cases", desk.host))[id](desk) }
}

/** Load a part with the looks of its views. */
async function loaded<Part extends "desk-views" | "desk-cases" | "desk-sheet" | "desk-end">(part: Part, host: Host) {
  const [views] = await Promise.all([host.part(part), host.looks("desk-views")])
  return views
}
