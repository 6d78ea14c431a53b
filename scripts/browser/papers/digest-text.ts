/** papers: says what a code from paper tells of a log. */

import type { Digest } from "./digest.ts"
import { momentText } from "./markdown-words.ts"

/** Say whether a code fits: `found` is the beginning that it is over, `count` how many entries there are, `what` is checked. */
export function checkedText(found: Digest | undefined, count: number, what: string): string {
  if (!found) {
    return `The code is not that of ${what}. Either an entry was changed, or a colleague's earlier entries have come in since the paper was printed. Check the file that was saved with the paper.`
  }
  const later = count - found.count
  if (!later) return `The code is that of ${what}: nothing in its ${found.count} entries was changed since ${momentText(found.until)}.`
  return `The code is that of the first ${found.count} entries, up to ${momentText(found.until)}. Nothing in them was changed. ${later} came later.`
}
