/** elements: a dialog that is drawn from values, and drawn again as they change. */

import { render, type TemplateResult } from "lit-html"

import { make } from "../make.ts"

export interface Shown {
  /** Draw it again. */
  readonly draw: () => void
  /** Close it; `answer` is what comes of it. */
  readonly close: (answer: string) => void
}

/** Show a dialog until it is closed; returns what came of it, empty if the reader closed it. Its title has the id "files-title". */
export function showDialog(view: (shown: Shown) => TemplateResult): Promise<string> {
  const dialog = make("dialog", { class: "ask files-dialog", "aria-labelledby": "files-title" })
  const shown: Shown = {
    draw: () => render(view(shown), dialog),
    close: answer => dialog.close(answer),
  }
  document.body.append(dialog)
  shown.draw()
  dialog.showModal()
  dialog.querySelector<HTMLElement>("[data-first]")?.focus()
  return new Promise(resolve => {
    dialog.addEventListener("close", () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
  })
}

/** Resolve once what was drawn is on the screen: the work that follows makes the page stand still. */
export function painted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve))
    // A tab that is not looked at draws nothing.
    setTimeout(resolve, 200)
  })
}
