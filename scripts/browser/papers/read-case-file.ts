/** papers: reads a saved case from text that may be anything. Refuses in plain words; never changes a case. */

import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema"

import type { Source } from "../case/carrier.ts"
import { ownPart, type Entry } from "../case/entry.ts"
import { contradiction, merge } from "../case/merge.ts"
import { sortOut } from "../case/record.ts"
import { refusalText } from "./refusal-text.ts"

/** Bytes; 100,000 entries, the most that the schema allows, are about 20 million. */
export const LARGEST = 40_000_000
const DEEPEST = 12

/** Why a copy was not opened, in a sentence that a reader can act on. */
export class Refused extends Error {}

/** Carry a case in from the text of a saved copy; throws Refused. */
export function caseFileSource(text: string, schema: Schema): Source {
  const raw = parsed(text)
  refuseOtherFiles(raw)
  refuseStrangeNames(raw)
  refuseFractures(raw, schema)
  const caseId = String(ownPart(ownPart(raw, "case"), "id"))
  const entries = united(sortOut(listOf(ownPart(raw, "entries"))).entries)
  return {
    list: () => Promise.resolve([caseId]),
    read: asked => Promise.resolve(asked === caseId ? entries : []),
  }
}

function parsed(text: string): unknown {
  if (!text.trim()) throw new Refused("The file is empty.")
  try {
    const raw: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""))
    return raw
  } catch {
    throw new Refused("The file is not a saved case, or only a part of one: it cannot be read as JSON.")
  }
}

function refuseOtherFiles(raw: unknown) {
  const [format, schema] = [ownPart(raw, "format"), ownPart(raw, "schema")]
  if (Array.isArray(raw) || format !== "highnote-case") {
    throw new Refused("The file is not a case saved from High Note.")
  }
  if (typeof schema === "number" && schema > 1) {
    throw new Refused("The copy was saved by a newer edition of this site. Reload the page, then open the copy again.")
  }
}

/** Names such as `__proto__` poison the objects they are copied to, and the schema's own checks can be led astray by them. */
function refuseStrangeNames(raw: unknown) {
  let level: unknown[] = [raw]
  for (let depth = 0; level.length; depth += 1) {
    const objects = level.filter(part => typeof part === "object" && part !== null)
    if (depth > DEEPEST) throw new Refused("The copy is damaged: its parts lie too deep in one another.")
    const strange = objects.flatMap(part => Object.keys(part)).find(name => name in Object.prototype)
    if (strange !== undefined) throw new Refused(`The copy is damaged: it has a part with the name "${strange}".`)
    level = objects.flatMap(part => Object.values(part) as unknown[])
  }
}

function refuseFractures(raw: unknown, schema: Schema) {
  const { valid, errors } = new Validator(schema, "2020-12").validate(raw)
  if (!valid) throw new Refused(refusalText(errors.map(error => placeOf(error))))
}

function placeOf({ instanceLocation, keyword, error }: OutputUnit) {
  const missing = keyword === "required" ? /"([^"]*)"/u.exec(error)?.[1] : undefined
  const path = instanceLocation.split("/").slice(1)
  return { path: missing === undefined ? path : [...path, missing], isMissing: missing !== undefined }
}

function listOf(part: unknown): readonly unknown[] {
  return Array.isArray(part) ? part : []
}

function united(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.map(entry => [entry.id, entry]))
  if (contradiction(last, entries)) {
    throw new Refused("The copy is damaged: two of its entries have the same id but say different things.")
  }
  return [...merge(new Map(), entries).values()]
}
