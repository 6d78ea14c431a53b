import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { test } from "node:test"

import { mailText, type Mail } from "../../../../../scripts/browser/papers/letters/mail.ts"

const MAIL: Mail = { to: ["ida@lantern.example"], subject: "Your message of 15 March 2027: we have it", text: "Dear Ida,\n\nThank you.\n", html: "<p>Dear Ida,</p>\n", boundary: "0123abcd" }
const READER = `
import email.policy, json, sys
from email import message_from_bytes
message = message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
faces = {part.get_content_type(): part.get_content().replace(chr(13), "") for part in message.iter_parts()}
print(json.dumps({"head": dict(message.items()), "faces": faces, "defects": [str(one) for part in message.walk() for one in part.defects]}))
`

interface Read {
  head: Record<string, string>
  faces: Record<string, string>
  defects: string[]
}

/** Read a mail with the parser of Python, which we did not write. */
function readMail(change: Partial<Mail> = {}): Read {
  return JSON.parse(execFileSync("python3", ["-c", READER], { input: mailText({ ...MAIL, ...change }), encoding: "utf8" })) as Read
}

test("a mail opens as a draft, with its subject, its address and both faces of its text", () => {
  const { head, faces, defects } = readMail()

  assert.deepEqual(defects, [])
  assert.deepEqual([head["X-Unsent"], head["To"], head["Subject"]], ["1", "ida@lantern.example", MAIL.subject])
  assert.deepEqual([faces["text/plain"], faces["text/html"]], [MAIL.text, MAIL.html])
})

test("hostile words stay words of the subject and of the text", () => {
  const words = "🌻 Café “Ω” שלום =?utf-8?Q?no?= {{ client_name }} =1+1 <b>"
  const { head, faces, defects } = readMail({ subject: `${words}\r\nBcc: all@example.com`, text: `${words}\n.\nFrom me\n` })

  assert.deepEqual(defects, [])
  assert.equal(head["Subject"], `${words} Bcc: all@example.com`)
  assert.equal(head["Bcc"], undefined)
  assert.equal(faces["text/plain"], `${words}\n.\nFrom me\n`)
})

test("ten thousand signs fit into subject and text, and no line is too long for mail", () => {
  const long = "Ünd so weiter ".repeat(720)
  const { head, faces } = readMail({ subject: long, text: long })
  const lines = mailText({ ...MAIL, subject: long, text: long }).split("\r\n")

  assert.equal(head["Subject"], long.trim())
  assert.equal(faces["text/plain"], long)
  assert.ok(lines.every(line => line.length <= 76))
})

test("what is no address is left out rather than sent to somebody else", () => {
  const unsure = ["Ida Crumb", "ida@lantern.example, all@example.com", "ida@lantern.example\r\nBcc: x@example.com", "Ida <ida@lantern.example>"]

  assert.deepEqual(unsure.map(to => readMail({ to: [to] }).head["To"]), ["", "", "", ""])
})

test("a mail to two people names both, each on a line of its own", () => {
  const { head, defects } = readMail({ to: [` ${"i".repeat(60)}@lantern.example`, "sol@thistle.example ", "Sol Thistle"] })

  assert.deepEqual(defects, [])
  assert.equal(head["To"], `${"i".repeat(60)}@lantern.example, sol@thistle.example`)
})
