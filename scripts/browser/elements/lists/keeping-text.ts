/** elements: says how far the case is kept, in calm words. Knows no DOM. */

import type { Reason } from "../../case/carrier.ts"
import type { Keeping } from "../../case/keeping.ts"

const REASONS: Record<Reason, string> = {
  forbidden: "this browser does not let the page keep anything. Ticks are lost when you leave the page, so save a copy.",
  full: "the browser has no room left. Save a copy, then make room. The page tries again by itself.",
  older: "a newer edition of this site is open in another tab. Save a copy, then reload this page.",
  blocked: "another tab still shows an older edition of this site. Close or reload it. This page then goes on by itself.",
  silent: "the browser's storage does not answer. Leave this page open, or save a copy. The page tries again by itself.",
  gone: "the browser has cleared what it kept for this site. This page still has your case. Save a copy, or go on: the next change keeps all of it again.",
  broken: "the browser could not write. Leave this page open, or save a copy. The page tries again by itself.",
}

/** Say how far the case is kept; empty while there is nothing to say. */
export function keepingText(keeping: Keeping): string {
  if (keeping.is === "unkept") return `Not kept: ${REASONS[keeping.reason]}`
  if (keeping.is === "keeping") return "Keeping…"
  return keeping.is === "kept" ? "Kept in this browser." : ""
}
