/** elements: takes the answers of a client into the open case, once the reader has seen them. */

import type { AnswerLine } from "../../case/after-end.ts"
import { answeringFor } from "../../case/kinds/client-answered.ts"
import { readAnswers } from "../../papers/client/read-answers.ts"
import { judgedAnswers, type Judged } from "../../papers/client/taken-answers.ts"
import { Refused } from "../../papers/file/read.ts"
import { countText } from "../../papers/plan-text.ts"
import type { Host } from "../host.ts"
import { askAbout } from "./preview.ts"

const TITLES = { receipt: "The receipt", steps: "What they were asked to do", survey: "The questions" } as const

/** Ask, take them, and say what came of it; throws Refused. */
export async function openAnswers({ openCase }: Host, text: string, ask = askAboutAnswers): Promise<string> {
  const answers = readAnswers(text)
  await openCase.settled()
  if (!openCase.entries.size) throw new Refused("These are the answers of a client. Open the case that they belong to, then open them again.")
  const judged = judgedAnswers(answers, openCase.state)
  if (judged.isKnown) return "The case has these answers already. Nothing was changed."
  if ((await ask(judged, openCase.state.title)) !== "take") return "Not opened. Nothing was changed."
  await openCase.add(...judged.taken.map(({ about, value }) => answeringFor(about, value)))
  return `Took in what the client answered: ${countText(countOf(judged), "answer")}.`
}

function countOf({ taken }: Judged): number {
  return taken.reduce((sum, { value }) => sum + value.lines.length, 0)
}

function askAboutAnswers({ taken, cares }: Judged, title: string): Promise<string> {
  const who = taken.map(({ value }) => value.name).find(name => name !== "")
  const words = taken.map(({ value }) => value.words).filter(text => text !== "")
  return askAbout({
    title: "What the client answered",
    paragraphs: [`They go into the case “${title}”${who === undefined ? "" : `, signed by ${who}`}.`, ...words.map(text => `“${text}”`)],
    cares,
    parts: taken.map(({ about, value }) => ({ title: `${TITLES[about]}: ${countText(value.lines.length, "answer")}`, lines: value.lines.map(lineText) })),
    choices: [["", "Leave them"], ["take", "Take them in"]],
  })
}

function lineText({ ask, answer, words }: AnswerLine): string {
  return `${ask} ${[answer, words && `“${words}”`].filter(text => text !== "").join(" ")}`
}
