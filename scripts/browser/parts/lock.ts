/** The part that locks files with a passphrase; loaded when a reader first locks or unlocks one. */

import { drawPhrase, lockText, unlockText, WrongPassphrase } from "../papers/file/lock.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.lock = () => ({
  draw: drawPhrase,
  lock: lockText,
  unlock: unlockText,
  isWrong: error => error instanceof WrongPassphrase,
})
