/** case: says the day of an entry in words, as the record does. */

/** Say a day that is written as "2027-02-12"; empty if it is none. */
export function spokenDay(day: string): string {
  const moment = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(moment.getTime()) ? "" : moment.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" })
}
