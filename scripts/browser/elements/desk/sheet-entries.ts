/** elements: turns what was read from a paper list into what is entered, and says it before. Knows no DOM. */

import type { Draft } from "../../case/entry.ts"
import { tick } from "../../case/kinds/item-done.ts"
import { noting } from "../../case/kinds/item-note.ts"
import { standing } from "../../case/kinds/item-state.ts"
import { orderOverriding } from "../../case/kinds/order-overridden.ts"
import { listedItem } from "../../case/listed-items.ts"
import { dateText } from "../../papers/plan-text.ts"
import { guard, type Barrier } from "../../plan/guard.ts"
import type { Mark, Marked } from "./sheet-codes.ts"
import type { Scene } from "./view.ts"

/** What will be entered for one code. */
export interface Entering {
  readonly id: string
  readonly text: string
  /** What is said of it. */
  readonly said: string
  /** What the reader should know before. */
  readonly warning: string
  readonly drafts: readonly Draft[]
}

const SAID: Readonly<Record<Marked, string>> = {
  done: "done",
  "not applicable": "does not apply",
  waiting: "waits",
  doing: "in hand",
  "to do": "to do again",
}
const WHY = "Done on paper, as the list says."

/** Say what each mark will enter; what is so already enters nothing. */
export function enteringOf(marks: readonly Mark[], scene: Scene): readonly Entering[] {
  const done = new Set(marks.filter(({ as }) => as === "done").map(({ id }) => id))
  return marks.map(mark => one(mark, done, scene))
}

function one(mark: Mark, done: ReadonlySet<string>, scene: Scene): Entering {
  const { id, as } = mark
  const text = listedItem(scene.library, id)?.text ?? ""
  if (as === "done" && scene.state.done.has(id)) return { id, text, said: "done already", warning: "", drafts: [] }
  const barriers = as === "done" ? barriersTo(id, scene).filter(barrier => !done.has(barrier.id)) : []
  const over = barriers.length ? [orderOverriding(id, WHY, barriers.map(barrier => barrier.id))] : []
  return { id, text, said: saidOf(mark), warning: warningOf(id, barriers, scene), drafts: [...over, ...draftsOf(mark)] }
}

function barriersTo(id: string, { plan, given, state }: Scene): readonly Barrier[] {
  return state.overrides.has(id) ? [] : guard(plan, id, given.state)
}

function draftsOf({ id, as, day, words }: Mark): Draft[] {
  if (as === "waiting") return [standing(id, as, { on: words })]
  if (as === "not applicable") return [standing(id, as, { why: words === "" ? "So it stands on the paper list." : words })]
  const note = noteOf(day, words)
  return [as === "done" ? tick(id, true) : standing(id, as), ...(note === "" ? [] : [noting(id, note)])]
}

function noteOf(day: number | undefined, words: string): string {
  const told = [day === undefined ? "" : dateText(day), words].filter(part => part !== "").join(", ")
  return told === "" ? "" : `From the paper list: ${told}.`
}

function saidOf({ as, day, words }: Mark): string {
  return [SAID[as], day === undefined ? "" : `on ${dateText(day)}`, words === "" ? "" : `(${words})`].filter(part => part !== "").join(" ")
}

function warningOf(id: string, barriers: readonly Barrier[], { rows }: Scene): string {
  if (!rows.some(row => row.id === id)) return "This is not in the plan of this case."
  return barriers.map(({ text }) => text).join(" ")
}
