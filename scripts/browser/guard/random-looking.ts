/** guard: signs in a row that look drawn by chance, as keys and good passwords do, and words with a number that look chosen. */

import { isOrdinary } from "./ordinary.ts"
import type { Secret } from "./secret.ts"

const SUM = /\b(?:check ?sum|sha-?\d*|md5|digest|hash|commit|fingerprint|crc|pr(?:ü|ue)fsumme|revision)\b/iu
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu
const HEX = /^(?:0x)?(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/u
const LONG = 24
const LONGEST = 4_000
/** How often chance changes from one sort of sign to another: keys do for every second sign, names and paths hardly ever. */
const RESTLESS = 0.28

type Sort = "small" | "large" | "digit" | "sign" | "joint"

/** Find signs in a row that look drawn by chance. */
export function randomIn(text: string): Secret | undefined {
  for (const line of text.split("\n")) {
    const found = tokensOf(line).find(token => isDrawn(token, line) || isStrong(token))
    if (found !== undefined) return { kind: found.length >= LONG ? "key" : "password", found }
  }
  return undefined
}

/** Part a line at its spaces, and take what surrounds a word off it. */
export function tokensOf(line: string): string[] {
  return line.split(/\s+/u).map(bare).filter(token => token !== "")
}

/** Take quotes, brackets and the signs that end a sentence off a word. */
export function bare(token: string): string {
  return token.replace(/^["'“”„‘’«»(<[{*`]+/u, "").replace(/["'“”‘’«»)>\]},;:.*`]+$/u, "")
}

function isDrawn(token: string, line: string): boolean {
  if (token.length < LONG || token.length > LONGEST || isAddress(token) || UUID.test(token)) return false
  return HEX.test(token) ? !SUM.test(line) : isMixed(token) && restlessness(token) >= RESTLESS
}

function isMixed(token: string): boolean {
  return /^[\w+/=~.:-]+$/u.test(token) && /[a-z]/u.test(token) && /\d/u.test(token)
}

function isAddress(token: string): boolean {
  return /^(?:https?:|www\.)|:\/\/|^[\w-]+(?:\.[\w-]+)+\/|^[\w.+-]+@[\w-]+\.[\w.-]+$/iu.test(token) || /[\\]|^[~/]/u.test(token)
}

/** Return how often the sort of sign changes, for each sign. */
function restlessness(token: string): number {
  const sorts = Array.from(token).map(sortOf)
  const turns = sorts.filter((sort, at) => {
    const before = sorts[at - 1]
    // A word begins with a large letter, and joints part words: neither is a turn.
    return before !== undefined && sort !== before && sort !== "joint" && before !== "joint" && !(before === "large" && sort === "small")
  })
  return turns.length / token.length
}

function sortOf(sign: string): Sort {
  if (/\p{Ll}/u.test(sign)) return "small"
  if (/\p{Lu}/u.test(sign)) return "large"
  if (/\d/u.test(sign)) return "digit"
  return /[\s._/\\-]/u.test(sign) ? "joint" : "sign"
}

/** Tell whether a word is what a program draws as a password: all four sorts of signs, and no order in them. */
export function isStrong(token: string): boolean {
  if (token.length < 8 || token.length > 60 || isOrdinary(token) || isAddress(token)) return false
  const sorts = Array.from(token).map(sortOf)
  const kinds = new Set(sorts)
  if (!["small", "large", "digit", "sign"].every(sort => kinds.has(sort as Sort))) return false
  const turns = sorts.filter((sort, at) => at > 0 && sort !== sorts[at - 1]).length
  return /^[A-Z]?[a-z]{3,}[!$%*@^~]\d{2,}$/u.test(token) || (turns >= 5 && /[!#$%^*?~@=+&]/u.test(token.slice(1, -1)))
}

/** Tell whether a word looks chosen as a password: letters with digits or signs among them. */
export function isChosen(token: string): boolean {
  if (token.length < 5 || token.length > 200 || isOrdinary(token)) return false
  const hasLetter = /\p{L}/u.test(token)
  return hasLetter && (/\d/u.test(token) || /[!#$%^*_+=~@&?]/u.test(token.slice(0, -1)) || /\p{Ll}!$/u.test(token))
}

/** Tell whether a word looks chosen as a password even some way off from the word that names it. */
export function isChosenAfar(token: string): boolean {
  return token.length >= 6 && isChosen(token) && /\p{Ll}/u.test(token) && /\d/u.test(token)
}
