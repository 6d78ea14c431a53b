/**
 * papers: locks a copy with a passphrase, and opens it, by the age format.
 *
 * It needs random numbers and nothing else of the browser's cryptography, so it also works on http:// and from file://.
 * The page stands still for a fifth of a second while the key is made; say so before.
 */

import { wordlist } from "@scure/bip39/wordlists/english.js"
import { Decrypter, Encrypter } from "age-encryption"

import { phraseOf } from "./locked.ts"
import { Slices } from "./slices.ts"

/** 2 to this many rounds of scrypt, with 64 MiB: 0.2 seconds on a desk, about a second on an old phone. */
const WORK_FACTOR = 16
const WORDS = 6
const CHUNK = 1_048_576

/** The passphrase does not open the file. */
export class WrongPassphrase extends Error {}

/** Draw a passphrase of six words out of 2,048: 66 bits, more than anybody can try out at this work factor. */
export function drawPhrase(): string {
  const drawn = crypto.getRandomValues(new Uint16Array(WORDS))
  // 2,048 divides 65,536: each word comes as often as any other.
  return Array.from(drawn, number => wordlist[number % wordlist.length]).join(" ")
}

/** Lock a text. */
export async function lockText(text: string, phrase: string): Promise<Blob> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(phraseOf(phrase))
  encrypter.setScryptWorkFactor(WORK_FACTOR)
  const locked = await encrypter.encrypt(inChunks(new Blob([text])))
  return new Blob(await allOf(locked), { type: "application/octet-stream" })
}

/** Open what was locked; throws WrongPassphrase, or another error if the file is damaged. */
export async function unlockText(file: Blob, phrase: string): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(phraseOf(phrase))
  const chunks = await allOf(await decrypter.decrypt(inChunks(file)).catch(asWrong))
  return new Blob(chunks).text()
}

function asWrong(error: unknown): never {
  if (error instanceof Error && error.message.startsWith("no identity matched")) throw new WrongPassphrase()
  throw error
}

/** Hand a file over piece by piece, with pauses in which the page can answer. */
function inChunks(file: Blob): ReadableStream<Uint8Array> {
  const slices = new Slices()
  let at = 0
  return new ReadableStream({
    async pull(controller) {
      await slices.rest()
      const chunk = await file.slice(at, at + CHUNK).arrayBuffer()
      at += CHUNK
      if (chunk.byteLength) controller.enqueue(new Uint8Array(chunk))
      if (at >= file.size) controller.close()
    },
  })
}

async function allOf(stream: ReadableStream<Uint8Array>): Promise<BlobPart[]> {
  const chunks: BlobPart[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks
    chunks.push(new Uint8Array(value))
  }
}
