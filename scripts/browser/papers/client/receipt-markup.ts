/** papers: writes the receipt that the client signs. */

import { markup, type Markup } from "../alone/markup.ts"
import { choicesMarkup, wordsMarkup } from "./answer-markup.ts"
import type { ClientPage, Receipt } from "./content.ts"
import { RECEIPT_LISTS, type ReceiptList } from "./receipt.ts"

/** Write it, with every list: an empty one says so, so that nobody has to guess. */
export function receiptMarkup({ receipt }: ClientPage): Markup | undefined {
  if (!receipt) return undefined
  return markup`<section aria-labelledby="receipt" class="receipt">
<h2 id="receipt">The receipt</h2>
<p>${receipt.handedOver === "" ? "" : `Handed over on ${receipt.handedOver}. `}Go through each line. Say what's missing or wrong now or later: signing takes no right away.</p>
${RECEIPT_LISTS.map(list => listMarkup(list, receipt))}
</section>`
}

function listMarkup(list: ReceiptList, { rows }: Receipt): Markup {
  const { part, title, answers } = list
  const lines = rows.filter(row => row.part === part)
  return markup`<h3>${title}</h3>
${lines.length ? undefined : markup`<p class="muted">We know of nothing.</p>`}
<ul class="lines">${lines.map(({ text }, place) => {
    const id = `${part}-${place}`
    return markup`<li data-answer="${part}"><fieldset><legend data-ask>${text}</legend>${choicesMarkup(id, answers)}${wordsMarkup(`${id}-words`, "If not, what's wrong?", 1)}</fieldset></li>`
  })}</ul>`
}
