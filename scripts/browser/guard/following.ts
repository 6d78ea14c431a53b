/** guard: what follows the word that names a secret, as far as the sentence goes. */

import { bare, isChosen } from "./random-looking.ts"

export interface Following {
  readonly tokens: readonly Token[]
  /** What stands before the word, in small letters. */
  readonly before: string
}

export interface Token {
  readonly text: string
  /** It follows a sign or a word that says "here it comes". */
  readonly isTold: boolean
  /** It is the first one, or follows one that tells. */
  readonly isNear: boolean
  /** A sentence or a part of one ends with it. */
  readonly isLast: boolean
}

const LINE = 200
const MOST = 14
const BEFORE = 40
/** What says "here it comes". */
export const TELLS = /^(?:is|was|are|were|ist|war|lautet|lauten|est|es|be|to|auf|now|uses?|becomes?)$/iu
const TELLING_SIGN = /[:=→]$|^(?:->|-|–|—|\/)$/u
const FIRST_SIGN = /^[\s"'“„‘«(]*(?:[:=|/]|->|=>|→|–|—|-(?=\s))[\s:=>]*/u

/** Read what follows the signs at a place in a text. */
export function followingAt(text: string, at: number, length: number): Following {
  const [line = ""] = text.slice(at + length, at + length + LINE).split("\n")
  const before = text.slice(Math.max(0, at - BEFORE), at).split("\n").at(-1) ?? ""
  return { tokens: tokensAfter(line), before: before.toLowerCase() }
}

/** An address may hold any word; what is secret in one is known by its shape. */
export function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LINE), at + 1).split(/\s/u).at(-1) ?? ""
  return /^["'(<]*(?:https?:|www\.|\.{0,2}\/)/iu.test(before)
}

function tokensAfter(line: string): Token[] {
  const sign = FIRST_SIGN.exec(line)?.[0] ?? ""
  const parts = line.slice(sign.length).split(/\s+/u).filter(part => part !== "")
  const tokens: Token[] = []
  let isTold = sign !== ""
  for (const [place, part] of sentenceIn(parts.slice(0, MOST)).entries()) {
    const text = bare(part)
    if (text !== "") tokens.push({ text, isTold, isNear: isTold || place === 0, isLast: isLast(part, parts) })
    isTold = tells(part) || (isTold && text === "")
  }
  return tokens
}

function isLast(part: string, parts: readonly string[]): boolean {
  return part === parts.at(-1) || /[.,;!?)]$/u.test(part)
}

function tells(part: string): boolean {
  return TELLS.test(bare(part)) || TELLING_SIGN.test(part)
}

/** Return the parts up to the one that ends the sentence. */
function sentenceIn(parts: readonly string[]): readonly string[] {
  const end = parts.findIndex(part => endsSentence(part))
  return end === -1 ? parts : parts.slice(0, end + 1)
}

function endsSentence(part: string): boolean {
  return /[.!?;]["'”’)]*$/u.test(part) && !isChosen(bare(part)) && !/\d/u.test(part)
}
