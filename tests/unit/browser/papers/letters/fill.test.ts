import assert from "node:assert/strict"
import { test } from "node:test"

import { clausesOf, standingIn } from "../../../../../scripts/browser/papers/letters/clauses.ts"
import { letterText } from "../../../../../scripts/browser/papers/letters/letter-text.ts"
import { FACTS, GROUND, knownOf, letterOf, paperOf, runsOf, said, termsOf } from "./given-paper.ts"

const WHOLE = `Letter of 1 March 2027

Dear Lantern Bakeries,
you owe EUR\u00a012,000.00.

You end it.

It ends in time.

- 14 September 2027: renew the domain
- 1 October 2027: file the return

Day: What
14 September 2027: renew the domain
1 October 2027: file the return

The shop.
The till.
`

test("a letter has the facts of the case as its country writes them, its rows, and the parts that this case is for", () => {
  const letter = letterOf(undefined, { ...GROUND, answers: { initiator: "client", tempo: "normal" } })

  assert.equal(letterText(letter), WHOLE)
  assert.deepEqual(letter.open, [])
})

test("what nothing fills is named in the order of the text, once, and marked where it stands", () => {
  const letter = letterOf(undefined, { ...GROUND, facts: { balance: "EUR 5" } })

  assert.deepEqual(letter.open, ["letter_date", "client_name", "dates", "work_done"])
  assert.match(letterText(letter), /^Letter of \[OPEN: Date of the letter\]\n\nDear \[OPEN: Name of the client\],/u)
  assert.match(letterText(letter), /- \[OPEN: Dates that are theirs\]: \[OPEN: Dates that are theirs\]/u)
})

test("a blank of a part that does not stand is not asked for", () => {
  const paper = paperOf([{ kind: "only", terms: termsOf("c1", "initiator", "client"), blocks: [said("{client_name}")] }])

  assert.deepEqual(letterOf(paper, { ...GROUND, answers: { initiator: "firm" } }).asked, [])
  assert.deepEqual(letterOf(paper, { ...GROUND, answers: { initiator: "client" } }).asked, ["client_name"])
})

test("a table that only shows how to fill it has room to write in, which a text has no use for", () => {
  const paper = paperOf([{ kind: "table", heads: [runsOf("Ref."), runsOf("What"), runsOf("When")], rows: [{ cells: [runsOf("Example A1"), [], []], repeat: "", example: true }] }])
  const [table] = letterOf(paper).blocks

  assert.equal(table?.kind === "table" && table.rows.length, 6)
  assert.equal(letterText(letterOf(paper)), "\n")
})

test("an empty cell is none, where its row has other words", () => {
  const letter = letterOf(undefined, { ...GROUND, facts: { ...FACTS, dates: " | renew the domain" } })

  assert.equal(letter.open.includes("dates"), false)
  assert.match(letterText(letter), /- : renew the domain/u)
})

test("hostile words come out as the words that they are", () => {
  const hostile = "{{ client_name }} =1+1 <b>x</b> \u202eevil\u0007 🌻 שלום"
  const letter = letterOf(paperOf([said("Dear {client_name}.")]), { ...GROUND, facts: { client_name: hostile } })

  assert.equal(letterText(letter), "Dear {{ client_name }} =1+1 <b>x</b> evil 🌻 שלום.\n")
})

/** Say which parts of the paper stand. */
function standing(answers: Readonly<Record<string, string>>, clauses = GROUND.clauses): string {
  return [...standingIn(clausesOf(paperOf(), { known: knownOf(answers), clauses }))].join(" ")
}

test("of a choice the part stands whose case it is, else the general one; what an answer could still decide stays in", () => {
  assert.equal(standing({ initiator: "client", tempo: "emergency" }), "c1 c2")
  assert.equal(standing({ initiator: "firm", tempo: "normal" }), "c3 c4")
  assert.equal(standing({}), "c1 c3 c4")
})

test("what the reader chose outweighs the answers, until the wording is another", () => {
  const groups = clausesOf(paperOf(), { known: knownOf({}), clauses: new Map() })
  const [first, second] = [groups[0]!.parts[0]!, groups[1]!.parts[0]!]
  const chosen = new Map([[`T99-${first.name}`, "out"], [`T99-${second.name}`, "in"], ["T99-c4-other", "out"]] as const)

  assert.equal(standing({ initiator: "firm", tempo: "normal" }, chosen), "c2 c4")
  const [left, taken] = clausesOf(paperOf(), { known: knownOf({ initiator: "client" }), clauses: chosen }).map(({ parts }) => parts[0]!)
  assert.deepEqual([left!.stands, left!.isOwn, taken!.stands, taken!.isOwn], [false, true, true, true])
})

test("the address of a mail is a blank like any other, and comes first", () => {
  const paper = paperOf([said("Dear {client_name},")], "About {balance}", "{work_done}")

  const open = letterOf(paper, { ...GROUND, facts: { client_name: "Lantern" } })
  const known = letterOf(paper, { ...GROUND, facts: { client_name: "Lantern", balance: "EUR 5", work_done: "ida@lantern.example" } })

  assert.deepEqual(open.open, ["work_done", "balance"])
  assert.match(letterText(open), /^To: \[OPEN: What was done\]\n\nSubject: /u)
  assert.match(letterText(known), /^To: ida@lantern\.example\n\nSubject: About EUR\u00a05\.\d+|^To: ida@lantern\.example/u)
})
