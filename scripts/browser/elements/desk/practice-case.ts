/** elements: begins practice cases, and begins one over again. */

import { fold } from "../../case/fold.ts"
import type { Summary } from "../../case/summary.ts"
import type { SampleCase } from "../../cases.ts"
import { ask } from "../ask.ts"
import type { Host } from "../host.ts"
import { sampleDrafts } from "./sample-case.ts"
import type { Scene } from "./view.ts"

type Today = Pick<Scene, "library" | "today">

/** Begin a practice case of a sample. */
export function beginSample({ openCase }: Host, sample: SampleCase, { library, today }: Today): Promise<void> {
  return openCase.begin({ title: sample.title, practice: sample.id, drafts: sampleDrafts(sample, library, today) })
}

/** Ask, delete a practice case, and begin it over again; returns what came of it. */
export async function startOver(host: Host, summary: Summary, today: Today): Promise<string> {
  const answer = await ask({
    title: "Start this practice over?",
    paragraphs: [`“${summary.title}” begins again as it was at first. What you did in it is deleted.`],
    choices: [
      ["over", "Start it over"],
      ["keep", "Keep it as it is"],
    ],
  })
  return answer === "over" ? begunAgain(host, summary, today).catch(() => "This did not work. Try again.") : "Nothing was changed."
}

async function begunAgain(host: Host, { id, title }: Summary, today: Today): Promise<string> {
  const { openCase } = host
  const state = id === openCase.id ? openCase.state : fold((await openCase.stored(id)).entries.values(), new Map())
  const samples = await host.data("samples").catch(() => [])
  const sample = samples.find(one => one.id === state.practice?.situation)
  await openCase.drop(id)
  await (sample ? beginSample(host, sample, today) : openCase.begin({ title, practice: state.practice?.situation ?? "" }))
  return `“${title}” begins again.`
}
