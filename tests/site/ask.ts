/** Asks the search of a built site: `node tests/site/ask.ts SITE`, queries as JSON in, the first results of each out. */

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { runInThisContext } from "node:vm"
import { gzipSync } from "node:zlib"

import type { Data } from "../../scripts/browser/elements/host.ts"
import { Finder } from "../../scripts/browser/elements/search/finder.ts"
import { AT_FIRST, placeOf } from "../../scripts/browser/elements/search/result-text.ts"

const INPUT = 0
const site = process.argv[2] ?? ""
const sizes = new Map<string, number>()

/** Run a script of data as the browser would, and note what it weighs. */
function data<Name extends keyof Data>(name: Name): Data[Name] {
  const text = readFileSync(join(site, `data/${name}.js`), "utf8")
  sizes.set(name, gzipSync(text, { level: 9 }).length)
  runInThisContext(text)
  return globalThis.highnoteData?.[name] as Data[Name]
}

const table = data("search")
const finder = new Finder(
  {
    words: async beginning => data(`search/words/${beginning}`),
    allWords: async () => data("search/words"),
    shelf: async name => data(`search/shelves/${name}`),
  },
  table,
)

async function ask(query: string) {
  sizes.clear()
  data("search")
  const answer = await finder.find(query)
  const results = await answer.results(0, AT_FIRST)
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { query, total: answer.total, bytes, places: results.map(placeOf), titles: results.map(result => result.find.title) }
}

const answers = []
for (const query of JSON.parse(readFileSync(INPUT, "utf8")) as string[]) answers.push(await ask(query))
process.stdout.write(JSON.stringify(answers))
