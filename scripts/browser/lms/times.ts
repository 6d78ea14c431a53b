/** lms: writes spans of time and moments as the standards want them. */

const MINUTE = 60
const HOUR = 60 * MINUTE
/** SCORM 1.2 has four places for hours. */
const LONGEST = 9999 * HOUR

/** Write a span as SCORM 1.2 reads it: 0001:02:03.00. */
export function spanText(seconds: number): string {
  const whole = wholeOf(seconds)
  return `${padded(whole / HOUR, 4)}:${padded((whole % HOUR) / MINUTE, 2)}:${padded(whole % MINUTE, 2)}.00`
}

/** Write a span as ISO 8601, as SCORM 2004 reads it: PT1H2M3S. */
export function durationText(seconds: number): string {
  const whole = wholeOf(seconds)
  return `PT${Math.floor(whole / HOUR)}H${Math.floor((whole % HOUR) / MINUTE)}M${whole % MINUTE}S`
}

/** Write the time of day as SCORM 1.2 reads it: 09:05:00. */
export function clockText(moment: number): string {
  const date = new Date(moment)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(part => padded(part, 2)).join(":")
}

/** Write a moment as SCORM 2004 reads it, where a zone stands only behind parts of a second. */
export function momentText(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}.00Z`
}

/** A clock that was set back makes no negative span. */
function wholeOf(seconds: number): number {
  return Math.min(Math.max(Math.round(seconds), 0), LONGEST)
}

function padded(value: number, places: number): string {
  return String(Math.floor(value)).padStart(places, "0")
}
