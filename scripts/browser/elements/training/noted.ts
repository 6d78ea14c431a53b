/** elements: what the elements of the training share: the page, and the notebook in which a reader's answers are kept. */

import type { Notebook } from "../../case/notebook.ts"
import type { Host } from "../host.ts"
import { say } from "../make.ts"

/** What was not kept, and what to do about it. */
export const NOT_KEPT = "This browser keeps nothing now. What you chose stays until you leave this page."

/** Where an element stands, and where it notes what the reader does. */
export interface Learner {
  readonly host: Host
  readonly notebook: Notebook
}

/** What an element needs of them: in a learning system its record is the notebook, and the site holds no data. */
export interface Noting {
  readonly host: Pick<Host, "data" | "version">
  readonly notebook: Pick<Notebook, "read" | "last" | "enter">
}

export class NotedElement extends HTMLElement {
  protected declare readonly host: Noting["host"]
  protected declare readonly notebook: Noting["notebook"]

  /** Enter something in the notebook, and say so where it is not kept; `kept` is what is said where it is. */
  protected async note(kind: string, target: string, value: unknown, kept = "") {
    const isKept = await this.notebook.enter(kind, target, value)
    const line = this.querySelector<HTMLElement>(".quiz-kept")
    if (!line) return
    const said = isKept ? kept : NOT_KEPT
    line.hidden = said === ""
    say(line, said)
  }
}

/** Let the page know an element by its name, and the element the page and the notebook. */
export function defineNoted(name: string, element: typeof NotedElement, { host, notebook }: Noting) {
  Object.defineProperties(element.prototype, { host: { value: host }, notebook: { value: notebook } })
  customElements.define(name, element)
}
