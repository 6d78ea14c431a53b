/** papers: writes what the client fills in: boxes, choices, lines, and the end of the page where it signs and sends. */

import { markup, type Markup } from "../alone/markup.ts"
import type { ClientPage } from "./content.ts"

/** Write a box with the words that it answers. */
export function answerBoxMarkup(id: string, ask: string): Markup {
  return markup`<label class="box" for="${id}"><input type="checkbox" id="${id}" value="Done"><span data-ask>${ask}</span></label>`
}

/** Write the choices of an answer; none of them is chosen before. */
export function choicesMarkup(name: string, choices: readonly string[]): Markup {
  return markup`<span class="choices">${choices.map(
    choice => markup`<label class="choice"><input type="radio" name="${name}" value="${choice}"><span>${choice}</span></label>`,
  )}</span>`
}

/** Write a line, or room for some sentences. */
export function wordsMarkup(id: string, label: string, rows: number): Markup {
  return markup`<label class="words" for="${id}"><span>${label}</span><textarea id="${id}" rows="${rows}" maxlength="4000" data-words></textarea></label>`
}

/** Write the end of the page: a comment, the name, and how the answers travel. */
export function closingMarkup({ receipt, survey, tasks, digest, firm }: ClientPage): Markup {
  const back = firm === "" ? "us" : firm
  return markup`<section aria-labelledby="send" class="send">
<h2 id="send">${receipt ? "Sign and send back" : "Send your answers back"}</h2>
${wordsMarkup("words", "Anything else that we should know", 3)}
<div class="signature">
<label class="line" for="name"><span>Your name</span><input id="name" maxlength="200"></label>
<label class="line" for="role"><span>Your role</span><input id="role" maxlength="200"></label>
<label class="line" for="day"><span>Day</span><input id="day" type="date"></label>
</div>
${receipt ? signaturesMarkup(digest) : undefined}
<p class="is-live" hidden>Save your answers as a small file and attach it to a mail to ${back}, or copy them into the mail.</p>
<p class="is-still">To answer, open this page in a browser, or print it, fill it in by hand and send it back.</p>
<p class="buttons is-live" hidden><button type="button" id="save">Save my answers</button> <button type="button" id="copy">Copy my answers</button></p>
<p id="said" role="status"></p>
<label class="words is-copied" for="mail" hidden><span>Your answers, to copy into a mail</span><textarea id="mail" rows="8" readonly></textarea></label>
${survey || tasks.length ? markup`<p class="muted">You may leave anything blank.</p>` : undefined}
</section>`
}

function signaturesMarkup(digest: string): Markup {
  return markup`<p>With your name you say that you've gone through the receipt, and that your exceptions stand above. It gives up no right of yours or ours. A typed name is a statement and no proof of who wrote it; if you need that, sign on paper.</p>
<div class="signatures" aria-hidden="true"><p>Signature, for you</p><p>Signature, for us</p></div>
${digest === "" ? undefined : markup`<p class="muted">Our record of this ending had the code <b>${digest}</b> when this page was made. Keep it: if the record is ever shown, the code tells whether it was changed since.</p>`}`
}
