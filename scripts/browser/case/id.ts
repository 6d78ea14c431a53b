/**
 * case: ids that sort in the order in which entries were made.
 *
 * An entry id is `<milliseconds>-<counter>-<writer>`, each in base 36 with a fixed width of 9, 4 and 8 characters, for
 * example `0mhz8k2v4-0000-k3v9x0ab`. It is a hybrid logical clock (Kulkarni and others, "Logical Physical Clocks",
 * 2014): when the device's clock has not moved past the last id seen, or has gone back, the counter goes up instead.
 * The writer is drawn at random by each page that is opened, so no two pages ever make the same id, not even two tabs
 * in the same millisecond. Ids are compared as plain text.
 */

const MILLISECONDS = 9
const COUNTER = 4
const MOST_COUNTED = 36 ** COUNTER - 1
/** In the year 2233; a clock that is further ahead would make ids of another width in the end. */
export const LATEST = 2 * 36 ** (MILLISECONDS - 1) + 34 * 36 ** (MILLISECONDS - 2) - 1
/** Ids from here on, in the year 2235, are none of ours. The years before it are room to count on in. */
export const ID_END = "2z"
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

/** The length of a writer's name. */
export const WRITER = 8

/** Make the id that follows `last`, the greatest one seen so far, or "". */
export function nextId(last: string, now: number, writer: string): string {
  const [milliseconds, counter] = readId(last)
  const today = timeWithin(now)
  if (today > milliseconds) return idOf(today, 0, writer)
  if (counter < MOST_COUNTED) return idOf(milliseconds, counter + 1, writer)
  return idOf(milliseconds + 1, 0, writer)
}

/** Bound what a clock says to the years that an id can tell. */
export function timeWithin(now: number): number {
  return Math.min(Math.max(now, 0), LATEST)
}

/** Tell whether an id may move the ids that come after it: one from the end of time would leave no room for them. */
export function leavesRoom(id: string): boolean {
  return readId(id)[0] <= LATEST
}

function idOf(milliseconds: number, counter: number, writer: string): string {
  return `${padded(milliseconds, MILLISECONDS)}-${padded(counter, COUNTER)}-${writer}`
}

function readId(id: string): [milliseconds: number, counter: number] {
  const [milliseconds = "", counter = ""] = id.split("-")
  return id ? [parseInt(milliseconds, 36), parseInt(counter, 36)] : [-1, 0]
}

function padded(number: number, width: number): string {
  return number.toString(36).padStart(width, "0")
}

/** Draw random base-36 text. */
export function randomText(length: number): string {
  // 252 is the greatest multiple of 36 in a byte: above it, some characters would come more often.
  let text = ""
  while (text.length < length) {
    const bytes = [...crypto.getRandomValues(new Uint8Array(length))].filter(byte => byte < 252)
    text += bytes.map(byte => DIGITS[byte % 36]).join("")
  }
  return text.slice(0, length)
}
