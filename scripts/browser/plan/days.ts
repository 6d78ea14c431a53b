/** plan: days as whole numbers since 1 January 1970, because no clock and no zone can move an integer. */

/** A day: whole days since 1 January 1970. */
export type Day = number

/** A day as people write it; months and days begin at 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/u
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
export const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] // prettier-ignore

const YEARS_OF_ERA = 400
const DAYS_OF_ERA = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const SHIFT = 719_468

/** Read 2026-11-30; undefined if it is no day of the calendar. */
export function readDay(text: string): Day | undefined {
  const [, year, month, day] = (WRITTEN.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const read = dayOf({ year, month, day })
  return isoText(read) === text ? read : undefined
}

/** Write a day as 2026-11-30. */
export function isoText(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day)
  return [String(year).padStart(4, "0"), padded(month), padded(ofMonth)].join("-")
}

function padded(number: number): string {
  return String(number).padStart(2, "0")
}

/** Say a day as Monday 30 November 2026. */
export function dayText(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day)
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${ofMonth} ${MONTHS[month - 1]} ${year}`
}

/** Return the day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return modulo(day + 3, 7) + 1
}

/**
 * Return the number of a day; a month or a day beyond its range runs on.
 *
 * Years begin in March here, so that a leap day comes last (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayOf({ year, month, day }: Civil): Day {
  const since = year * 12 + month - 3
  const marchYear = Math.floor(since / 12)
  const era = Math.floor(marchYear / YEARS_OF_ERA)
  const yearOfEra = marchYear - era * YEARS_OF_ERA
  const dayOfYear = Math.floor((153 * modulo(since, 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - SHIFT
}

/** Return a day as people write it. */
export function civilOf(day: Day): Civil {
  const shifted = day + SHIFT
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: era * YEARS_OF_ERA + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** Add months, which may be negative; 31 January and a month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = civilOf(day)
  const first = dayOf({ year, month: month + months, day: 1 })
  return Math.min(first + ofMonth - 1, lastOfMonth(first))
}

/** Return the last day of the month in which a day lies. */
export function lastOfMonth(day: Day): Day {
  const { year, month } = civilOf(day)
  return dayOf({ year, month: month + 1, day: 1 }) - 1
}

/** Count days in words: "1 day", "12 days". */
export function daysText(count: number): string {
  return `${count} ${count === 1 ? "day" : "days"}`
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by
}
