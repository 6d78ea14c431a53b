/**
 * learning: what a question meant when somebody learnt it, and what has changed since.
 *
 * A line such as "M4-Q1 1a2b3c4d NOT-01=5e6f7a8b" holds a question, the mark of its right answer, and the mark of each
 * item that it comes from. Nothing else of an earlier edition is needed to know what is worth another look.
 */

import type { LearningItem, LearningQuestion } from "../contract-learning.ts"

export type Items = ReadonlyMap<string, LearningItem>

/** What is not as it was learnt. */
export interface Change {
  readonly question: LearningQuestion
  /** Its right answer, or what it asks, is another. */
  readonly isAnother: boolean
  /** The items that mean something else now, or that it comes from only now. */
  readonly items: readonly LearningItem[]
}

/** Return the items by their ids. */
export function itemsById(items: readonly LearningItem[]): Items {
  return new Map(items.map(item => [item.id, item]))
}

/** Write down what a question means today. */
export function knownText({ id, mark, items }: LearningQuestion, by: Items): string {
  return [id, mark, ...items.map(name => `${name}=${by.get(name)?.mark ?? ""}`)].join(" ")
}

/** Say what has changed of a question since a line was written; undefined if nothing has, or if the line is not about it. */
export function changeSince(known: string, question: LearningQuestion, by: Items): Change | undefined {
  const [id, mark, ...marked] = known.split(" ")
  if (id !== question.id || mark === undefined) return undefined
  const before = new Set(marked)
  const items = question.items.flatMap(name => by.get(name) ?? []).filter(item => !before.has(`${item.id}=${item.mark}`))
  const isAnother = mark !== question.mark
  return isAnother || items.length ? { question, isAnother, items } : undefined
}

/** Say why a question comes back: "ACC-02 and ACC-05 have changed since." */
export function changeText({ isAnother, items }: Change): string {
  const names = items.map(({ id }) => id)
  const said = names.length ? `${joined(names)} ${names.length === 1 ? "has" : "have"} changed since you learnt this.` : ""
  return [isAnother ? "The question or its right answer is another one now." : "", said].filter(text => text !== "").join(" ")
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}
