/** elements: tells how the page reached the reader, and whether its browser is Safari. */

import type { Surroundings, Way } from "./storage-words.ts"

/** Return what is known; `root` is the address of the site's root. */
export function surroundings(root: string): Surroundings {
  // Every browser of an iPhone is Safari inside, and deletes as Safari does.
  return { way: wayTo(root), root, isSafari: navigator.vendor === "Apple Computer, Inc." }
}

function wayTo(root: string): Way {
  if (root.startsWith("file:")) return "file"
  return isSecureContext ? "secure" : "http"
}
