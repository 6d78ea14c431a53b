import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

const ROOT = fileURLToPath(new URL("../../../scripts/browser/", import.meta.url))
/** What each folder may import from, beside itself. Storage fills the port that the case states, and nobody else knows it. */
const BEFORE: Record<string, readonly string[]> = {
  guard: [],
  case: ["guard"],
  storage: ["case"],
  plan: ["case"],
  learning: ["case", "plan"],
  lms: ["case"],
  papers: ["guard", "case", "plan"],
  elements: ["guard", "case", "learning", "plan", "papers", "lms"],
  parts: ["guard", "case", "learning", "plan", "papers", "elements"],
}
const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter(name => name.endsWith(".ts"))
  .map(name => ({ name, text: readFileSync(join(ROOT, name), "utf8") }))

const folderOf = (name: string) => name.split("/")[0]!
const codeOf = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/^\s*\/\/.*$/gmu, "")

function offenders(pattern: RegExp, allowed: readonly string[]): string[] {
  return FILES.filter(({ name, text }) => !allowed.includes(folderOf(name)) && pattern.test(codeOf(text))).map(({ name }) => name)
}

function importsOf(name: string, text: string): string[] {
  const paths = [...text.matchAll(/(?:from|import) ?\(?"(\.[^"]+)"/gu)].map(([, path]) => path!)
  return paths.map(path => relative(ROOT, resolve(ROOT, dirname(name), path)))
}

test("every file is in a folder that has its place, but for the entries, the bundler and the contract", () => {
  const outside = FILES.filter(({ name }) => !(folderOf(name) in BEFORE)).map(({ name }) => name)

  assert.deepEqual(outside, ["build.ts", "cases.ts", "contract-books.ts", "contract-client.ts", "contract-harms.ts", "contract-learning.ts", "contract-packs.ts", "contract-papers.ts", "contract-periods.ts", "contract-plan.ts", "contract-search.ts", "contract.ts", "course-cmi5.ts", "course-scorm12.ts", "course-scorm2004.ts", "first-paint.ts", "for-client.ts", "main.ts", "plans.ts"])
})

test("imports go one way", () => {
  const wrong = FILES.filter(({ name }) => folderOf(name) in BEFORE).flatMap(({ name, text }) => {
    const allowed = new Set(["cases.ts", "contract-books.ts", "contract-client.ts", "contract-harms.ts", "contract-learning.ts", "contract-packs.ts", "contract-papers.ts", "contract-periods.ts", "contract-plan.ts", "contract-search.ts", "contract.ts", folderOf(name), ...BEFORE[folderOf(name)]!])
    return importsOf(name, text)
      .filter(path => !allowed.has(folderOf(path)))
      .map(path => `${name} imports ${path}`)
  })

  assert.deepEqual(wrong, [])
})

test("storage knows of the case what its port needs, and no more", () => {
  const known = FILES.filter(({ name }) => folderOf(name) === "storage")
    .flatMap(({ name, text }) => importsOf(name, text))
    .filter(path => folderOf(path) === "case")

  assert.deepEqual([...new Set(known)].toSorted(), ["case/carrier.ts", "case/entry.ts"])
})

test("a kind of entry knows no other kind", () => {
  const kinds = FILES.filter(({ name }) => /^case\/kinds\/(?!kind|registry)/u.test(name))
  const wrong = kinds.flatMap(({ name, text }) => importsOf(name, text).filter(path => /^case\/kinds\/(?!kind\.ts)/u.test(path)))

  assert.ok(kinds.length > 3)
  assert.deepEqual(wrong, [])
})

test("only storage touches storage", () => {
  const storage = /\b(indexedDB|IDBKeyRange|localStorage|sessionStorage|BroadcastChannel|navigator\.storage|caches)\b|from "idb"/u

  assert.deepEqual(offenders(storage, ["storage"]), [])
})

test("only elements touch the page", () => {
  const dom = /\b(document|window|HTML\w*Element|customElements|location)\b[.[]|\bnew (Event|CustomEvent)\b|\bextends (HTML|Hosted)/u

  assert.deepEqual(offenders(dom, ["elements", "first-paint.ts", "for-client.ts", "main.ts"]), [])
})

test("nothing turns text into code or into HTML, and nothing is styled in place", () => {
  const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function|\.style\b|cssText|setTimeout\("|Object\.assign/u

  assert.deepEqual(offenders(sinks, []), [])
})

test("nothing asks another server, but a lesson in cmi5 the record store that it was launched with", () => {
  assert.deepEqual(offenders(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|https?:\/\//u, ["course-cmi5.ts"]), [])
})

test("every file has one subject and says which", () => {
  for (const { name, text } of FILES) {
    assert.ok(text.startsWith("/**"), `${name} begins with a sentence about itself`)
    assert.ok(text.split("\n").length <= 250, `${name} is short`)
  }
})
