/** elements: holds the calendars that the guide has loaded. One that cannot be loaded counts as weekends alone, and the plan says so. */

import type { Calendar, CalendarName } from "../../contract.ts"
import type { CalendarChoice } from "../../plan/working-days.ts"
import type { Host } from "../host.ts"

const NO_CALENDAR: CalendarChoice = { calendar: undefined, code: "", free: [] }

export class GuideCalendar {
  /** The calendars that can be chosen; none until they are loaded. */
  all: readonly CalendarName[] = []
  private readonly host: Host
  private readonly countries: readonly string[]
  /** The code that counts where the reader chose none. */
  private readonly standard: string
  private readonly loaded = new Map<string, Calendar>()

  /** `countries` are the codes of those that have a calendar. */
  constructor(host: Host, countries: readonly string[], standard: string) {
    this.host = host
    this.countries = countries
    this.standard = standard
  }

  /** Load the calendar of a code, empty for the standard one; returns whether it is here now and was not before. */
  async load(code: string): Promise<boolean> {
    const country = countryIn(code || this.standard)
    if (this.loaded.has(country) || !this.countries.includes(country)) return false
    try {
      this.loaded.set(country, await this.host.data(`calendars/${country}`))
      return true
    } catch {
      return false
    }
  }

  /** Tell whether there is a calendar of a code; the parts of a country are known once it is loaded. */
  knows(code: string): boolean {
    const country = countryIn(code)
    if (code === "" || code === country) return code === "" || this.countries.includes(country)
    const calendar = this.loaded.get(country)
    return this.countries.includes(country) && calendar?.parts.some(({ id }) => id === code) !== false
  }

  /** Load the names of all calendars; without them, only the one in use can be chosen. */
  async loadNames() {
    this.all = this.all.length ? this.all : await this.host.data("calendars").catch(() => [])
  }

  /** Return the choice of a code, empty for the standard one. */
  choice(code: string): CalendarChoice {
    const chosen = code || this.standard
    const calendar = this.loaded.get(countryIn(chosen))
    return calendar ? { calendar, code: chosen, free: [] } : NO_CALENDAR
  }

  /** Name a calendar, such as "England, United Kingdom"; empty if it is not here. */
  nameOf(code: string): string {
    const { calendar, code: chosen } = this.choice(code)
    if (!calendar) return ""
    const part = calendar.parts.find(({ id }) => id === chosen)
    return part ? `${part.name}, ${calendar.name}` : calendar.name
  }
}

function countryIn(code: string): string {
  return code.split("-")[0] ?? ""
}
