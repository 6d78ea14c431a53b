/** elements: the fields of the desk's short forms, and what is read from them once they are given. */

import { html, type TemplateResult } from "lit-html"

/** The longest words that a case keeps in one line, and in a text. */
const LONGEST_LINE = 200
const LONGEST_TEXT = 20_000

/** Draw a field for a line. */
export function lineField(name: string, label: string, value = ""): TemplateResult {
  return html`<label class="desk-field">${label}<input type="text" name=${name} maxlength=${LONGEST_LINE} autocomplete="off" .value=${value} /></label>`
}

/** Draw a field for a day. */
export function dayField(name: string, label: string, value = ""): TemplateResult {
  return html`<label class="desk-field">${label}<input type="date" name=${name} .value=${value} /></label>`
}

/** Draw a field for some sentences. */
export function textField(name: string, label: string): TemplateResult {
  return html`<label class="desk-field">${label}<textarea name=${name} rows="2" maxlength=${LONGEST_TEXT}></textarea></label>`
}

/** Draw a field with a choice. */
export function choiceField(name: string, label: string, options: readonly (readonly [id: string, words: string])[]): TemplateResult {
  return html`<label class="desk-field">
    ${label}<select name=${name}>
      ${options.map(([id, words]) => html`<option value=${id}>${words}</option>`)}
    </select>
  </label>`
}

/** Return what is written in a field. */
export function textIn(values: FormData, name: string): string {
  const value = values.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** Act on what a form gives, and say what is missing; a draft refuses what is too long or secret, and says so. */
export function given(event: SubmitEvent, act: (values: FormData) => string, say: (text: string) => void) {
  event.preventDefault()
  if (!(event.currentTarget instanceof HTMLFormElement)) return
  const said = attempt(act, new FormData(event.currentTarget))
  if (said !== "") say(said)
}

function attempt(act: (values: FormData) => string, values: FormData): string {
  try {
    return act(values)
  } catch (error) {
    if (error instanceof Error && error.message !== "") return error.message
    throw error
  }
}
