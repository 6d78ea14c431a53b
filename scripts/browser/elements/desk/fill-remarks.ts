/**
 * elements: what is said of words of the reader's own in a letter, below their blank.
 *
 * The one place for it: secrets are refused when a blank is kept, and never get this far.
 */

import { nothing, type TemplateResult } from "lit-html"

/** Say what may not be written so in this ending; nothing where nothing speaks against it. */
export type Remark = (words: string) => TemplateResult | typeof nothing

/** Say nothing. */
export function noRemark(): typeof nothing {
  return nothing
}
