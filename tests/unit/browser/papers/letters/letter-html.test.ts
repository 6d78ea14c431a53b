import assert from "node:assert/strict"
import { test } from "node:test"

import { letterHtml } from "../../../../../scripts/browser/papers/letters/letter-html.ts"
import { GROUND, letterOf, paperOf, said } from "./given-paper.ts"

test("the HTML of a mail has its words alone: what looks like markup is text", () => {
  const facts = { client_name: `<script>alert(1)</script> & "Ida" 'x'` }
  const html = letterHtml(letterOf(paperOf([said("Dear {client_name},")], "To {client_name}"), { ...GROUND, facts }))

  assert.equal(html.includes("<script"), false)
  assert.match(html, /<p>Dear &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;Ida&quot; &#39;x&#39;,<\/p>/u)
  assert.match(html, /<title>To &lt;script&gt;/u)
})

test("lists, tables, lines and what is open are there", () => {
  const html = letterHtml(letterOf(undefined, { ...GROUND, facts: { ...GROUND.facts, client_name: "" } }))

  assert.match(html, /<mark>\[OPEN: Name of the client\]<\/mark>,<br>you owe/u)
  assert.match(html, /<li>14 September 2027: renew the domain<\/li>/u)
  assert.match(html, /<tr><td>14 September 2027<\/td><td>renew the domain<\/td><\/tr>/u)
})
