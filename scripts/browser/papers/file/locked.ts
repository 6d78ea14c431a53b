/** papers: knows a locked copy by its first signs. It is an age file (age-encryption.org/v1), which other tools open as well. */

const FIRST = "age-encryption.org/v1\n"
/** A header with one passphrase is shorter than this. */
const HEADER = 400
/** The work factor that a page can do without standing still for long; ours is 16, that of age's own tool 18. */
export const HARDEST = 18
/** The fewest signs of a passphrase that somebody makes up. */
export const SHORTEST_PHRASE = 15

/** How a file is locked: by a passphrase that takes this much work, or in another way. */
export type LockKind = "open" | "passphrase" | "too hard" | "other"

/** Tell how a file is locked from its first bytes. */
export async function lockKindOf(file: Blob): Promise<LockKind> {
  const text = new TextDecoder("latin1").decode(await file.slice(0, HEADER).arrayBuffer())
  if (!text.startsWith(FIRST)) return "open"
  const factor = /^-> scrypt \S+ (\d+)$/mu.exec(text)?.[1]
  if (factor === undefined) return "other"
  return Number(factor) > HARDEST ? "too hard" : "passphrase"
}

/** Put a passphrase in the form in which it locks: how many blanks part its words does not count. */
export function phraseOf(typed: string): string {
  return typed.normalize("NFC").trim().replaceAll(/\s+/gu, " ")
}

/** Say what is wrong with a passphrase that somebody made up; empty if nothing is. */
export function phraseFault(phrase: string): string {
  if (phraseOf(phrase).length >= SHORTEST_PHRASE) return ""
  return `Use at least ${SHORTEST_PHRASE} signs. Several words are easier to keep in mind than one hard one.`
}
