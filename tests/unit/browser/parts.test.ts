import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import { after, test } from "node:test"
import { fileURLToPath } from "node:url"
import { runInThisContext } from "node:vm"

import type { Host } from "../../../scripts/browser/elements/host.ts"
import { readied } from "../../../scripts/browser/elements/files/readied.ts"
import { Browser, opened, tick, ticked, VERSION } from "./given.ts"

const ROOT = fileURLToPath(new URL("../../../scripts/browser/", import.meta.url))
const PARTS = readdirSync(join(ROOT, "parts")).map(name => `parts/${name}`)
const built = mkdtempSync(join(tmpdir(), "highnote-"))
execFileSync(process.execPath, [join(ROOT, "build.ts"), built])

after(() => rmSync(built, { recursive: true }))

/** List the modules that end up in a bundle; types do not. */
function bundled(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  const text = readFileSync(join(ROOT, name), "utf8")
  for (const [, path] of text.matchAll(/^import (?!type\b)[^"]*"(\.[^"]+)"/gmu)) {
    bundled(relative(ROOT, resolve(ROOT, dirname(name), path!)), found)
  }
  return found
}

test("a module that is in two bundles holds nothing that the copies would have to share", () => {
  const bundles = ["main.ts", ...PARTS].map(name => bundled(name))
  const shared = [...new Set(bundles.flatMap(bundle => [...bundle]))].filter(name => bundles.filter(bundle => bundle.has(name)).length > 1)

  const state = /^(?:export )?let |^\s+(?:(?:public|protected|private) )?static (?!readonly)/mu
  const wrong = shared.filter(name => state.test(readFileSync(join(ROOT, name), "utf8")))

  assert.ok(shared.includes("case/entry.ts"), shared.join())
  assert.deepEqual(wrong, [])
})

test("a part reaches neither storage nor the making of a case: it works with what the page hands it", () => {
  for (const part of PARTS) {
    const reached = [...bundled(part)].filter(name => name.startsWith("storage/") || name === "case/open-case.ts")

    assert.deepEqual(reached, [], part)
  }
})

test("a part that works out states, or says lines of the record, knows every kind of entry, and the first script only those of every page", () => {
  const readers = PARTS.filter(part => ["case/fold.ts", "case/kinds/registry.ts"].some(name => bundled(part).has(name)))

  assert.ok(readers.length > 2, readers.join())
  for (const part of readers) assert.ok(bundled(part).has("case/kinds/registry-all.ts"), part)
  assert.equal(bundled("main.ts").has("case/kinds/registry-all.ts"), false)
})

test("the parts that show a case let the page know every kind of entry", () => {
  for (const name of ["desk", "files", "scorecard"]) assert.match(readFileSync(join(ROOT, `parts/${name}.ts`), "utf8"), /host\.openCase\.know\(MORE_KINDS\)/u, name)
})

test("the part that opens copies opens them into the case of the page that loaded it", async () => {
  const [page, other] = [await opened(new Browser()), await opened(new Browser())]
  await tick(other, "ACC-01")
  const { texts } = await readied({ caseId: other.id, entries: [...other.entries.values()], odd: [] }, VERSION)
  // What draws the dialogs looks for a page when it is loaded.
  Object.defineProperty(globalThis, "document", { value: { createTreeWalker: () => undefined, createComment: () => undefined }, configurable: true })
  const host = { openCase: page, settings: { remember: () => {} }, data: () => Promise.reject(new Error("offline")) } as unknown as Host

  runInThisContext(readFileSync(join(built, "parts/files.js"), "utf8"))
  const said = await globalThis.highnoteParts!.files!(host).open(new Blob([...texts]))

  assert.equal(said, "Opened the case “Case of 21 May 2027”.")
  assert.deepEqual([page.id, ticked(page)], [other.id, ["ACC-01"]])
})

test("the part that locks needs nothing of the browser's cryptography but random numbers", async () => {
  runInThisContext(readFileSync(join(built, "parts/lock.js"), "utf8"))
  const lock = globalThis.highnoteParts!.lock!({} as Host)
  const { subtle } = crypto
  Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true })
  try {
    const locked = await lock.lock("a case", "window meadow tunnel")

    assert.equal(await lock.unlock(locked, "window meadow tunnel"), "a case")
  } finally {
    Object.defineProperty(crypto, "subtle", { value: subtle, configurable: true })
  }
})
