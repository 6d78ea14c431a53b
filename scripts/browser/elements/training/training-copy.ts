/** elements: saves what somebody has learnt as a file, opens such a file, and deletes it all from this device. */

import { html, type TemplateResult } from "lit-html"

import { copyName, copyText, NotOpened, readCopy } from "../../learning/copy.ts"
import { ask } from "../ask.ts"
import { download } from "../download.ts"
import type { Learner } from "./noted.ts"
import { today } from "./today.ts"

/** More than this is no training. */
const LARGEST = 30_000_000

export class TrainingCopy {
  private readonly learner: Learner
  private readonly changed: () => void
  private said = ""

  /** `changed` is called when something has to be drawn again. */
  constructor(learner: Learner, changed: () => void) {
    this.learner = learner
    this.changed = changed
  }

  view(): TemplateResult {
    return html`<section class="training-copy"><h3>What this browser keeps</h3>
      <p>Your boxes, answers, scores and plays stay on this device. They are in no case and in no copy of a case. Take them to another device as a file.</p>
      <p class="quiz-tools">
        <button type="button" @click=${() => this.save()}>Save a copy of my training</button>
        <label class="button">Open a copy <input type="file" class="unseen" accept=".json" @change=${(event: Event) => void this.open(event)} /></label>
        <button type="button" @click=${() => void this.forget()}>Delete my training</button>
      </p>
      <output class="training-copy-said">${this.said}</output></section>`
  }

  private tell(said: string) {
    this.said = said
    this.changed()
  }

  private save() {
    const { notebook, host } = this.learner
    if (!notebook.entries.length) return this.tell("There is nothing to save yet.")
    download(copyName(today()), copyText(notebook.entries, host.version), "application/json")
    this.tell(`Saving a copy as ${copyName(today())}.`)
  }

  private async open({ target }: Event) {
    const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : []
    if (!file) return
    this.tell(await this.opened(file))
    if (target instanceof HTMLInputElement) target.value = ""
  }

  private async opened(file: Blob): Promise<string> {
    try {
      if (file.size > LARGEST) throw new NotOpened("The file is too large for a copy of a training.")
      const { entries, left } = readCopy(await file.text())
      const count = await this.learner.notebook.receive(entries)
      const odd = left ? ` ${left} could not be read and were left out.` : ""
      return count ? `Opened the copy: ${count} ${count === 1 ? "entry was" : "entries were"} new here.${odd}` : `Opened the copy. Everything in it was here already.${odd}`
    } catch (error) {
      return `Not opened. ${error instanceof NotOpened ? error.message : "This browser keeps nothing now."} Nothing was changed.`
    }
  }

  private async forget() {
    const answer = await ask({
      title: "Delete your training?",
      paragraphs: ["Your boxes, answers, scores, plays and slip are deleted from this browser for good. Your cases stay."],
      choices: [
        ["delete", "Delete it for good"],
        ["save", "Save a copy first"],
        ["keep", "Keep it"],
      ],
      aside: { save: () => this.save() },
    })
    if (answer !== "delete") return this.tell("Nothing was deleted.")
    const isDone = await this.learner.notebook.forget().then(() => true, () => false)
    this.tell(isDone ? "Your training is deleted from this browser." : "This did not work: the browser does not let its storage be changed now. Try again.")
  }
}
