/** Draws signs and numbers whose sums are right: of cards, of accounts, of American banks. */

import { oneOf } from "../given.ts"

export type Draw = () => number

export const DIGITS = "0123456789"
export const HEX = `${DIGITS}abcdef`
export const LOWER = "abcdefghijklmnopqrstuvwxyz"
export const UPPER = LOWER.toUpperCase()
export const BASE62 = DIGITS + LOWER + UPPER
export const BASE64 = `${BASE62}+/`
export const URL64 = `${BASE62}-_`
export const BASE32 = `${UPPER}234567`

export const signs = (alphabet: string, length: number, draw: Draw) => Array.from({ length }, () => oneOf(Array.from(alphabet), draw)).join("")

/** Complete a number so that its Luhn sum is right. */
export function card(start: string, length: number, draw: Draw): string {
  const front = start + signs(DIGITS, length - start.length - 1, draw)
  const sum = Array.from(front).toReversed().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return front + String((10 - (sum % 10)) % 10)
}

const IBANS = { DE: "n18", GB: "a4n14", FR: "n10c11n2", NL: "a4n10", ES: "n20", AT: "n16", CH: "n5c12", IT: "a1n10c12", BE: "n12", PL: "n24" }

/** Complete a number so that the remainder of an IBAN is right. */
export function iban(draw: Draw): string {
  const [country, shape] = oneOf(Object.entries(IBANS), draw)
  const alphabets: Record<string, string> = { n: DIGITS, a: UPPER, c: DIGITS + UPPER }
  const body = [...shape.matchAll(/([nac])(\d+)/gu)].map(([, kind = "n", count]) => signs(alphabets[kind] ?? DIGITS, Number(count), draw)).join("")
  const number = Array.from(`${body}${country}00`).map(sign => parseInt(sign, 36)).join("")
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, "0")}${body}`
}

/** Complete a number so that the sum of an American bank is right. */
export function routing(draw: Draw): string {
  const front = oneOf(["01", "02", "06", "07", "11", "12", "26", "31"], draw) + signs(DIGITS, 6, draw)
  const weights = [3, 7, 1, 3, 7, 1, 3, 7]
  const sum = Array.from(front).reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0)
  return front + String((10 - (sum % 10)) % 10)
}
