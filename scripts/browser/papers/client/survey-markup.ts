/** papers: writes the questions of the survey for the client, none of which must be answered. */

import type { SurveyQuestion } from "../../contract-client.ts"
import { markup, type Markup } from "../alone/markup.ts"
import { choicesMarkup } from "./answer-markup.ts"
import type { ClientPage, Survey } from "./content.ts"

const SCALE = ["1", "2", "3", "4", "5"]
const YES_OR_NO = ["Yes", "No"]

/** Write it, with what happens to the answers before the first question. */
export function surveyMarkup({ survey }: ClientPage): Markup | undefined {
  if (!survey) return undefined
  return markup`<section aria-labelledby="survey" class="survey">
<h2 id="survey">${survey.questions.length} short questions, only if you like</h2>
<p>They take about 3 minutes. Nothing depends on them: no invoice, no paper, no access and no favour.</p>
<ul class="plain">${promises(survey).map(text => markup`<li>${text}</li>`)}</ul>
<ol class="lines">${survey.questions.map(questionMarkup)}</ol>
<h3>Your choice</h3>
<p class="muted">If you leave a line blank, we take it as a no.</p>
<ul class="lines">${survey.choices.map(choiceMarkup)}</ul>
</section>`
}

function promises({ readers, keepUntil, contact }: Survey): readonly string[] {
  const all = [
    readers === "" ? "" : `These people read your answers: ${readers}.`,
    keepUntil === "" ? "" : `We delete the single answers on ${keepUntil}. Until then you can take yours back, as far as we can tell which are yours.`,
    "We use them to learn, and never for advertising.",
    "We ask only a few people, so your words may show who you are even without a name.",
    contact === "" ? "" : `If something went wrong that you want put right, write to ${contact}.`,
  ]
  return all.filter(text => text !== "")
}

function questionMarkup({ id, ask, kind, scale }: SurveyQuestion): Markup {
  const name = `survey-${id}`
  if (kind === "text") {
    return markup`<li data-answer="survey"><label class="words" for="${name}"><span data-ask>${ask}</span><textarea id="${name}" rows="2" maxlength="4000" data-words></textarea></label></li>`
  }
  const choices = choicesMarkup(name, kind === "scale" ? SCALE : YES_OR_NO)
  return markup`<li data-answer="survey"><fieldset><legend data-ask>${ask}</legend>${scale === "" ? undefined : markup`<p class="muted">${scale}</p>`}${choices}</fieldset></li>`
}

function choiceMarkup(choice: string, place: number): Markup {
  return markup`<li data-answer="choice"><fieldset><legend data-ask>${choice}</legend>${choicesMarkup(`choice-${place}`, YES_OR_NO)}</fieldset></li>`
}
