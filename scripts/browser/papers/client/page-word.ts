/** papers: writes the page for the client as a Word file, to fill in there or by hand. */

import { dayText } from "../../plan/days.ts"
import { wordFile, type Block } from "../alone/word.ts"
import { dateText } from "../plan-text.ts"
import type { ClientPage, Receipt, Step, Survey } from "./content.ts"
import { RECEIPT_LISTS } from "./receipt.ts"

/** Write it; it says what the page says. */
export function clientPageWord(page: ClientPage): Uint8Array<ArrayBuffer> {
  const { tasks, steps, dates, reach, receipt, survey, number } = page
  return wordFile([
    ...headBlocks(page),
    ...listed("Whom you can reach", reach.map(({ about, who }): Block => ({ kind: "point", text: `${about}: ${who}` }))),
    ...listed("What we ask of you", tasks.map(stepBlock)),
    ...listed("What happens, and when", steps.length ? [{ kind: "table", rows: steps.map(({ text, when }) => [when, text]) }] : []),
    ...listed("Your dates", dates.length ? [{ kind: "table", rows: [["Date", "What is due", "Who acts after us"], ...dates.map(({ day, title, who }) => [dateText(day), title, who])] }] : []),
    ...(receipt ? receiptBlocks(receipt, page.digest) : []),
    ...(survey ? surveyBlocks(survey) : []),
    { kind: "quiet", text: `Number ${number}` },
  ])
}

function headBlocks({ firm, client, lastDay, made, isPractice }: ClientPage): readonly Block[] {
  const who = [firm === "" ? "" : `From ${firm}`, client === "" ? "" : `for ${client}`].filter(text => text !== "").join(" ")
  return [
    { kind: "title", text: "What happens next" },
    ...(isPractice ? [{ kind: "text" as const, text: "A page for practice: nothing in it is real." }] : []),
    { kind: "text", text: `${who === "" ? "" : `${who}. `}The last day of our work for you is ${dayText(lastDay)}.` },
    { kind: "quiet", text: `Made on ${dateText(made)}. Dates can move, and then the newest page counts. Where this page differs from our agreement or from a letter, they count.` },
  ]
}

function listed(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length ? [{ kind: "heading", text: title }, ...blocks] : []
}

function stepBlock({ text, when, isDone }: Step): Block {
  return { kind: isDone ? "done" : "box", text: `${text} (${when})` }
}

function receiptBlocks({ rows }: Receipt, digest: string): readonly Block[] {
  const lists = RECEIPT_LISTS.flatMap(({ part, title, answers }): readonly Block[] => {
    const lines = rows.filter(row => row.part === part)
    const table: Block = { kind: "table", rows: lines.map(({ text }) => [text, answers.map(answer => `☐ ${answer}`).join("\n"), ""]) }
    return [{ kind: "part", text: title }, lines.length ? table : { kind: "text", text: "We know of nothing." }]
  })
  const signed = ["For you: name, role, day and signature", "For us: name, role, day and signature"].map((text): Block => ({ kind: "blank", text }))
  return [
    { kind: "heading", text: "The receipt" },
    { kind: "text", text: "Go through each line, and write beside it what's missing or wrong. Signing takes no right away." },
    ...lists,
    ...signed,
    { kind: "quiet", text: `Our record of this ending had the code ${digest} when this page was made.` },
  ]
}

function surveyBlocks({ questions, choices }: Survey): readonly Block[] {
  return [
    { kind: "heading", text: `${questions.length} short questions, only if you like` },
    ...questions.flatMap(({ ask, scale }): readonly Block[] => [{ kind: "part", text: ask }, { kind: "blank", text: scale }]),
    ...choices.map((choice): Block => ({ kind: "box", text: choice })),
  ]
}
