/** papers: writes the record of a case as a page that stands alone, to print and to file. */

import { markup, type Markup } from "./alone/markup.ts"
import { alonePageText } from "./alone/page.ts"
import { scoreMarkup } from "./alone/score.ts"
import { recordOf, type CaseRecord, type Recorded, type RecordLine, type RecordPart } from "./record.ts"

/** Write it. It names everybody, because it is meant to; its title does not, because titles stand in lists of windows. */
export function recordPageText(recorded: Recorded, looks: string): string {
  return alonePageText({ title: "Record of a case", body: bodyMarkup(recordOf(recorded)), looks, script: "" })
}

function bodyMarkup({ title, about, isPractice, digest, over, proves, parts }: CaseRecord): Markup {
  return markup`<main class="record">
<header>
${scoreMarkup()}
<h1>Record of “${title}”</h1>
${isPractice ? markup`<p><b>A practice case: nothing in it is real.</b></p>` : undefined}
<p class="lead">${about}</p>
<p class="digest">Digest <b>${digest.code}</b> ${over}.</p>
<p class="muted">${proves}</p>
</header>
${parts.map(partMarkup)}
<div class="signatures is-shown"><p>Name, day and signature</p><p>Name, day and signature</p></div>
</main>`
}

function partMarkup({ title, lines }: RecordPart): Markup {
  const isCounted = lines[0]?.mark === "counted"
  const all = lines.map(lineMarkup)
  return markup`<section><h2>${title}</h2>${isCounted ? markup`<ol class="counted">${all}</ol>` : markup`<ul class="recorded">${all}</ul>`}</section>`
}

function lineMarkup({ mark, text, below }: RecordLine): Markup {
  const box = { plain: undefined, counted: undefined, open: "☐", done: "☑" }[mark]
  const words = { plain: "", counted: "", open: "Open: ", done: "Done: " }[mark]
  return markup`<li>${box === undefined ? undefined : markup`<span aria-hidden="true">${box} </span><span class="unseen">${words}</span>`}${text}${
    below.length ? markup`<ul>${below.map(one => markup`<li>${one}</li>`)}</ul>` : undefined
  }</li>`
}
