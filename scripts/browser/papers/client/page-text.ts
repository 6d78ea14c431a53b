/** papers: writes the page for the client. It can be read, printed and signed without its script; with it, it can be answered. */

import { alonePageText } from "../alone/page.ts"
import { markup, type Markup } from "../alone/markup.ts"
import { scoreMarkup } from "../alone/score.ts"
import { dateText } from "../plan-text.ts"
import { dayText } from "../../plan/days.ts"
import { answerBoxMarkup, closingMarkup } from "./answer-markup.ts"
import type { ClientPage, Step } from "./content.ts"
import { receiptMarkup } from "./receipt-markup.ts"
import { surveyMarkup } from "./survey-markup.ts"

/** How the page looks, and what it does. */
export interface Dress {
  readonly looks: string
  readonly script: string
}

const TITLE = "What happens next"

/** Write it. */
export function clientPageText(page: ClientPage, { looks, script }: Dress): string {
  return alonePageText({ title: TITLE, body: bodyMarkup(page), looks, script })
}

function bodyMarkup(page: ClientPage): Markup {
  return markup`<main>
<header>
${scoreMarkup()}
<h1>${TITLE}</h1>
${page.isPractice ? markup`<p><b>A page for practice: nothing in it is real.</b></p>` : undefined}
<p class="lead">${leadText(page)}</p>
<p class="muted">Made on ${dateText(page.made)}. Dates can move, and then the newest page counts. Where this page differs from our agreement or from a letter, they count.</p>
</header>
<form id="answers" data-number="${page.number}" autocomplete="off" novalidate>
${reachMarkup(page)}
${tasksMarkup(page.tasks)}
${stepsMarkup(page.steps)}
${datesMarkup(page)}
${receiptMarkup(page)}
${surveyMarkup(page)}
${closingMarkup(page)}
</form>
<footer>
<p>This page asks nothing of the internet. What you write stays on your device until you send it yourself.</p>
<p>Number ${page.number}</p>
</footer>
</main>`
}

function leadText({ firm, client, lastDay }: ClientPage): string {
  const [from, whose] = [firm === "" ? "" : `From ${firm}`, client === "" ? "" : `for ${client}`]
  const who = [from, whose].filter(text => text !== "").join(" ")
  return `${who === "" ? "" : `${who}. `}The last day of our work for you is ${dayText(lastDay)}.`
}

/** What is done comes last: the client looks for what is still to do. */
function tasksMarkup(tasks: readonly Step[]): Markup | undefined {
  if (!tasks.length) return undefined
  const [open, done] = parted(tasks)
  return markup`<section aria-labelledby="tasks">
<h2 id="tasks">What we ask of you</h2>
<p>These help the change go well. If one doesn't fit, or a date doesn't suit you, tell us.</p>
${open.length ? markup`<ul class="tasks">${open.map(taskMarkup)}</ul>` : markup`<p>Nothing more for now.</p>`}
${doneMarkup("What you've done", done)}
</section>`
}

function taskMarkup({ text, when }: Step, place: number): Markup {
  return markup`<li data-answer="task">${answerBoxMarkup(`task-${place}`, text)}<p class="when">${when}</p></li>`
}

function stepsMarkup(steps: readonly Step[]): Markup | undefined {
  if (!steps.length) return undefined
  const [open, done] = parted(steps)
  return markup`<section aria-labelledby="steps">
<h2 id="steps">What happens, and when</h2>
${open.length ? markup`<ol class="steps">${open.map(stepMarkup)}</ol>` : markup`<p>Every step on this page is done.</p>`}
${doneMarkup("What has happened", done)}
</section>`
}

function doneMarkup(title: string, done: readonly Step[]): Markup | undefined {
  return done.length ? markup`<h3>${title}</h3><ol class="steps is-done">${done.map(stepMarkup)}</ol>` : undefined
}

function stepMarkup({ text, when }: Step): Markup {
  return markup`<li><p class="when">${when}</p><p>${text}</p></li>`
}

function parted(steps: readonly Step[]): readonly [open: readonly Step[], done: readonly Step[]] {
  return [steps.filter(({ isDone }) => !isDone), steps.filter(({ isDone }) => isDone)]
}

function datesMarkup({ dates }: ClientPage): Markup | undefined {
  if (!dates.length) return undefined
  return markup`<section aria-labelledby="dates">
<h2 id="dates">Your dates</h2>
<p>These are the dates ahead that we know of. There may be others, so please have whoever takes over check the list.</p>
<table><thead><tr><th scope="col">Date</th><th scope="col">What is due</th><th scope="col">Who acts after us</th></tr></thead>
<tbody>${dates.map(({ title, day, who }) => markup`<tr><td>${dateText(day)}</td><td>${title}</td><td>${who === "" ? "Please name somebody" : who}</td></tr>`)}</tbody></table>
</section>`
}

function reachMarkup({ reach }: ClientPage): Markup | undefined {
  if (!reach.length) return undefined
  return markup`<section aria-labelledby="reach">
<h2 id="reach">Whom you can reach</h2>
<dl>${reach.map(({ about, who }) => markup`<div><dt>${about}</dt><dd>${who}</dd></div>`)}</dl>
</section>`
}
