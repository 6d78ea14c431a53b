/** case: `case.opened`, the first entry of a case. The first one counts; it is never taken back. */

import type { Draft } from "../entry.ts"
import { asLine, partsReader, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

interface Opening {
  title: string
  /** The version of the content that the reader saw. */
  version: string
}

export const caseOpened: Kind<Opening> = {
  name: "case.opened",
  isFinal: true,
  hasWords: true,

  read: partsReader<Opening>({ title: part => readLine(part) ?? "", version: part => readLine(part) ?? "" }),

  change(state, { title, version }, { time }) {
    if (state.opened) return
    state.opened = time
    state.title ||= title
    state.version = version
  },

  changeErased(state, { time }) {
    state.opened ||= time
  },
}

/** Say it in the record. */
export const caseOpenedLine: Line<Opening> = ({ title }) => `opened the case “${title}”`

/** Open a case. */
export function opening(caseId: string, title: string, version: string): Draft {
  return { kind: caseOpened.name, target: caseId, value: { title: asLine(title), version } }
}
