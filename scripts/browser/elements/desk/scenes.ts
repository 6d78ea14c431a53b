/** elements: makes scenes of the open case. A plan does not depend on ticks, so it is made again only when something else changes. */

import type { PlanLibrary } from "../../contract.ts"
import type { Day } from "../../plan/days.ts"
import type { Given } from "../../plan/given.ts"
import { plan, type Plan } from "../../plan/plan.ts"
import { showPlan } from "../frame/shown-plan.ts"
import type { Host } from "../host.ts"
import { dayOn } from "../day-on.ts"
import type { GuideCalendar } from "../start/guide-calendar.ts"
import { givenOfCase } from "../../plan/of-case.ts"
import { Followed, type MovedOn } from "./followed.ts"
import type { Place } from "./place.ts"
import { outlineOf, rowsOf, type Row } from "../../plan/rows.ts"
import type { Scene } from "./view.ts"

export class Scenes {
  private readonly host: Host
  private readonly calendar: GuideCalendar
  private readonly followed: Followed
  private planned: { readonly key: string; readonly library: PlanLibrary; readonly plan: Plan; readonly movedOn: MovedOn | undefined } | undefined
  private last: Scene | undefined

  constructor(host: Host, library: PlanLibrary, calendar: GuideCalendar) {
    this.host = host
    this.followed = new Followed(host, library)
    this.calendar = calendar
  }

  /** Load what the plan of the open case needs beside the library; returns whether something came. */
  load(): Promise<boolean> {
    return this.calendar.load(this.host.openCase.state.calendar.code)
  }

  /** Return the scene of now; where nothing has changed in the case, its parts are those of the one before. */
  scene(place: Place, isPrinting: boolean): Scene {
    const { state, id } = this.host.openCase
    const today = dayOn(new Date())
    const library = this.followed.library(state)
    const given = givenOfCase(state, library, this.calendar.choice(state.calendar.code), today)
    const { plan: made, movedOn } = this.planOf(given, library)
    const isSame = this.last?.state === state && this.last.plan === made
    const rows = isSame && this.last ? this.last.rows : this.rowsOf(made, today)
    this.last = { caseId: id, state, library, given, plan: made, movedOn, rows, today, place, root: this.host.root, isPrinting }
    this.followed.begin(state, made)
    return this.last
  }

  /** A plan that is made is told in short: other pages and the list of cases then know what is due. */
  private rowsOf(made: Plan, today: Day): readonly Row[] {
    const { openCase } = this.host
    const rows = rowsOf(made, openCase.state)
    if (openCase.state.answers.size) {
      const outline = outlineOf(made, rows, openCase.state, today)
      void openCase.outline(outline)
      showPlan(this.host.tab, { caseId: openCase.id, hash: "", text: "", leftOut: outline.leftOut })
    }
    return rows
  }

  private planOf(given: Given, library: PlanLibrary) {
    const key = keyOf(given)
    if (this.planned?.key === key && this.planned.library === library) return this.planned
    const movedOn = this.followed.movedOn(this.host.openCase.state, given)
    this.planned = { key, library, plan: plan(library, given), movedOn }
    return this.planned
  }
}

/** Write what a plan depends on: everything but what was done. */
function keyOf({ state, calendar, ...given }: Given): string {
  return JSON.stringify([given, [...state.moved], calendar.code, calendar.calendar?.id, calendar.free])
}

