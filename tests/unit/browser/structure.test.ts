import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

const ROOT = fileURLToPath(new URL("../../../scripts/browser/", import.meta.url))
const LAYERS = ["storage", "case", "plan", "documents", "elements"]
const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter(name => name.endsWith(".ts"))
  .map(name => ({ name, text: readFileSync(join(ROOT, name), "utf8") }))

const layerOf = (name: string) => name.split("/")[0]!
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")

function offenders(pattern: RegExp, allowed: readonly string[]): string[] {
  return FILES.filter(({ name, text }) => !allowed.includes(layerOf(name)) && pattern.test(codeOf(text))).map(({ name }) => name)
}

test("every file is in a layer, or puts layers together", () => {
  const outside = FILES.filter(({ name }) => ![...LAYERS, "parts"].includes(layerOf(name))).map(({ name }) => name)

  assert.deepEqual(outside, ["main.ts"])
})

test("a layer imports only from itself and from the layers before it", () => {
  const wrong = FILES.filter(({ name }) => LAYERS.includes(layerOf(name))).flatMap(({ name, text }) =>
    [...text.matchAll(/(?:from|import) ?\(?"(\.[^"]+)"/g)]
      .map(([, path]) => relative(ROOT, resolve(ROOT, dirname(name), path!)))
      .filter(path => LAYERS.indexOf(layerOf(path)) > LAYERS.indexOf(layerOf(name)) || !LAYERS.includes(layerOf(path)))
      .map(path => `${name} imports ${path}`),
  )

  assert.deepEqual(wrong, [])
})

test("only storage touches storage", () => {
  const storage = /\b(indexedDB|IDBKeyRange|localStorage|sessionStorage|BroadcastChannel|navigator\.storage|caches)\b|from "idb"/

  assert.deepEqual(offenders(storage, ["storage"]), [])
})

test("only elements touch the page", () => {
  const dom = /\b(document|window|HTML\w*Element|customElements|location)\b[.\[]|\bnew (Event|CustomEvent)\b|\bextends HTML/

  assert.deepEqual(offenders(dom, ["elements", "main.ts"]), [])
})

test("nothing turns text into code or into HTML, and nothing is styled in place", () => {
  const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function|\.style\b|cssText|setTimeout\("|Object\.assign/

  assert.deepEqual(offenders(sinks, []), [])
})

test("nothing asks another server", () => {
  assert.deepEqual(offenders(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|https?:\/\//, []), [])
})

test("every file has one subject and says which", () => {
  for (const { name, text } of FILES) {
    assert.ok(text.startsWith("/**"), `${name} begins with a sentence about itself`)
    assert.ok(text.split("\n").length <= 250, `${name} is short`)
  }
})
