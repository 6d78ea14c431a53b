/** elements: asks for one fact of a case at a time, with what it would change, by the screens of the guide. */

import type { TemplateResult } from "lit-html"

import { plan, type Plan } from "../../plan/plan.ts"
import { askingView } from "../start/asking-view.ts"
import { CALENDAR } from "../start/fields.ts"
import { GuideCalendar } from "../start/guide-calendar.ts"
import { countryOf } from "../start/given-state.ts"
import type { GuideState } from "../start/guide-state.ts"
import type { View as GuideView } from "../start/view.ts"
import { entering } from "./entering.ts"
import { changesBetween, guideStateOf } from "./facts-changes.ts"
import type { Desk, Scene } from "./view.ts"

/** Plans are made again and again while a reader compares answers; so many are kept. */
const MOST_PLANS = 60

function doNothing() {}

/** What the guide shows beside its questions, and the desk does not. */
const NOT_ASKED = {
  isPlanned: true,
  said: "",
  isLeftOutShown: false,
  ticked: undefined,
  undo: undefined,
  saved: "",
  keepFault: "",
  note: "",
  look: doNothing,
  showLeftOut: doNothing,
  print: doNothing,
  save: doNothing,
  copyLink: doNothing,
  keep: doNothing,
} as const

export class FactsAsking {
  private readonly desk: Desk
  private readonly calendar: GuideCalendar
  private readonly plans = new Map<string, Plan>()
  private draft: readonly string[] | undefined
  private fault = ""
  private asked = ""
  private planned: Scene["plan"] | undefined
  private wanted: string | undefined

  constructor(desk: Desk) {
    const countries = countriesHere()
    this.desk = desk
    this.calendar = new GuideCalendar(desk.host, countries, countryOf(navigator.language, countries))
  }

  /** Draw the question of a name; empty if there is none. */
  draw(name: string, scene: Scene): TemplateResult {
    if (this.asked !== name) this.turnTo(name)
    return askingView(name, this.view(name, scene))
  }

  /** Return what the screens of the guide draw from. */
  view(changing: string, scene: Scene): GuideView {
    const state = guideStateOf(scene, changing)
    // A plan that was made of other facts is not the one that is compared with.
    if (this.planned !== scene.plan) this.plans.clear()
    this.planned = scene.plan
    void this.load(state.calendar)
    return {
      ...NOT_ASKED,
      root: scene.root,
      library: scene.library,
      state,
      today: scene.today,
      calendarName: this.calendar.nameOf(state.calendar),
      deviceCalendar: this.calendar.nameOf(""),
      calendars: this.calendar.all,
      draft: this.draft,
      fault: this.fault,
      planOf: other => this.planOf(other, scene),
      ...this.acts(state, scene),
    }
  }

  private acts(state: GuideState, scene: Scene) {
    return {
      go: (next: GuideState, said = "") => this.go(state, next, { said, scene }),
      choose: (draft: readonly string[]) => void this.choose(draft),
      refuse: (fault: string) => this.refuse(fault),
    }
  }

  private turnTo(name: string) {
    this.asked = name
    this.draft = undefined
    this.fault = ""
    if (name === CALENDAR) void this.calendar.loadNames().then(() => this.desk.redraw())
  }

  private go(before: GuideState, next: GuideState, { said, scene }: { said: string; scene: Scene }) {
    const changes = changesBetween(before, next, scene.state)
    const fault = changes.length ? entering(this.desk, said === "" ? "Kept." : said, () => changes) : ""
    if (fault === "") this.desk.go(next.changing === "" ? "#facts" : `#facts/${next.changing}`)
    else this.refuse(fault)
  }

  private refuse(fault: string) {
    this.fault = fault
    this.desk.redraw()
  }

  private async choose(draft: readonly string[]) {
    if (this.asked === CALENDAR && (await this.calendar.load(draft[0] ?? ""))) this.plans.clear()
    this.draft = draft.length ? draft : undefined
    this.fault = ""
    this.desk.redraw()
  }

  /** One that cannot be loaded is not asked for with each change again. */
  private async load(code: string) {
    if (this.wanted === code) return
    this.wanted = code
    if (!(await this.calendar.load(code))) return
    this.plans.clear()
    this.desk.redraw()
  }

  private planOf({ answers, asked, dates, calendar, isEssential }: GuideState, { library, given }: Scene): Plan {
    const key = JSON.stringify([answers, asked, dates, calendar, isEssential])
    const known = this.plans.get(key)
    if (known) return known
    if (this.plans.size >= MOST_PLANS) this.plans.clear()
    const choice = { ...this.calendar.choice(calendar), free: given.calendar.free }
    const made = plan(library, { ...given, answers, asked, dates, calendar: choice, essential: isEssential })
    this.plans.set(key, made)
    return made
  }
}


/** Return the codes of the countries that have a calendar, as the page names them. */
export function countriesHere(): readonly string[] {
  return (document.querySelector<HTMLElement>(".desk-screen")?.dataset["countries"] ?? "").split(" ").filter(code => code !== "")
}
