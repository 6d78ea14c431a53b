/** Fills the workbook of every register of a built site, with lists of so many rows, and prints them in base64: `node fill-books.mjs SITE WORDS ROWS`. */

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { runInThisContext } from "node:vm"

import { bookFile } from "../../scripts/browser/papers/letters/letter-files.ts"
import { wordsOfCase } from "../../scripts/browser/papers/letters/known.ts"
import { rowsText } from "../../scripts/browser/papers/letters/rows.ts"
import { formOf } from "../../scripts/browser/papers/letters/writing-form.ts"

const [site, words, rows] = process.argv.slice(2)
const dataOf = name => {
  runInThisContext(readFileSync(join(site, "data", `${name}.js`), "utf8"))
  return globalThis.highnoteData[name]
}
const { fields } = dataOf("papers")
const known = new Map(fields.map(field => [field.id, field]))
const OF_KIND = { date: () => "2027-03-01", money: number => `EUR ${number + 1}.50` }
const valueOf = (kind, number) => OF_KIND[kind]?.(number) ?? `${words} ${number}`
const rowOf = (columns, number) => columns.map(({ kind }) => valueOf(kind, number))
const listOf = columns => rowsText(Array.from({ length: Number(rows) }, (_, number) => rowOf(columns, number)))
const kept = id => {
  const { kind, columns } = known.get(id) ?? { kind: "text", columns: [] }
  if (words === "none") return ""
  return columns.length ? listOf(columns) : valueOf(kind, 0)
}
const given = wordsOfCase(fields, kept, formOf("", "GB"))
const ids = readdirSync(join(site, "data", "books")).map(name => name.replace(/\.js$/u, "")).sort()
console.log(JSON.stringify(Object.fromEntries(ids.map(id => [id, Buffer.from(bookFile(dataOf(`books/${id}`).xlsx, given).bytes).toString("base64")]))))
