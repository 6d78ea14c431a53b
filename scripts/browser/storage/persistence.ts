/** storage: asks the browser not to clear what is kept here when it needs room. */

let asked = false

/** Ask once per page; a refusal changes nothing. */
export async function askToPersist() {
  if (asked) return
  asked = true
  try {
    await navigator.storage?.persist?.()
  } catch {
    // Safari throws in private windows.
  }
}
