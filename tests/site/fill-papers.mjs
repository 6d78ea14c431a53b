/** Fills every paper of a built site in one way, and prints its files in base64: `node fill-papers.mjs SITE FACTS`. */

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { runInThisContext } from "node:vm"

import { fillingOf } from "../../scripts/browser/elements/desk/fill-form.ts"
import { letterFile } from "../../scripts/browser/papers/letters/letter-files.ts"
import { formOf } from "../../scripts/browser/papers/letters/writing-form.ts"

const [site, facts] = process.argv.slice(2)
const dataOf = name => {
  runInThisContext(readFileSync(join(site, "data", `${name}.js`), "utf8"))
  return globalThis.highnoteData[name]
}
const { fields } = dataOf("papers")
const kinds = new Map(fields.map(({ id, kind }) => [id, kind]))
const OF_KIND = { date: () => "2027-03-01", email: field => `${field}@example.com` }
const kept = field => (facts === "none" ? "" : (OF_KIND[kinds.get(field)]?.(field) ?? `${facts} ${field}`))
const ground = { fields, state: { clauses: new Map() }, known: new Map(), kept, form: formOf("", "GB") }

const base64 = bytes => Buffer.from(bytes).toString("base64")
const filesOf = id => {
  const text = dataOf(`papers/${id}`)
  const filling = fillingOf(text, ground)
  const made = (kind, letters) => letters.map(letter => base64(letterFile(kind, { ...filling, letter }).bytes))
  const { letters } = filling.paper
  return { id, docx: made("docx", text.word === "" ? [] : letters.slice(0, 1)), eml: made("eml", letters.filter(({ subject }) => subject.length)), txt: made("txt", letters), open: letters.flatMap(({ open }) => open) }
}
const ids = readdirSync(join(site, "data", "papers")).map(name => name.replace(/\.js$/u, "")).sort()
console.log(JSON.stringify(ids.map(filesOf)))
