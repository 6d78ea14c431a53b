/** elements: reads a day as people write it beside a box on paper: 12/11, 12.11.2026, 2026-11-12. Knows no DOM. */

import { civilOf, readDay, type Day } from "../../plan/days.ts"

const DATE = /^(?<one>\d{1,2})[./-](?<other>\d{1,2})(?:[./-](?<year>\d{4}|\d{2}))?\.?$/u
const MONTHS = 12

/** Read a day; without a year it is the last such day that is not ahead. A number above 12 is no month, in whichever place. */
export function readWrittenDay(word: string, today: Day, isMonthFirst: boolean): Day | undefined {
  const { one, other, year } = DATE.exec(word)?.groups ?? {}
  if (one === undefined || other === undefined) return readDay(word)
  const [month, day] = comesMonthFirst(Number(one), Number(other), isMonthFirst) ? [one, other] : [other, one]
  const inYear = (full: number) => readDay(`${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
  return year === undefined ? lastOf(inYear, today) : inYear(fullYear(Number(year)))
}

function comesMonthFirst(one: number, other: number, isUsual: boolean): boolean {
  return isUsual ? one <= MONTHS : other > MONTHS
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}

function lastOf(inYear: (year: number) => Day | undefined, today: Day): Day | undefined {
  const { year } = civilOf(today)
  const now = inYear(year)
  return now !== undefined && now <= today ? now : inYear(year - 1)
}
