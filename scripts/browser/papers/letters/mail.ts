/**
 * papers: writes a mail that opens as a draft (RFC 5322, RFC 2045 to 2047, with X-Unsent).
 *
 * It has no sender and no date, because nobody has sent it yet. Bodies are base64: any sign and any length of line fits,
 * and no program on the way changes them.
 */

import { plainLine } from "./plain.ts"

export interface Mail {
  /** One address each; what is none is left out, rather than sent to somebody else. */
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** A whole HTML document with the same words. */
  readonly html: string
  /** Parts its two faces; letters and digits alone. */
  readonly boundary: string
}

const END = "\r\n"
const ASCII = /^[\x20-\x7e]*$/u
/** A line of a header that needs no folding. */
const SHORT = 60
/** So many bytes fill a line of 76 signs: 39 × 4 ÷ 3, 12 around them, and the name of the header. */
const BYTES_OF_WORD = 39
const BASE64_LINE = 76
/** One mailbox without a name: no sign in it can end a header or begin a second address. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,190}$/u

/** Tell whether a program for mail would take it as one address. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}

/** Write it; lines end as the standard says. */
export function mailText({ to, subject, text, html, boundary }: Mail): string {
  const part = `part-${boundary}`
  const head = [
    "X-Unsent: 1",
    header("To", to.map(one => one.trim()).filter(isAddress).join(`,${END} `)),
    header("Subject", encoded(plainLine(subject))),
    "Content-Language: en",
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${part}"`,
  ]
  return [...head, "", ...face("plain", text, part), ...face("html", html, part), `--${part}--`, ""].join(END)
}

function header(name: string, value: string): string {
  return `${name}: ${value}`.trimEnd()
}

/** Words of a header that are not plain ASCII, or long, travel as encoded words. */
function encoded(words: string): string {
  if (ASCII.test(words) && words.length <= SHORT && !words.includes("=?")) return words
  return slices(words).map(slice => `=?utf-8?B?${base64(slice)}?=`).join(`${END} `)
}

/** Part words so that no sign is torn. */
function slices(words: string): string[] {
  const all: string[] = []
  let slice = ""
  for (const sign of words) {
    if (bytesOf(slice + sign).length > BYTES_OF_WORD) {
      all.push(slice)
      slice = ""
    }
    slice += sign
  }
  return [...all, slice]
}

function face(kind: "plain" | "html", text: string, part: string): string[] {
  const lines = base64(text.replaceAll(/\r?\n/gu, END)).match(new RegExp(`.{1,${BASE64_LINE}}`, "gu")) ?? []
  return [`--${part}`, `Content-Type: text/${kind}; charset="utf-8"`, "Content-Transfer-Encoding: base64", "", ...lines, ""]
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function base64(text: string): string {
  // One by one: a call with a hundred thousand arguments fails.
  return btoa(Array.from(bytesOf(text), byte => String.fromCharCode(byte)).join(""))
}
