/** elements: lets the page know the elements of the training, with the notebook that they share. */

import { Notebook } from "../../case/notebook.ts"
import type { Host } from "../host.ts"
import { BranchingPlay } from "./branching-play.ts"
import { FaultFinder } from "./fault-finder.ts"
import { LessonParts } from "./lesson-parts.ts"
import { defineNoted } from "./noted.ts"
import { OrderDrill } from "./order-drill.ts"
import { QuietTimer } from "./quiet-timer.ts"
import { RoleScore } from "./role-score.ts"
import { SelfQuiz } from "./self-quiz.ts"
import { SlideShow } from "./slide-show.ts"

/** Start what lessons and plays have on this page. */
export function startTraining(host: Host) {
  const learner = { host, notebook: new Notebook(host.notes(), () => Date.now()) }
  customElements.define("lesson-parts", LessonParts)
  customElements.define("order-drill", OrderDrill)
  customElements.define("quiet-timer", QuietTimer)
  customElements.define("slide-show", SlideShow)
  defineNoted("branching-play", BranchingPlay, learner)
  const planner = document.querySelector<HTMLElement>("session-planner")
  // Without it, the tables of the page say the same.
  if (planner) host.part("session").then(plan => plan(planner), () => undefined)
  const boxes = document.querySelector<HTMLElement>("question-boxes")
  // Without it, the page says how to do it with cards of paper.
  if (boxes) host.part("practise").then(practise => practise(boxes, learner.notebook), () => undefined)
  // Without it, the tracks and the slip can be ticked and filled on paper.
  if (document.querySelector("training-track, completion-slip")) host.part("learnt").then(show => show(learner.notebook), () => undefined)
  defineNoted("fault-finder", FaultFinder, learner)
  defineNoted("self-quiz", SelfQuiz, learner)
  defineNoted("role-score", RoleScore, learner)
}
