/** Bundles the script of the pages, its parts and their licences: `node scripts/browser/build.ts OUTDIR`. */

import { readFile, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

import { build, type BuildOptions } from "esbuild"

import { ownPart } from "./case/entry.ts"

const HERE = fileURLToPath(new URL(".", import.meta.url))
const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url))
const STYLES = fileURLToPath(new URL("../../overrides/styles/", import.meta.url))
const SMALL: BuildOptions = {
  bundle: true,
  // Classic scripts: modules do not load from file://.
  format: "iife",
  target: ["es2022", "chrome98", "firefox104", "safari15.4"],
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
}
/** What is bundled from which module, and how many bytes of it may travel, compressed. */
const BUNDLES = {
  "first-paint": { source: "first-paint.ts", largest: 500 },
  highnote: { source: "main.ts", largest: 21_000 },
  "parts/search": { source: "parts/search.ts", largest: 20_000 },
  "parts/guard": { source: "parts/guard.ts", largest: 8_000 },
  "parts/session": { source: "parts/session.ts", largest: 25_000 },
  // Loaded where questions are asked day by day.
  "parts/practise": { source: "parts/practise.ts", largest: 16_000 },
  // Loaded on the tracks and on the slip.
  "parts/learnt": { source: "parts/learnt.ts", largest: 14_000 },
  // Loaded when a trainer prints a session.
  "parts/pack": { source: "parts/pack.ts", largest: 10_000 },
  "parts/training": { source: "parts/training.ts", largest: 12_000 },
  "parts/files": { source: "parts/files.ts", largest: 40_000 },
  // Loaded by those alone who lock a file.
  "parts/lock": { source: "parts/lock.ts", largest: 65_000 },
  "parts/start": { source: "parts/start.ts", largest: 33_000 },
  "parts/desk": { source: "parts/desk.ts", largest: 45_000 },
  "parts/desk-views": { source: "parts/desk-views.ts", largest: 52_000 },
  "parts/desk-cases": { source: "parts/desk-cases.ts", largest: 45_000 },
  // Loaded by those alone who make a page for the client, look again, or close a case.
  "parts/desk-end": { source: "parts/desk-end.ts", largest: 45_000 },
  // Loaded when a page that stands alone is made.
  "parts/alone": { source: "parts/alone.ts", largest: 30_000 },
  "parts/scorecard": { source: "parts/scorecard.ts", largest: 20_000 },
  "parts/desk-sheet": { source: "parts/desk-sheet.ts", largest: 20_000 },
  // Loaded where a browser cannot find a code in a photo by itself.
  "parts/qr": { source: "parts/qr.ts", largest: 25_000 },
  "parts/letters": { source: "parts/letters.ts", largest: 36_000 },
  // Loaded when a reader first takes a paper as a file.
  "parts/letter-files": { source: "parts/letter-files.ts", largest: 45_000 },
  "parts/prove": { source: "parts/prove.ts", largest: 20_000 },
  "parts/harms": { source: "parts/harms.ts", largest: 10_000 },
  "parts/plan-papers": { source: "parts/plan-papers.ts", largest: 25_000 },
}

/** What travels inside packages for learning systems, and how much of it may, compressed. */
const COURSES = {
  scorm12: { source: "course-scorm12.ts", largest: 12_000 },
  scorm2004: { source: "course-scorm2004.ts", largest: 12_000 },
  cmi5: { source: "course-cmi5.ts", largest: 45_000 },
}
/** The library for cmi5 comes with these inside, so that no bundle shows their names. */
const INSIDE: Record<string, readonly string[]> = { "@xapi/cmi5": ["@xapi/xapi", "axios", "deepmerge", "uuid"] }
type Bundles = Record<string, { readonly source: string; readonly largest: number }>

/** What a page that stands alone carries inside, as text: how it looks, and what it does. */
async function carried(): Promise<Record<string, string>> {
  const [looks, script] = await Promise.all([textOf(STYLES, "alone.css"), textOf(HERE, "for-client.ts")])
  return { ALONE_LOOKS: JSON.stringify(looks), CLIENT_SCRIPT: JSON.stringify(script) }
}

async function textOf(folder: string, source: string): Promise<string> {
  const { outputFiles } = await build({ ...SMALL, absWorkingDir: folder, entryPoints: [source], write: false })
  return outputFiles?.[0]?.text.trim() ?? ""
}

/** Bundle into a folder; returns the names of the packages that are in the bundles. */
async function bundle(bundles: Bundles, outdir: string): Promise<string[]> {
  const { metafile } = await build({
    ...SMALL,
    absWorkingDir: HERE,
    entryPoints: Object.fromEntries(Object.entries(bundles).map(([name, { source }]) => [name, source])),
    outdir,
    define: await carried(),
    metafile: true,
  })
  const packages = Object.keys(metafile?.inputs ?? {}).map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1])
  const named = packages.filter(name => name !== undefined)
  return [...new Set([...named, ...named.flatMap(name => INSIDE[name] ?? [])])].sort()
}

/** Name the packages with their licences, as these ask for. */
async function licencesText(packages: readonly string[]): Promise<string> {
  return (await Promise.all(packages.map(name => licenceText(name)))).join("\n----\n\n")
}

async function licenceText(name: string): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(MODULES, name, "package.json"), "utf8"))
  const [version, license, author] = ["version", "license", "author"].map(part => String(ownPart(about, part)))
  const files = ["LICENSE", "LICENSE.md", "LICENSE.txt"].map(file => readFile(join(MODULES, name, file), "utf8"))
  const text = await Promise.any(files).catch(() => `Copyright ${author}`)
  const [around] = Object.entries(INSIDE).find(([, inside]) => inside.includes(name)) ?? []
  // Which version is inside of another package, that one alone knows.
  const head = around === undefined ? `${name} ${version}` : `${name}, inside ${around}`
  return `${head} (${license})\n\n${text.trim()}\n`
}

/** Print the sizes; returns the names of the files that are too large. */
async function tooLarge(bundles: Bundles, outdir: string): Promise<string[]> {
  const large: string[] = []
  for (const [name, { largest }] of Object.entries(bundles)) {
    const size = gzipSync(await readFile(join(outdir, `${name}.js`)), { level: 9 }).length
    console.log(`${name}.js: ${(size / 1000).toFixed(1)} of ${largest / 1000} KB compressed`)
    if (size > largest) large.push(name)
  }
  return large
}

const [wanted] = process.argv.slice(2)
if (wanted === undefined) {
  console.error("usage: node scripts/browser/build.ts OUTDIR")
  process.exit(2)
}
const large: string[] = []
for (const [bundles, outdir] of [[BUNDLES, resolve(wanted)], [COURSES, resolve(wanted, "courses")]] as const) {
  const packages = await bundle(bundles, outdir)
  await writeFile(join(outdir, "licences.txt"), await licencesText(packages))
  large.push(...await tooLarge(bundles, outdir))
}
if (large.length) {
  console.error(`too large: ${large.join(", ")}`)
  process.exit(1)
}
