/** elements: takes an entry of the log back, brings it back, or erases its words; what cannot be undone is asked once. */

import type { Draft, Entry } from "../../case/entry.ts"
import { inOrder } from "../../case/fold.ts"
import { erasing } from "../../case/kinds/entry-erased.ts"
import { entryUndone, undoing, undoneIds } from "../../case/kinds/entry-undone.ts"
import { dateText } from "../../papers/plan-text.ts"
import { ask, type Question } from "../ask.ts"
import type { LogRow } from "./log-rows.ts"
import type { Desk } from "./view.ts"

/** Change what a line of the log does. Where there are words, the reader chooses between taking back and erasing. */
export async function changeEntry(desk: Desk, row: LogRow) {
  const act = row.hasWords ? await ask(changeQuestion(row)) : "undo"
  if (act === "undo") turn(desk, row)
  if (act === "erase") settle(desk, "The words are erased. That somebody wrote them stays in the log.", erasing(row.entry))
}

function turn(desk: Desk, { entry, standing }: LogRow) {
  if (standing === "taken back") bringBack(desk, entry)
  else settle(desk, "Taken back. The log keeps that it was there.", undoing(entry))
}

function bringBack(desk: Desk, entry: Entry) {
  const drafts = undosOf(entry, desk.host.openCase.entries.values()).map(undo => undoing(undo))
  if (drafts.length) settle(desk, "Brought back.", ...drafts)
}

/** Do it, and say so. The undo beside the words would take back something else: the line itself can be turned again. */
function settle(desk: Desk, said: string, ...drafts: readonly Draft[]) {
  void desk.host.openCase.add(...drafts)
  desk.say(said)
}

/** Return the entries that take an entry back and still hold: two people may have done it at once. */
export function undosOf(entry: Entry, entries: Iterable<Entry>): readonly Entry[] {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  return log.filter(({ id, kind, target }) => kind === entryUndone.name && target === entry.id && !undone.has(id))
}

function changeQuestion({ line, day, time, who, standing }: LogRow): Question {
  const isBack = standing === "taken back"
  const what = `that ${who === "" ? "somebody" : "a person"} wrote something here on ${dateText(day)} at ${time}, and of which kind it was`
  return {
    title: isBack ? "Bring it back, or erase it?" : "Take it back, or erase it?",
    paragraphs: [
      `“${line}”`,
      isBack ? "Bring back: it counts again." : "Take back: it counts no more. The log keeps that it was there, and it can come back.",
      `Erase: the words and the name are gone for good, here and in every copy that is united with this one. What stays: ${what}. A copy that was saved before still has the words, so delete that too.`,
    ],
    choices: [
      ["erase", "Erase the words"],
      ["undo", isBack ? "Bring it back" : "Take it back"],
      ["leave", "Leave it"],
    ],
  }
}

