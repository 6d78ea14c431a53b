/** papers: counts days of the calendar for a training. */

/** Return the day that comes so many days after one such as 2027-05-20. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Return the next Thursday after a day, for a first proposal. */
export function nextThursday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, (4 - weekday + 7) % 7 || 7)
}
