/** papers: what the answers of a client become in the case, and what the reader has to know before taking them. */

import type { Answered, AnsweredAbout, AnswerLine, AnswerPart } from "../../case/after-end.ts"
import type { State } from "../../case/state.ts"
import { secretWithin } from "../../guard/guard.ts"
import { countText } from "../plan-text.ts"
import type { Answers } from "./answers.ts"
import { exceptionsIn } from "./read-answers.ts"
import { RECEIPT_LISTS } from "./receipt.ts"

/** The answers about one part of the page. */
export interface TakenAnswers {
  readonly about: AnsweredAbout
  readonly value: Omit<Answered, "about" | "by">
}

export interface Judged {
  readonly taken: readonly TakenAnswers[]
  /** What to know first, in sentences. */
  readonly cares: readonly string[]
  /** The case has all of them already. */
  readonly isKnown: boolean
}

const ABOUT: Readonly<Record<AnswerPart, AnsweredAbout>> = {
  task: "steps", delivered: "receipt", removed: "receipt", outstanding: "receipt", accepted: "receipt", survey: "survey", choice: "survey",
}
const ORDER: readonly AnsweredAbout[] = ["receipt", "steps", "survey"]
const KEEPS_NAME = /^my name may stay/iu

/** Judge answers against the case that they come to. */
export function judgedAnswers(answers: Answers, { asked, answered }: Pick<State, "asked" | "answered">): Judged {
  const lines = answers.lines.filter(line => !secretWithin([line.ask, line.words]))
  const words = secretWithin([answers.words, answers.name, answers.role]) ? { words: "", name: "", role: "" } : answers
  const taken = grouped({ ...answers, ...words, lines })
  const page = asked.find(({ number }) => number === answers.number)
  const withheld = answers.lines.length - lines.length + (words === answers ? 0 : 1)
  const known = new Set(answered.map(one => keyOf(one.about, one)))
  return {
    taken,
    isKnown: taken.length > 0 && taken.every(({ about, value }) => known.has(keyOf(about, value))),
    cares: [
      page ? "" : `This case has made no page with the number ${answers.number}. Take the answers only if a colleague made it.`,
      page ? strangeText(lines, new Set(page.rows.map(({ text }) => text))) : "",
      withheld ? `${countText(withheld, "answer")} left out: it seems to hold a password, a key or an account. Write to the client, and have it changed.` : "",
      answers.name === "" ? "No name was given, so it does not count as signed." : "",
      exceptionText(exceptionsIn(lines).length),
    ].filter(text => text !== ""),
  }
}

/** Part answers by what they are about. The comment goes with the first part; the survey has a name only where the client wants it. */
function grouped({ lines, name, role, words, number, day }: Answers): readonly TakenAnswers[] {
  const parts = ORDER.map(about => ({ about, lines: lines.filter(({ part }) => ABOUT[part] === about) })).filter(part => part.lines.length > 0)
  const all = parts.length ? parts : [{ about: "steps" as const, lines: [] }]
  return all.map((part, place) => {
    const isNamed = part.about !== "survey" || part.lines.some(({ part: kind, ask, answer }) => kind === "choice" && KEEPS_NAME.test(ask) && answer === "Yes")
    const signed = isNamed ? { name, role, day } : { name: "", role: "", day: "" }
    return { about: part.about, value: { number, ...signed, words: place === 0 ? words : "", lines: part.lines } }
  })
}

function strangeText(lines: readonly AnswerLine[], sent: ReadonlySet<string>): string {
  const receipt = new Set<AnswerPart>(RECEIPT_LISTS.map(({ part }) => part))
  const strange = lines.filter(({ part, ask }) => receipt.has(part) && !sent.has(ask)).length
  return strange ? `${countText(strange, "line")} of the receipt ${strange === 1 ? "was" : "were"} not on the page that you made. Compare them before you take them.` : ""
}

function exceptionText(count: number): string {
  return count ? `${countText(count, "exception")}: give each an owner and a day.` : ""
}

function keyOf(about: AnsweredAbout, { number, day, name, words, lines }: Omit<Answered, "about" | "by">): string {
  return JSON.stringify([about, number, day, name, words, lines.map(({ part, ask, answer, words: more }) => [part, ask, answer, more])])
}
