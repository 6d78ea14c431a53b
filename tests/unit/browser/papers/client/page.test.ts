import assert from "node:assert/strict"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { test } from "node:test"

import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { MORE_KINDS } from "../../../../../scripts/browser/case/kinds/registry-all.ts"
import { clientPageText } from "../../../../../scripts/browser/papers/client/page-text.ts"
import { redacted, REMOVED } from "../../../../../scripts/browser/papers/file/redacted.ts"
import { CASE, fullLog } from "../file/given-case.ts"
import { item, planOf, point } from "../../plan/given-plan.ts"
import { DRESS, NUMBER, notApplicable, OPEN, pageOf, stateOf, stepsOf } from "./given-page.ts"

const FIELDS = readFileSync(new URL("../../../../../playbooks/vocabulary/fields.yml", import.meta.url), "utf8")
const hash = (words: string) => `'sha256-${createHash("sha256").update(words).digest("base64")}'`
const written = (...drafts: Parameters<typeof pageOf>) => clientPageText(pageOf(...drafts), DRESS)

test("the page says what happens, what the client does, its dates, whom it reaches, the receipt and the questions", () => {
  const text = written(OPEN)

  for (const words of [
    "From Wren &amp; Otter for Clockmakers Ltd.",
    "You get a list of every key.",
    "Add what&#39;s missing to the list.",
    "Annual return",
    "Marlowe LLP",
    "Kit Marsh (kit@wren.example)",
    "Two badges",
    "Gift vouchers, with Puffin &amp; Pike",
    "The old logo on the archive",
    "How clear were we?",
    "without my name",
    "Signature, for us",
    "7K3M-9QXT-2B4H-6RPN",
    NUMBER,
  ]) assert.ok(text.includes(words), words)
})

test("nothing of a case reaches its client but what is meant for it, whatever stands in the case", () => {
  const meant = new Set(OPEN.filter(({ kind }) => kind === "field.set").map(({ target }) => target))
  const all = ["client_address", ...[...FIELDS.matchAll(/^- id: (\w+)/gmu)].map(([, id]) => id!)].filter(id => !meant.has(id))
  const shown = new Set(["question_window_end", "data_contact", "finance_contact", "complaint_route", "handover_date", "access_remaining", "survey_keep_until", "feedback_contact"])
  const full = fullLog().filter(({ kind }) => kind !== "deadline.set")
  const marked = redacted(CASE, full).entries
  const fields = all.filter(id => !shown.has(id)).map(id => filling(id, REMOVED))

  const drafts = [...marked, ...fields, ...OPEN]
  // The Word file is made of the same value.
  const text = written(drafts) + JSON.stringify(pageOf(drafts))

  const kinds = new Set(fullLog().map(({ kind }) => kind))
  for (const { name } of MORE_KINDS) assert.ok(kinds.has(name), `${name} stands in no log of the tests`)
  assert.ok(marked.filter(({ value }) => JSON.stringify(value).includes(REMOVED)).length > 15)
  assert.ok(all.length > 200)
  for (const inside of [REMOVED, "Person 1", "behind their back", "quarrel", "Whisper", "nobody heard", "both agree", "ACC-0", "R04", "case-"]) {
    assert.equal(text.includes(inside), false, inside)
  }
})

test("an item without a sentence for the client, or that does not apply, is not in the page", () => {
  const text = written([...OPEN, notApplicable("ACC-01")])

  assert.equal(text.includes("list of every key"), false)
  assert.ok(text.includes("You sign in yourself."))
})

test("what is done says on which day, and cannot be ticked again", () => {
  const text = written(OPEN)

  assert.match(text, /<ol class="steps is-done"><li><p class="when">Done on 21 May 2027<\/p><p>You sign in yourself\.<\/p>/u)
})

test("only the parts that were chosen are in the page", () => {
  const text = written(OPEN, ["steps"])

  assert.equal(text.includes("The receipt"), false)
  assert.equal(text.includes("short questions"), false)
  assert.equal(text.includes("6RPN"), false)
})

test("the page asks nothing of a network, and its policy names its style and its script by their hashes", () => {
  const text = written(OPEN)

  assert.doesNotMatch(text, /\b(?:src|href|action|srcset|ping|poster)=|url\(|@import|https?:/u)
  const policy = /content="(default-src[^"]+)"/u.exec(text)![1]!.replaceAll("&#39;", "'")
  assert.equal(policy, `default-src 'none'; style-src ${hash(DRESS.looks)}; script-src ${hash(DRESS.script)}; base-uri 'none'; form-action 'none'`)
})

test("words with markup, quotes, braces or hidden signs stay words", () => {
  const strange = `<img src=x onerror="alert(1)"> {{ firm }} '"& \u202Egnp.exe 👋🏽 ${"long ".repeat(2000)}`

  const text = written([...OPEN, filling("firm_name", strange), filling("property_list", `${strange}\n</fieldset></form><script>alert(1)</script>`)])

  assert.doesNotMatch(text, /<img|<script>alert|\u202E/u)
  assert.ok(text.includes("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; {{ firm }}"))
  assert.ok(text.includes("👋🏽"))
})

test("a style or a script that would end its element too early is refused", () => {
  assert.throws(() => clientPageText(pageOf(OPEN), { ...DRESS, script: "'</SCRIPT>'" }), /too early/u)
})

test("a stretch of days says once what both ends share", () => {
  const [rooms, weekly] = [
    item("ACC-01", { when: { kind: "window", points: [point("E", -4), point("E", 3)] } }),
    item("ACC-02", { when: { kind: "weekly", points: [point("E", -20), point("E")] } }),
  ]
  const steps = stepsOf(stateOf([]), planOf([rooms, weekly]))

  assert.deepEqual(new Set(steps.map(({ tells }) => tells?.when)), new Set(["1 to 8 March 2027", "Every week, until 5 March 2027"]))
})
