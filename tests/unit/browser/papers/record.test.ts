import assert from "node:assert/strict"
import { test } from "node:test"

import { fold } from "../../../../scripts/browser/case/fold.ts"
import { idsAsNames } from "../../../../scripts/browser/case/names.ts"
import { digestOf } from "../../../../scripts/browser/papers/digest.ts"
import { recordText } from "../../../../scripts/browser/papers/record-text.ts"
import { VERSION } from "../given.ts"
import { fullLog } from "./file/given-case.ts"

const LOG = fullLog()
const names = idsAsNames(new Map(LOG.map(entry => [entry.id, entry])))
const digest = await digestOf(LOG)
const text = recordText({ state: fold(LOG, new Map()), entries: LOG, names, digest, version: VERSION, now: new Date(Date.UTC(2027, 4, 22)), order: ["ACC-03", "ACC-02"] })

test("the record says what is known, how each item stands, what was said, and all that happened", () => {
  const expected = [
    /^# Record of “Clockmakers Ltd”$/mu,
    new RegExp(`^Digest: \\*\\*${digest.code}\\*\\* over ${LOG.length} entries`, "mu"),
    /^- Last day: 31 August 2027$/mu,
    /^- Deadline: Clockmakers' annual return: 31 July 2027, Marlowe LLP$/mu,
    /^- \[ \] ACC-03 \(ACC-03\): waiting \(.+\); Marlowe has the key; waits for Caio Brandt until 1 June 2027$/mu,
    /^ {4}- Note, Caio Brandt says they were kind/mu,
    /^- \[x\] ACC-02 \(ACC-02\): done \(.+\); verified \(.+\)$/mu,
    /^- Contact of 22 May 2027, call, Caio Brandt: they were kind Next: call Marlowe, by 25 May 2027\./mu,
    /^- Decision of 23 May 2027, Renata Okoye: Clockmakers get a discount, because a bad quarter/mu,
    /^- Root cause: R02, nobody called Caio Brandt/mu,
    /^- T08: drafted .+; sent to Caio Brandt on 24 May 2027, letter .+; signed by Renata Okoye on 25 May 2027/mu,
    /^1\. 21 May 2027, .+, Renata Okoye opened the case “Clockmakers”$/mu,
  ]

  for (const line of expected) assert.match(text, line)
  assert.ok(text.indexOf("ACC-03 (ACC-03)") < text.indexOf("ACC-02 (ACC-02)"))
  assert.equal(text.match(/^\d+\. /gmu)?.length, LOG.length)
})

test("the record says what its digest proves, and what it does not", () => {
  assert.match(text, /nothing in the log was changed since this record was made\. It does not prove who wrote what/u)
})

test("words of people do not become Markdown", () => {
  const note = { ...LOG[0]!, id: "0zzzzzzzz-0000-writer09", kind: "item.note", target: "ACC-01", value: { text: "# *big* <b>x</b>\n- [ ] `fake`", anew: "" } }
  const log = [...LOG, note]

  const record = recordText({ state: fold(log, new Map()), entries: log, names, digest, version: VERSION, now: new Date(0), order: [] })

  assert.match(record, /Note, \\# \\\*big\\\* \\<b\\>x\\<\/b\\> \/ - \\\[ \\\] \\`fake\\`/u)
})
