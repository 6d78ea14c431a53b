/** case: `client.answered`, what the client wrote on its page. Receipt and survey are entries apart, so that one can be erased and the other stays. */

import { ANSWER_PARTS, ANSWERED_ABOUT, type Answered, type AnsweredAbout, type AnswerLine } from "../after-end.ts"
import { columnsOf, rowsOf, type Columns } from "../columns.ts"
import type { Draft } from "../entry.ts"
import { asLine, asText, oneOf, partsReader, readDay, readLine, readLines, readText } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

type Value = Pick<Answered, "number" | "day" | "name" | "role" | "words"> & Columns<Cell>
type Cell = (typeof CELLS)[number]

const CELLS = ["part", "ask", "answer", "more"] as const
const readAbout = oneOf(ANSWERED_ABOUT)
const readPart = oneOf(ANSWER_PARTS)

export const clientAnswered: Kind<Value> = {
  name: "client.answered",
  hasWords: true,
  read: partsReader<Value>({
    number: readLine, day: readDay, name: readLine, role: readLine, words: readText,
    part: readLines, ask: readLines, answer: readLines, more: readLines,
  }),

  change(state, { number, day, name, role, words, ...columns }, entry) {
    const about = readAbout(entry.target)
    if (about) state.answered = [...state.answered, { about, number, day, name, role, words, lines: linesIn(columns), by: entry }]
  },
}

function linesIn(columns: Columns<Cell>): readonly AnswerLine[] {
  return rowsOf(CELLS, columns).flatMap(({ part, ask, answer, more }): AnswerLine[] => {
    const read = readPart(part)
    return read ? [{ part: read, ask, answer, words: more }] : []
  })
}

/** Say it in the record. */
export const clientAnsweredLine: Line<Value> = ({ name, day, words, ...columns }, { target }) => {
  const said = linesIn(columns).map(({ ask, answer, words: more }) => `“${ask}”: ${[answer, more].filter(Boolean).join(", ")}`)
  const comment = words ? `; and wrote: “${words}”` : ""
  return `took in what the client answered (${[target, name, day].filter(Boolean).join(", ")}): ${said.join("; ")}${comment}`
}

/** Take in what the client answered about one part of its page. */
export function answeringFor(about: AnsweredAbout, { number, day, name, role, words, lines }: Omit<Answered, "about" | "by">): Draft {
  const rows = lines.map(({ part, ask, answer, words: more }) => ({ part, ask, answer, more }))
  const said = { number: asLine(number), day, name: asLine(name), role: asLine(role), words: asText(words) }
  return { kind: clientAnswered.name, target: about, value: { ...said, ...columnsOf(CELLS, rows) } }
}
