/** plan: an item as a case took it, written as JSON into an entry, and what an item means as a short mark. */

import { ownPart } from "../case/entry.ts"
import { markOf } from "../case/hash.ts"
import type { Clause, PlanItem, Point, When } from "../contract.ts"

const TEXTS = ["id", "phase", "text", "owner", "level", "template", "url"] as const
const PLAIN = { template: "", after: [], applies: [], emergency: false, fixed: false, url: "" } as const
const KINDS: readonly When["kind"][] = ["on", "window", "weekly", "each"]
const ANCHORS: readonly Point["anchor"][] = ["E", "N", "C", "I"]
const UNITS: readonly Point["unit"][] = ["d", "wd", "h"]
/** Ten years in days: no item of ours lies further from its anchor. */
const MOST = 3650
const MOST_POINTS = 20

/** Return a short mark of everything that an item asks for; where it is explained does not count. */
export function meaningOf(item: PlanItem): string {
  const parts = Object.entries(item).filter(([name]) => name !== "url")
  return markOf(JSON.stringify(parts.sort(([one], [other]) => (one < other ? -1 : 1))))
}

/** Write an item, without what is as usual. */
export function snapshotOf(item: PlanItem): string {
  const usual = new Map<string, string>(Object.entries(PLAIN).map(([name, part]) => [name, JSON.stringify(part)]))
  return JSON.stringify(Object.fromEntries(Object.entries(item).filter(([name, part]) => usual.get(name) !== JSON.stringify(part))))
}

/** Read an item that was written; undefined if it is none. It comes from a file, so it may be anything. */
export function readSnapshot(text: string): PlanItem | undefined {
  const raw = { ...PLAIN, ...parsed(text) }
  return isItem(raw) ? raw : undefined
}

function parsed(text: string): object {
  try {
    const raw: unknown = JSON.parse(text)
    return typeof raw === "object" && raw !== null && !Array.isArray(raw) ? raw : {}
  } catch {
    return {}
  }
}

function isItem(raw: object): raw is PlanItem {
  if (!TEXTS.every(name => typeof ownPart(raw, name) === "string") || ownPart(raw, "id") === "") return false
  if (typeof ownPart(raw, "emergency") !== "boolean" || typeof ownPart(raw, "fixed") !== "boolean") return false
  return isWhen(ownPart(raw, "when")) && isListOf(ownPart(raw, "after"), isText) && isListOf(ownPart(raw, "applies"), isClause)
}

function isWhen(raw: unknown): raw is When {
  const points = ownPart(raw, "points")
  if (!KINDS.some(kind => kind === ownPart(raw, "kind")) || !isListOf(points, isPoint)) return false
  return points.length > 0 && points.length <= MOST_POINTS
}

function isPoint(raw: unknown): raw is Point {
  const amount = ownPart(raw, "amount")
  if (typeof amount !== "number" || !Number.isInteger(amount) || Math.abs(amount) > MOST) return false
  return ANCHORS.some(anchor => anchor === ownPart(raw, "anchor")) && UNITS.some(unit => unit === ownPart(raw, "unit"))
}

function isClause(raw: unknown): raw is Clause {
  return isText(ownPart(raw, "facet")) && typeof ownPart(raw, "barred") === "boolean" && isListOf(ownPart(raw, "answers"), isText)
}

function isText(raw: unknown): raw is string {
  return typeof raw === "string"
}

function isListOf<Part>(raw: unknown, isPart: (one: unknown) => one is Part): raw is readonly Part[] {
  return Array.isArray(raw) && raw.every(isPart)
}
