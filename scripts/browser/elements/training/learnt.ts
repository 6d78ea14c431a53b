/** elements: shows on the tracks how far somebody is, and starts the slip. */

import { isDone, progressOf, type Standing } from "../../learning/progress.ts"
import { make, say } from "../make.ts"
import { CompletionSlip } from "./completion-slip.ts"
import { leftText, standingText } from "./learnt-text.ts"
import type { Learner } from "./noted.ts"

/** Show it, once the questions and what is kept are there. */
export async function showLearnt(learner: Learner) {
  const library = await learner.host.data("learning").catch(() => undefined)
  await learner.notebook.read()
  if (!library) return
  const standings = new Map(progressOf(library, learner.notebook).map(standing => [standing.unit.id, standing]))
  for (const track of document.querySelectorAll("training-track")) showTrack(learner, track, standings)
  const slip = document.querySelector<HTMLElement>("completion-slip")
  if (slip) new CompletionSlip(learner, slip, library).draw()
}

function showTrack(learner: Learner, track: Element, standings: ReadonlyMap<string, Standing>) {
  const steps = [...track.querySelectorAll<HTMLElement>("li")]
  const known = steps.flatMap(step => {
    const standing = standings.get(step.dataset["unit"] ?? "")
    if (standing) showStep(learner, step, standing)
    return standing ?? []
  })
  const done = known.filter(isDone).length
  // Nobody who has just come is told how much they have not done. A drill is kept nowhere, and does not count.
  if (done) say(track.querySelector(".track-left"), leftText(done, known.length))
}

function showStep({ host }: Learner, step: HTMLElement, standing: Standing) {
  const state = step.querySelector<HTMLElement>(".track-state")
  if (!state || !standing.earned.length) return
  step.toggleAttribute("data-done", isDone(standing))
  state.hidden = false
  const { length } = standing.changes
  const href = new URL("training/practise/", host.root).href
  const again = length ? [" ", make("a", { href, text: length === 1 ? "Answer the question that changed" : `Answer the ${length} questions that changed` })] : []
  state.replaceChildren(standingText(standing), ...again)
}
