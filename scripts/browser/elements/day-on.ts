/** elements: the day on which a clock stands. Knows no DOM, and little enough for the script of every page. */

const MILLISECONDS = 86_400_000

/** Return the day on which a clock stands where its reader is, in whole days since 1 January 1970. */
export function dayOn(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS
}

/** Return the number of a day written as 2027-08-31; NaN if it is none. */
export function dayWritten(day: string): number {
  return Date.parse(day) / MILLISECONDS
}
