/** elements: runs the guide: reads the address, shows the screen that follows, and writes what is told back into the address. */

import { render } from "lit-html"

import { amountText, dateText } from "../../papers/plan-text.ts"
import type { Paper } from "../../papers/takeaway.ts"
import { isoText, type Day } from "../../plan/days.ts"
import { readDates } from "../../plan/given-dates.ts"
import type { Given } from "../../plan/given.ts"
import { plan, type Plan } from "../../plan/plan.ts"
import { leftOutIn } from "../../plan/left-out.ts"
import { showPlan } from "../frame/shown-plan.ts"
import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"
import { addressOf, readAddress } from "./address.ts"
import { caseDrafts } from "./case-drafts.ts"
import { CALENDAR } from "./fields.ts"
import { isPlanned, screenOf } from "./flow.ts"
import { dayOn } from "../day-on.ts"
import { countryOf, givenOf } from "./given-state.ts"
import { GuideCalendar } from "./guide-calendar.ts"
import { GuideLibrary } from "./guide-library.ts"
import { guideView } from "./guide-view.ts"
import { answered, UNTOLD, withBegun, type GuideState } from "./guide-state.ts"
import type { Guided } from "./guided.ts"
import { PlanKeeper } from "./keep.ts"
import { copyAddress, savePaper } from "./plan-files.ts"
import type { View } from "./view.ts"

/** Plans are made again and again while a reader compares answers; so many are kept. */
const MOST_PLANS = 100
const NOT_LOADED = "Your plan could not be loaded. Check the connection, then answer again."
const REFUSED = "A part of the address means nothing here, so it was left out. Check your answers below."

/** What stands on the screen beside what was told, until something else is done. */
interface Aside {
  readonly draft: readonly string[] | undefined
  readonly fault: string
  readonly said: string
  readonly saved: string
  readonly keepFault: string
  readonly note: string
  /** What was told before the last change. */
  readonly undo: GuideState | undefined
  readonly isLeftOutShown: boolean
}

const NOTHING_ASIDE: Aside = { draft: undefined, fault: "", said: "", saved: "", keepFault: "", note: "", undo: undefined, isLeftOutShown: false }

class Guide implements Guided {
  private readonly host: Host
  private readonly screen: HTMLElement
  private readonly shelf: GuideLibrary
  private readonly calendar: GuideCalendar
  private readonly today: Day
  private readonly plans = new Map<string, Plan>()
  private readonly keeper: PlanKeeper
  private state: GuideState = UNTOLD
  private aside: Aside = NOTHING_ASIDE
  private isDrawn = false
  /** Counts the screens that were asked for, so that a slow one does not come after the next. */
  private turn = 0

  constructor(host: Host, screen: HTMLElement, shelf: GuideLibrary, calendar: GuideCalendar) {
    this.host = host
    this.screen = screen
    this.shelf = shelf
    this.calendar = calendar
    this.today = dayOn(new Date())
    this.keeper = new PlanKeeper(host, () => (location.href = hrefOf(host.root, "case/")))
    // What was ticked before may be read only after the plan is drawn.
    host.openCase.listen(() => this.isDrawn && this.draw())
  }

  private get library() {
    return this.shelf.now
  }

  /** Show the screen of an address. What means nothing in it is left out, with a word about it. */
  async follow(hash: string) {
    const { state, refused } = readAddress(hash, this.library)
    if (!(await this.loadFor(state))) return
    const isKnown = this.calendar.knows(state.calendar)
    this.state = isKnown ? state : { ...state, calendar: "" }
    const { refused: dates } = readDates(this.givenOf(this.state))
    this.aside = { ...NOTHING_ASIDE, note: [...(refused > 0 || !isKnown ? [REFUSED] : []), ...dates].join(" ") }
    this.draw()
  }

  answer(facet: string, id: string) {
    void this.go(answered(this.state, facet, [id]))
  }

  restore() {
    history.replaceState(null, "", this.addressOf(this.state))
    this.draw()
  }

  /** A new screen begins at its heading, for the eye and for those who hear the page. */
  bringIntoView() {
    this.screen.scrollIntoView({ block: "start" })
    this.screen.querySelector<HTMLElement>("#guide-heading")?.focus({ preventScroll: true })
  }

  /** Load what a screen needs; returns whether it is still the one that is wanted. Rejects if its words cannot be loaded now. */
  private async loadFor(state: GuideState): Promise<boolean> {
    this.turn += 1
    const { turn } = this
    const [isWhole, isCounted] = await Promise.all([this.shelf.loadFor(state), this.calendar.load(state.calendar)])
    if (isWhole || isCounted) this.plans.clear()
    if (state.changing === CALENDAR) await this.calendar.loadNames()
    return turn === this.turn
  }

  private draw() {
    // The page's own first question stands there until now, so that nothing moves under a finger.
    if (!this.isDrawn) this.screen.replaceChildren()
    this.isDrawn = true
    render(guideView(this.view()), this.screen)
    this.tell()
  }

  /** Other pages of this tab then know what the plan leaves out, and lead back to it. A safe route leaves no trace. */
  private tell() {
    const { kind } = screenOf(this.state, this.library)
    if (kind === "safe") showPlan(this.host.tab, undefined)
    if (kind !== "plan") return
    const made = this.planOf(this.state)
    const text = `Your plan: ${amountText(made.items)}, last day ${dateText(made.anchors.E.day)}`
    showPlan(this.host.tab, { caseId: "", hash: addressOf(this.state, this.library), text, leftOut: leftOutIn(made) })
  }

  private addressOf(state: GuideState): string {
    return addressOf(state, this.library) || location.href.replace(/#.*$/su, "")
  }

  private planOf(state: GuideState): Plan {
    const key = addressOf({ ...state, changing: "", order: "date" }, this.library)
    const known = this.plans.get(key)
    if (known) return known
    if (this.plans.size >= MOST_PLANS) this.plans.clear()
    const made = plan(this.library, this.givenOf(state))
    this.plans.set(key, made)
    return made
  }

  private givenOf(state: GuideState): Given {
    return givenOf(state, this.library, this.calendar.choice(state.calendar), this.today)
  }

  private async go(state: GuideState, said = "") {
    const told = isPlanned(state) ? withBegun(state, isoText(this.today)) : state
    if (!(await this.isReadyFor(told))) return
    const undo = { ...this.state, changing: "" }
    this.state = told
    this.aside = { ...NOTHING_ASIDE, said, undo: said === "" ? undefined : undo }
    history.pushState(null, "", this.addressOf(told))
    this.draw()
    this.bringIntoView()
  }

  /** Load what the next screen needs; where that fails, the answer can be given again. */
  private async isReadyFor(state: GuideState): Promise<boolean> {
    try {
      return await this.loadFor(state)
    } catch {
      this.put({ fault: NOT_LOADED })
      return false
    }
  }

  private look(state: GuideState) {
    this.state = state
    history.replaceState(null, "", this.addressOf(state))
    this.draw()
  }

  private put(aside: Partial<Aside>) {
    this.aside = { ...this.aside, ...aside }
    this.draw()
  }

  private async choose(draft: readonly string[]) {
    const isCalendar = screenOf(this.state, this.library).kind === "asking" && this.state.changing === CALENDAR
    if (isCalendar && (await this.calendar.load(draft[0] ?? ""))) this.plans.clear()
    this.put({ draft: draft.length ? draft : undefined, fault: "" })
  }

  private async save(paper: Paper) {
    const { library, today } = this
    const addressOfPage = (url: string) => hrefOf(this.host.root, url)
    const takeaway = { plan: this.planOf(this.state), library, today, addressOf: addressOfPage, now: new Date() }
    this.put({ saved: await savePaper(this.host, paper, takeaway) })
  }

  private async keep(title: string, goesOn: boolean) {
    const { state, library, calendar } = this
    const { code } = calendar.choice(state.calendar)
    this.put({ keepFault: await this.keeper.keep(title, () => caseDrafts(state, library, code), goesOn) })
  }

  private view(): View {
    const { state, library, today } = this
    return {
      ...this.aside,
      root: this.host.root,
      library,
      state,
      today,
      ticked: this.keeper.ticked,
      isPlanned: isPlanned(state),
      calendarName: this.calendar.nameOf(state.calendar),
      deviceCalendar: this.calendar.nameOf(""),
      calendars: this.calendar.all,
      planOf: other => this.planOf(other),
      ...this.acts(),
    }
  }

  private acts() {
    return {
      go: (state: GuideState, said?: string) => void this.go(state, said),
      look: (state: GuideState) => this.look(state),
      choose: (draft: readonly string[]) => void this.choose(draft),
      refuse: (fault: string) => this.put({ fault }),
      showLeftOut: () => this.put({ isLeftOutShown: true }),
      print: () => print(),
      save: (paper: Paper) => void this.save(paper),
      keep: (title: string, goesOn: boolean) => void this.keep(title, goesOn),
      copyLink: () => void copyAddress().then(saved => this.put({ saved })),
    }
  }
}

/** Make the guide, once its library is here. Nothing is drawn until it is told what. */
export async function makeGuide(host: Host, screen: HTMLElement): Promise<Guided> {
  const library = new GuideLibrary(host, await host.data("plan"))
  const countries = (screen.dataset["countries"] ?? "").split(" ").filter(code => code !== "")
  const calendar = new GuideCalendar(host, countries, countryOf(navigator.language, countries))
  return new Guide(host, screen, library, calendar)
}
