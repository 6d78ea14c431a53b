/** elements: draws what the desk shows while the browser does not let it read whether there is a case: never that there is none. */

import { html, type TemplateResult } from "lit-html"

import type { Reason } from "../../case/carrier.ts"

const AGAIN = "What it kept before is still there. The page tries again by itself."
/** Where storage is forbidden there is nothing to wait for, and a case can be begun all the same. */
const WORDS: Readonly<Partial<Record<Reason, string>>> = {
  older: "A newer edition of this site is open in another tab. Reload this page to see your case.",
  blocked: "Another tab still shows an older edition of this site. Close or reload it. This page then goes on by itself.",
  silent: `The browser's storage does not answer. ${AGAIN}`,
  broken: `The browser could not read its storage. ${AGAIN}`,
}

/** Say why nothing could be read; undefined if the desk can go on without. */
export function unreadWords(reason: Reason): string | undefined {
  return WORDS[reason]
}

/** Draw it. */
export function unreadView(words: string, again: () => void): TemplateResult {
  return html`<section class="desk-empty" aria-labelledby="desk-heading">
    <h2 id="desk-heading" tabindex="-1">Your case cannot be read yet</h2>
    <p>${words}</p>
    <p><button type="button" @click=${again}>Try again now</button></p>
  </section>`
}
