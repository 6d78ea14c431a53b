/** papers: what a deletion does not cover, in words: backups, legal holds, what AI tools keep, what the firm keeps by law. */

import { REMAINS_KINDS, type Remains } from "../../case/after-end.ts"
import type { Draft } from "../../case/entry.ts"
import { adding } from "../../case/kinds/item-added.ts"
import type { State } from "../../case/state.ts"

export type RemainsKind = Remains["kind"]

export interface RemainsWords {
  readonly label: string
  /** What to ask before writing that there is none. */
  readonly ask: string
  /** The item that reminds of it, without a name. */
  readonly item: string
  readonly owner: string
}

const WORDS: Readonly<Record<RemainsKind, RemainsWords>> = {
  backup: { label: "Backups", ask: "Which backups still hold it, and when is the last one overwritten?", item: "Check that the last backup is overwritten", owner: "it" },
  hold: { label: "Legal holds", ask: "What has legal told you to keep, and when is that decided again?", item: "Decide again whether the legal hold goes on", owner: "legal" },
  ai: { label: "AI tools and recorders", ask: "Which assistants, transcribers and chat histories keep something, and for how long?", item: "Check that the AI tools have deleted what they kept", owner: "it" },
  kept: { label: "Kept by law or for your defence", ask: "What do you keep, and which law or claim asks for it?", item: "Destroy what was kept, or decide again", owner: "knowledge" },
  other: { label: "Elsewhere", ask: "Suppliers, phones, paper, a colleague's notebook?", item: "Check that the last copy elsewhere is gone", owner: "it" },
}

/** What a certificate says of the deletion itself: the blanks of the case, and their labels. */
export const DELETION_FACTS: readonly (readonly [field: string, label: string])[] = [
  ["firm_name", "Issued by"],
  ["client_name", "Issued for"],
  ["data_choice", "What was chosen"],
  ["deletion_date", "Day on which the deletion was finished"],
  ["deletion_operator", "Who deleted"],
  ["deletion_witness", "Who watched and checked"],
  ["search_scope", "Where we looked"],
  ["search_limits", "Where we did not look"],
]

/** The kinds in the order in which they are asked. */
export const ALL_REMAINS: readonly RemainsKind[] = REMAINS_KINDS

/** Return the words of a kind. */
export function remainsWords(kind: RemainsKind): RemainsWords {
  return WORDS[kind]
}

/** Return the items that remind of what is still there, by its day. */
export function remainsItems({ remains }: Pick<State, "remains">): readonly Draft[] {
  return [...remains].flatMap(([id, { kind, until }]) => {
    const { item, owner } = WORDS[kind]
    return until === "" ? [] : [adding(`own-${id}`, { text: item, owner, due: until, phase: "" })]
  })
}
