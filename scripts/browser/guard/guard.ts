/**
 * guard: finds passwords, keys, codes, card and bank numbers in what people write, so that none of them is kept.
 *
 * Knows texts, and neither cases nor pages. Some signs are sure, such as a sum that is right; others are a guess, which
 * is measured on the notes beside its test. The stages after it refuse what it finds.
 */

import { bankNumberIn, cardIn } from "./numbers.ts"
import { labelledIn } from "./labels.ts"
import { randomIn } from "./random-looking.ts"
import { shapeIn } from "./shapes.ts"
import { refusalText, type Secret } from "./secret.ts"

const LOOKS: readonly ((text: string) => Secret | undefined)[] = [shapeIn, cardIn, bankNumberIn, labelledIn, randomIn]
/** What is this short holds no secret that a rule could tell from a word. */
const SHORTEST = 6
/** Marks that are not seen, and would hide a secret from every rule. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** Return the first secret in a text; undefined if it holds none. */
export function secretIn(text: string): Secret | undefined {
  if (text.length < SHORTEST) return undefined
  const plain = text.normalize("NFKC").replaceAll(UNSEEN, "").replaceAll("](", "] (")
  for (const look of LOOKS) {
    const secret = look(plain)
    if (secret) return secret
  }
  return undefined
}

/** Say why a value is not kept, and the right way; empty if it holds no secret. */
export function refusalOf(value: unknown): string {
  const secret = secretWithin(value)
  return secret ? refusalText(secret) : ""
}

/** Return the first secret in any text inside a value. */
export function secretWithin(value: unknown): Secret | undefined {
  if (typeof value === "string") return secretIn(value)
  if (typeof value !== "object" || value === null) return undefined
  for (const part of Object.values(value)) {
    const secret = secretWithin(part)
    if (secret) return secret
  }
  return undefined
}
