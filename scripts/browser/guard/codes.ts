/** guard: codes and PINs, as numbers of the length that they have, after a word that names one. */

import type { Following, Token } from "./following.ts"
import { isOrdinary } from "./ordinary.ts"
import { isChosen } from "./random-looking.ts"
import type { Secret } from "./secret.ts"

const FARTHEST = 8
const GROUPS = 4
/** What stands before "code" when it is none that opens anything. */
const OTHER_CODES = /(?:post|postal|zip|error|country|area|cost|project|tax|sic|source|qr|bar|promo|voucher|discount|dress|booking|product|reference|colou?r|order|status|exit|return|hs|department|dial(?:l?ing)?|swift|currency|language|morse|penal|civil|building|sort|article|item|fault|unit|vat|nace|account|class|short)[ -]?$/u

/** Find a number after "code" or "PIN". */
export function codeAfter({ tokens, before }: Following): Secret | undefined {
  if (OTHER_CODES.test(before)) return undefined
  const first = tokens.slice(0, FARTHEST).findIndex(({ text }) => /\d/u.test(text) && !isChosen(text))
  const number = tokens[first]?.isNear === true ? numberFrom(tokens, first) : ""
  return number === "" ? undefined : { kind: "code", found: number }
}

/** Find groups of letters and digits after "recovery code". */
export function recoveryAfter({ tokens }: Following): Secret | undefined {
  const found = tokens.find(({ text }) => /^[A-Za-z0-9]{4,8}(?:-[A-Za-z0-9]{4,8}){1,11}$/u.test(text) && /\d/u.test(text) && !isOrdinary(text))
  return found && { kind: "code", found: found.text }
}

/** Read a code that may be parted into groups; empty if there is none at this place. */
function numberFrom(tokens: readonly Token[], place: number): string {
  const [first = "", ...rest] = tokens.slice(place, place + GROUPS).map(({ text }) => text.replace(/[#*]$/u, ""))
  if (isYear(first) || isTelephone(first, rest)) return ""
  if (/^\d{4,8}$|^\d{2}(?:-\d{2}){2,3}$/u.test(first)) return first
  return /^\d{2,3}$/u.test(first) ? groupsFrom(first, rest) : ""
}

/** The number of a telephone goes on in groups of other lengths. */
function isTelephone(first: string, [next = ""]: readonly string[]): boolean {
  return /^[\d-]{3,}$/u.test(next) && next.length !== first.length
}

/** Join groups that are as long as the first; three digits are a code by themselves, two are not. */
function groupsFrom(first: string, rest: readonly string[]): string {
  const end = rest.findIndex(group => group.length !== first.length || /\D/u.test(group))
  const groups = [first, ...(end === -1 ? rest : rest.slice(0, end))]
  return groups.length > 1 || first.length === 3 ? groups.join(" ") : ""
}

function isYear(number: string): boolean {
  return /^(?:19[89]|20[0-4])\d$/u.test(number)
}
