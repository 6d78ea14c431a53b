/** storage: asks the browser not to clear what is kept here when it needs room. */

/** Ask; a refusal changes nothing. */
export async function askToPersist() {
  try {
    await navigator.storage?.persist?.()
  } catch {
    // Safari throws in private windows.
  }
}
