/** What the tests of harms are given: the real harms, as the build would hand them over, and sentences with their case. */

import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import type { HarmsLibrary } from "../../../../scripts/browser/contract-harms.ts"
import { harmsIn, watched, type FoundHarm } from "../../../../scripts/browser/guard/harms.ts"
import type { Known } from "../../../../scripts/browser/plan/answers.ts"
import { countsIn } from "../../../../scripts/browser/plan/harms.ts"

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url))
const READ = `
import json, sys
from pathlib import Path
from pydantic import TypeAdapter
from highnote.assemble.contract.harms import HarmsLibrary, harms_library_of
from highnote.load import load
from highnote.model import model
from tests.letters import sentences_of

library = model(load(Path(".")))
harms = TypeAdapter(HarmsLibrary).dump_python(harms_library_of(library), mode="json")
examples = {harm.id: harm.example for harm in library.vocabulary.harms}
print(json.dumps({"library": harms, "examples": examples, "sentences": list(sentences_of(library))}))
`

/** A sentence with what is known of its case: an answer such as "reason=R11", a template such as "T08", or nothing. */
export interface Sentence {
  readonly text: string
  readonly of: string
}

interface Given {
  readonly library: HarmsLibrary
  readonly examples: Readonly<Record<string, string>>
  /** What our own templates, endings and lessons say, with their blanks filled. */
  readonly sentences: readonly Sentence[]
}

// Python reads the vocabulary, so that no second parser exists.
const read = execFileSync("python", ["-c", READ], { cwd: ROOT, encoding: "utf8", env: { ...process.env, PYTHONPATH: `${ROOT}scripts:${ROOT}` }, maxBuffer: 50_000_000 })
export const { library, examples, sentences } = JSON.parse(read) as Given

const all = watched(library.harms, library.families)
const ready = new Map<string, ReturnType<typeof watched>>()

/** Find what may not stand in a sentence, in its case. */
export function found({ text, of }: Sentence): FoundHarm[] {
  if (!ready.has(of)) ready.set(of, all.filter(({ harm }) => countsIn(harm, known(of), of.includes("=") ? "" : of)))
  return harmsIn(text, ready.get(of)!)
}

function known(of: string): Known {
  const [facet, answer] = of.split("=")
  return new Map(answer !== undefined ? [[facet!, { ids: [answer], how: "given" as const }]] : [])
}

/** Read sentences from a file beside the test. */
export function sentencesIn(name: string): Sentence[] {
  let of = ""
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter(line => line !== "" && !line.startsWith("# "))
    .flatMap(line => {
      const [, head] = /^\[(.+)\]$/u.exec(line) ?? []
      of = head ?? of
      return head === undefined ? [{ text: line, of }] : []
    })
}
