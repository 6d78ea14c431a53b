/** papers: says in words what a copy brings, before anything of it is taken. */

import { isErased, type Entry } from "../../case/entry.ts"
import type { Names } from "../../case/kinds/kind.ts"
import { lineOf } from "../../case/kinds/registry-lines.ts"
import type { Odd } from "../../case/record.ts"
import type { ItemState } from "../../case/state.ts"
import { secretName } from "../../guard/secret.ts"
import { momentText } from "../markdown-words.ts"
import type { Conflict, Differences, ItemChange } from "./differences.ts"
import type { Withheld } from "./sifted.ts"

/** How the entries of a case are told: what things are called, and which device is the reader's own. */
export interface Telling {
  readonly names: Names
  readonly device: string
}

/** A part of what a copy brings: what it is in a line, and its lines for those who want to see them. */
export interface Told {
  readonly title: string
  readonly lines: readonly string[]
}

/** No more lines than somebody reads. */
const MOST = 200

/** Say in a sentence or two what is new, by whom and when. */
export function newsText({ news, alone }: Differences, telling: Telling): string {
  if (!news.length) return alone ? `Nothing in the file is new here. ${aloneText(alone)}` : "The file and this browser hold the same."
  const said = `${entriesText(news.length)} in the file ${news.length === 1 ? "is" : "are"} new here: ${byPeople(news, telling)}.`
  return alone ? `${said} ${aloneText(alone)}` : said
}

/** Say what asks for care: the reader should see these before they decide. */
export function careText({ conflicts, forged, withheld, odd, erased }: Differences, isCut: boolean): string[] {
  const cares: readonly (readonly [count: number, say: (count: number) => string])[] = [
    [isCut ? 1 : 0, () => "The file ends too early, so some of the case is missing in it. What could be read is told here."],
    [conflicts.length, count => `${count === 1 ? "One thing was" : `${count} things were`} written by both of you apart from each other. The later word counts; both stay in the log.`],
    [forged.length, forgedText],
    [withheld.length, withheldCount],
    [erased, count => `The words of ${entriesText(count)} were erased in the file, so they go here as well.`],
    [odd.length - forged.length, oddCount],
  ]
  return cares.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
}

function forgedText(count: number): string {
  return `${entriesText(count)} in the file ${count === 1 ? "says" : "say"} something else than here under the same id, so one of the two was changed by hand. Yours stays, theirs is put aside.`
}

function withheldCount(count: number): string {
  return `${entriesText(count)} ${count === 1 ? "is" : "are"} not taken, because a case keeps no passwords, keys, card or account numbers. Ask the writer to write where it is kept.`
}

function oddCount(count: number): string {
  return count === 1
    ? "1 record could not be read. It is put aside, and travels along in your copies."
    : `${count} records could not be read. They are put aside, and travel along in your copies.`
}

/** Tell each part with its lines. */
export function toldParts(differences: Differences, telling: Telling): Told[] {
  const { news, conflicts, items, forged, withheld, odd } = differences
  const parts = [
    part("Written by both", conflicts, conflict => conflictText(conflict, telling)),
    part("Items that then stand otherwise", items, item => itemText(item, telling)),
    part("Everything that is new", news, entry => entryText(entry, telling)),
    part("Not taken", withheld, one => withheldText(one, telling)),
    part("Changed by hand", forged, entry => entryText(entry, telling)),
    part("Could not be read", odd, oddText),
  ]
  return parts.filter(({ lines }) => lines.length)
}

function part<Thing>(title: string, all: readonly Thing[], say: (thing: Thing) => string): Told {
  const lines = all.slice(0, MOST).map(say)
  return { title: `${title} (${all.length})`, lines: all.length > MOST ? [...lines, `… and ${all.length - MOST} more`] : lines }
}

/** Count entries: "1 entry", "12 entries". */
export function entriesText(count: number): string {
  return count === 1 ? "1 entry" : `${count} entries`
}

function aloneText(alone: number): string {
  return `${entriesText(alone)} ${alone === 1 ? "is only here and stays" : "are only here and stay"}.`
}

function byPeople(news: readonly Entry[], telling: Telling): string {
  const byWho = new Map<string, Entry[]>()
  for (const entry of news) {
    const who = whoOf(entry, telling)
    const written = byWho.get(who)
    if (written) written.push(entry)
    else byWho.set(who, [entry])
  }
  return [...byWho].map(([who, entries]) => `${byWho.size > 1 ? `${entries.length} ` : ""}by ${who}, ${spanText(entries)}`).join("; ")
}

function spanText(entries: readonly Entry[]): string {
  const [first, last] = [dayOf(entries[0]), dayOf(entries.at(-1))]
  return first === last ? first : `${first} to ${last}`
}

function dayOf(entry: Entry | undefined): string {
  return momentText(entry?.time ?? "").split(",")[0] ?? ""
}

function whoOf({ person, device }: Entry, telling: Telling): string {
  if (device === telling.device) return "you"
  return person === "" ? "somebody without a name" : person
}

/** Say an entry with who and when, as "Renata, 21 May 2027, 14:03: ticked “…”". */
function entryText(entry: Entry, telling: Telling): string {
  return `${whoOf(entry, telling)}, ${momentText(entry.time)}: ${lineOf(entry, telling.names)}`
}

function conflictText({ ours, theirs }: Conflict, telling: Telling): string {
  const later = ours.id > theirs.id ? ours : theirs
  return `${entryText(ours, telling)}. In the file, ${entryText(theirs, telling)}. ${later === ours ? "Yours counts" : "The one in the file counts"}, because it is later.`
}

function itemText({ id, from, to }: ItemChange, { names }: Telling): string {
  const [before, then] = [standingText(from), standingText(to)]
  const who = to.by?.person ?? ""
  return `${names.item(id)} (${id}): ${before} → ${then}${who ? `, ${who}` : ""}`
}

function standingText({ state, on, due, verified }: ItemState): string {
  return [state === "waiting" && on ? `waiting for ${on}` : state, verified ? "verified" : "", due ? `moved to ${due}` : ""].filter(Boolean).join(", ")
}

function withheldText({ entry, secret }: Withheld, telling: Telling): string {
  const about = isErased(entry) ? "" : ` on ${telling.names.item(entry.target)}`
  return `${whoOf(entry, telling)}, ${momentText(entry.time)}${about}: it seems to hold ${secretName(secret)}`
}

function oddText({ text, why }: Odd): string {
  return `${text === "" ? "a record that is too large to travel" : text.slice(0, 80)}: ${why}`
}
