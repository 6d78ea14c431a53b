/** elements: asks the reader one question in a dialog. */

import { actOf, make, makeButton } from "./make.ts"

export interface Question {
  title: string
  paragraphs: readonly string[]
  /** What a button does, and its words. The last one is the safe one: it has the focus. */
  choices: readonly (readonly [act: string, words: string])[]
  /** Acts that leave the question open. */
  aside?: Readonly<Record<string, () => void>>
}

/** Ask, and return the act that was chosen; empty if the reader closed the dialog. */
export function ask({ title, paragraphs, choices, aside = {} }: Question): Promise<string> {
  const buttons = choices.map(([act, words]) => makeButton(act, words))
  const dialog = make(
    "dialog",
    { class: "ask", "aria-labelledby": "ask-title", "aria-describedby": "ask-text" },
    make("h2", { id: "ask-title", text: title }),
    make("div", { id: "ask-text" }, ...paragraphs.map(text => make("p", { text }))),
    make("div", { class: "ask-choices" }, ...buttons),
  )
  dialog.addEventListener("click", event => {
    const act = actOf(event)
    const stay = aside[act]
    if (stay) stay()
    else if (act) dialog.close(act)
  })
  document.body.append(dialog)
  dialog.showModal()
  buttons.at(-1)?.focus()
  return new Promise(resolve => {
    dialog.addEventListener("close", () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
  })
}
