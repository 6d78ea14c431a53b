/**
 * papers: the digest of a case, a short code over its whole log. Who holds the code on paper can tell whether a file is
 * still what it was; it does not tell who wrote it.
 *
 * It is SHA-256 over the entries in the order of their ids, each as the JSON of a list (RFC 8785), with a line feed after
 * each. The first 80 bits are written in the alphabet of Douglas Crockford, which has no
 * letters that look like others. The code is worked out by a library, since browsers lend theirs only to https://.
 */

import { sha256 } from "@noble/hashes/sha2.js"

import type { Entry } from "../case/entry.ts"
import { inOrder } from "../case/fold.ts"
import { canonical } from "../case/merge.ts"
import { Slices } from "./file/slices.ts"

export interface Digest {
  /** Such as 7K3M-9QXT-2B4H-6RPN. */
  readonly code: string
  /** How many entries it is over. */
  readonly count: number
  /** When the last of them was written, as a time; empty if there is none. */
  readonly until: string
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const BITS = 5
const BYTES = 10
const CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/u

/** Work out the digest of a log. */
export async function digestOf(entries: Iterable<Entry>): Promise<Digest> {
  const log = inOrder(entries)
  const all = [...(await digestsOf(log, log.length))]
  return all.at(-1) ?? { code: codeOf(sha256(new Uint8Array())), count: 0, until: "" }
}

/** Find the beginning of a log whose digest is this code; undefined if none has it. */
export async function beginningOf(entries: Iterable<Entry>, code: string): Promise<Digest | undefined> {
  const all = await digestsOf(inOrder(entries), 1)
  return all.find(digest => digest.code === code)
}

/** Read a code as somebody types it: O is 0, I and L are 1, and what parts its groups does not count. Undefined if it is none. */
export function readCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replaceAll(/[\s\-–.]/gu, "").replaceAll("O", "0").replaceAll(/[IL]/gu, "1")
  return CODE.test(signs) ? inGroups(signs) : undefined
}

/** Return the digests of a log from this many entries on. */
async function digestsOf(log: readonly Entry[], from: number): Promise<Digest[]> {
  const [hash, encoder, slices] = [sha256.create(), new TextEncoder(), new Slices()]
  const digests: Digest[] = []
  for (const [place, entry] of log.entries()) {
    hash.update(encoder.encode(`${lineOf(entry)}\n`))
    if (place + 1 >= from) digests.push({ code: codeOf(hash.clone().digest()), count: place + 1, until: entry.time })
    if (slices.isDue) await slices.rest()
  }
  return digests
}

function lineOf({ id, time, person, device, kind, target, value }: Entry): string {
  return canonical([id, time, person, device, kind, target, value])
}

function codeOf(hash: Uint8Array): string {
  const bits = Array.from(hash.slice(0, BYTES), byte => byte.toString(2).padStart(8, "0")).join("")
  const signs = bits.match(new RegExp(`.{${BITS}}`, "gu")) ?? []
  return inGroups(signs.map(five => ALPHABET[parseInt(five, 2)]).join(""))
}

function inGroups(signs: string): string {
  return (signs.match(/.{4}/gu) ?? []).join("-")
}
