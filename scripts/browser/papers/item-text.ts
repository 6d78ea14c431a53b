/** papers: says how an item stands in a case. */

import type { Entry } from "../case/entry.ts"
import type { ItemState, Note } from "../case/state.ts"
import { momentText } from "./markdown-words.ts"

/** Say how an item stands, in sentences; empty while nothing was said. */
export function standingText(item: ItemState): string {
  const { state, why, on, until, by, verified, notes, proofs } = item
  const waits = state === "waiting" && on !== "" ? ` for ${on}` : ""
  const stands = state === "to do" ? "" : `${state}${waits}${until === "" ? "" : ` until ${until}`}${by ? `, ${bySaid(by)}` : ""}`
  const says = [capital(stands), why, verified ? `Verified, ${bySaid(verified)}` : "", labelled("Notes", notes), labelled("Proof", proofs)]
  return says.filter(said => said !== "").map(ended).join(" ")
}

/** Say who said something, and when. */
export function bySaid({ person, time }: Entry): string {
  return [person, momentText(time).split(",")[0]].filter(Boolean).join(", ")
}

/** Put notes into one text. */
export function notesText(notes: readonly Note[]): string {
  return notes.map(({ text, by }) => `${text} (${bySaid(by)})`).join("; ")
}

function labelled(label: string, notes: readonly Note[]): string {
  return notes.length ? `${label}: ${notesText(notes)}` : ""
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function ended(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`
}
