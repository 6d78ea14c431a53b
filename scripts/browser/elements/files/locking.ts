/** elements: locks texts and opens them, by a part that loads when it is first needed. */

import type { Host } from "../host.ts"
import { painted } from "./dialog.ts"

const UNLOADED = "The page could not load what locks and unlocks files. Check the connection, then try again."

/** Why a file was not locked or unlocked, in a sentence. */
export class Unlockable extends Error {}

/** Return a new passphrase; throws Unlockable. */
export async function newPhrase(host: Host): Promise<string> {
  return (await lockOf(host)).draw()
}

/** Lock a text once the screen says so; the result is read back. Throws Unlockable. */
export async function lockedFile(host: Host, text: string, phrase: string): Promise<Blob> {
  const lock = await lockOf(host)
  await painted()
  const locked = await lock.lock(text, phrase)
  if ((await lock.unlock(locked, phrase)) !== text) throw new Unlockable("The locked file could not be read back.")
  return locked
}

/** Open a locked file once the screen says so; undefined if the passphrase is another one. Throws Unlockable. */
export async function unlockedText(host: Host, file: Blob, phrase: string): Promise<string | undefined> {
  const lock = await lockOf(host)
  await painted()
  try {
    return await lock.unlock(file, phrase)
  } catch (error) {
    if (lock.isWrong(error)) return undefined
    throw new Unlockable("The file is damaged: it cannot be unlocked.")
  }
}

function lockOf(host: Host) {
  return host.part("lock").catch(() => {
    throw new Unlockable(UNLOADED)
  })
}
