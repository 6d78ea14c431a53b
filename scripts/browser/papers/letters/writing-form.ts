/**
 * papers: how days and sums are written in a letter, by the country of its reader. The words stay English.
 *
 * By tables of our own and not by the browser's: the same facts make the same bytes in every browser.
 */

import { civilOf, MONTHS, readDay } from "../../plan/days.ts"

/** The order of a day's parts, and the signs inside of a sum. */
export interface WritingForm {
  readonly id: string
  readonly isMonthFirst: boolean
  readonly thousands: string
  readonly decimals: string
}

/** A space at which no line ends. */
const NO_BREAK = "\u00a0"

export const FORMS: readonly WritingForm[] = [
  { id: "day-point", isMonthFirst: false, thousands: ",", decimals: "." },
  { id: "month-point", isMonthFirst: true, thousands: ",", decimals: "." },
  { id: "day-comma", isMonthFirst: false, thousands: ".", decimals: "," },
  { id: "day-space", isMonthFirst: false, thousands: NO_BREAK, decimals: "," },
  { id: "day-apostrophe", isMonthFirst: false, thousands: "’", decimals: "." },
]
const [USUAL] = FORMS as readonly [WritingForm]

/** Countries that write otherwise than "1 March 2027" and "4,800.00" (Unicode CLDR, numbers and dates). */
const COUNTRIES: Readonly<Record<string, string>> = {
  ...byCountry("month-point", "US CA PH"),
  ...byCountry("day-comma", "AR AT BE BR CL CO DE DK ES GR HR ID IT NL PT RO RS SI TR UY VN"),
  ...byCountry("day-space", "BG CZ EE FI FR HU LT LV NO PL RU SE SK UA"),
  ...byCountry("day-apostrophe", "CH LI"),
}

function byCountry(form: string, countries: string): Record<string, string> {
  return Object.fromEntries(countries.split(" ").map(country => [country, form]))
}

/** Return the form that a reader chose by its id, or else that of a country such as GB-ENG or DE. */
export function formOf(chosen: string, country: string): WritingForm {
  const wanted = chosen === "" ? COUNTRIES[country.slice(0, 2).toUpperCase()] : chosen
  return FORMS.find(({ id }) => id === wanted) ?? USUAL
}

/** Write a day such as 2027-03-01; undefined if it is none. */
export function dayWritten(iso: string, { isMonthFirst }: WritingForm): string | undefined {
  const day = readDay(iso)
  if (day === undefined) return undefined
  const { year, month, day: ofMonth } = civilOf(day)
  const name = MONTHS[month - 1]
  return isMonthFirst ? `${name} ${ofMonth}, ${year}` : `${ofMonth} ${name} ${year}`
}

const MONEY = /^([A-Z]{3}) (-?)(\d{1,15})(?:\.(\d{2}))?$/u

/** Write a sum such as "EUR 4800.00"; undefined if it is none. */
export function sumWritten(kept: string, { thousands, decimals }: WritingForm): string | undefined {
  const [, currency, minus, whole, cents] = MONEY.exec(kept) ?? []
  if (whole === undefined) return undefined
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, thousands)
  return `${currency}${NO_BREAK}${minus === "-" ? "−" : ""}${grouped}${cents === undefined ? "" : decimals + cents}`
}

/** What stands for a currency where people do not write its code. */
const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", $: "USD", "¥": "JPY", "₹": "INR" }
const PARTS = /^(?<before>[A-Z]{3}|[€£$¥₹])?\s?(?<minus>[-−])?\s?(?<number>\d[\d.,’' \u00a0\u202f]*)\s?(?<after>[A-Z]{3}|[€£$¥₹])?$/u
const GROUPED = /^\d{1,3}([.,’' \u00a0\u202f])\d{3}(?:\1\d{3})*$/u

/**
 * Read a sum as somebody typed it, and return it as "EUR 4800.00"; undefined if it is not sure what it means.
 *
 * A single mark before three digits parts thousands; two digits behind the last mark are cents.
 */
export function sumTyped(typed: string): string | undefined {
  const { before, minus, number = "", after } = PARTS.exec(typed.trim())?.groups ?? {}
  const currency = currencyOf(before, after)
  const read = numberIn(number.trim())
  if (currency === undefined || read === undefined) return undefined
  return `${currency} ${minus === undefined ? "" : "-"}${read}`
}

function currencyOf(before: string | undefined, after: string | undefined): string | undefined {
  const said = [before, after].filter(one => one !== undefined)
  const [one = ""] = said
  return said.length === 1 ? (SIGNS[one] ?? one) : undefined
}

function numberIn(number: string): string | undefined {
  const cents = /[.,](\d{2})$/u.exec(number)
  const mark = cents?.[0][0] ?? ""
  const whole = cents ? number.slice(0, cents.index) : number
  if (!isWhole(whole, mark)) return undefined
  const digits = whole.replaceAll(/\D/gu, "").replace(/^0+(?=\d)/u, "")
  return cents ? `${digits}.${number.slice(-2)}` : digits
}

/** Tell whether it is a whole number, plain or with its thousands parted by a mark that is not the one of its cents. */
function isWhole(whole: string, mark: string): boolean {
  const [, grouping = ""] = GROUPED.exec(whole) ?? []
  return /^\d+$/u.test(whole) || (grouping !== "" && grouping !== mark)
}
