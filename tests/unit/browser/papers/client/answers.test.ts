import assert from "node:assert/strict"
import { test } from "node:test"

import { answersMail, answersText, type Answers } from "../../../../../scripts/browser/papers/client/answers.ts"
import { areAnswers, exceptionsIn, readAnswers } from "../../../../../scripts/browser/papers/client/read-answers.ts"
import { judgedAnswers } from "../../../../../scripts/browser/papers/client/taken-answers.ts"
import { answeringFor } from "../../../../../scripts/browser/case/kinds/client-answered.ts"
import { asking } from "../../../../../scripts/browser/case/kinds/client-asked.ts"
import { Refused } from "../../../../../scripts/browser/papers/file/read.ts"
import { chance } from "../../given.ts"
import { NUMBER, stateOf } from "./given-page.ts"

const ANSWERS: Answers = {
  number: NUMBER,
  day: "2027-03-05",
  name: "Ida Crümb 👋🏽",
  role: "Director",
  words: "Thank you.\nIt was a good year.",
  lines: [
    { part: "task", ask: "Add what's missing to the list.", answer: "Done", words: "" },
    { part: "delivered", ask: "Source code", answer: "I have it", words: "" },
    { part: "delivered", ask: "Two badges", answer: "It is missing", words: "Only one came" },
    { part: "survey", ask: "How clear were we?", answer: "4", words: "" },
    { part: "choice", ask: "My name may stay on my answers", answer: "No", words: "" },
  ],
}
const ASKED = asking(NUMBER, { day: "2027-03-01", parts: ["steps", "receipt"], rows: [{ part: "delivered", text: "Source code" }, { part: "delivered", text: "Two badges" }], left: [], digest: "" })
const CASE = stateOf([ASKED])
const taken = (changes: Partial<Answers> = {}, state = CASE) => judgedAnswers(readAnswers(answersText({ ...ANSWERS, ...changes })), state)

test("answers come back as they were given, from a file and from a mail", () => {
  assert.deepEqual(readAnswers(answersText(ANSWERS)), ANSWERS)
  assert.deepEqual(readAnswers(answersMail(ANSWERS)), ANSWERS)
})

test("a mail that was quoted and broken into other lines is still read, and its words can be read by people", () => {
  const mail = answersMail(ANSWERS)
  const quoted = `Hello,\n\n${mail.split("\n").map(line => `> > ${line}`).join("\r\n")}\n\nBest\nIda`

  assert.deepEqual(readAnswers(quoted), ANSWERS)
  assert.match(mail, /- Two badges\n {2}It is missing\. Only one came/u)
})

test("a code of which a line is missing is refused with the mend", () => {
  const lines = answersMail(ANSWERS).split("\n")

  const cut = [...lines.slice(0, -4), ...lines.slice(-3)].join("\n")

  assert.throws(() => readAnswers(cut), (error: unknown) => error instanceof Refused && error.message.includes("A part of the code is missing"))
})

test("other files are no answers", () => {
  for (const text of ["", "{}", '{"format": "highnote-case"}', "Dear Kit, thank you."]) assert.equal(areAnswers(text), false, text)
  for (const [text, reason] of [
    ['{"format":"highnote-answers","schema":2}', /newer edition/u],
    ['{"format":"highnote-answers","schema":1}', /which page/u],
    ['{"format":"highnote-answers",', /cannot be read/u],
    [`{"format":"highnote-answers","x":"${"x".repeat(500_000)}"}`, /longer than/u],
  ] as const) assert.throws(() => readAnswers(text), (error: unknown) => error instanceof Refused && reason.test(error.message))
})

test("an answer that is none of the choices is not taken, and hidden signs are not either", () => {
  const lines = [
    { part: "delivered", ask: "Source code", answer: "We owe you 10,000", words: "" },
    { part: "internal", ask: "Source code", answer: "I have it", words: "" },
    { part: "task", ask: "", answer: "Done", words: "" },
    { part: "survey", ask: "How clear were we?", answer: "9", words: "" },
    { part: "delivered", ask: "Two\u202E badges", answer: "I have it", words: "" },
  ] as unknown as Answers["lines"]

  assert.deepEqual(readAnswers(answersText({ ...ANSWERS, lines })).lines, [{ part: "delivered", ask: "Two  badges", answer: "I have it", words: "" }])
})

test("ten thousand damaged files end in answers that are choices of ours, or in a refusal", () => {
  const random = chance(7)
  const whole = answersText(ANSWERS)
  const choices = new Set(["", "Done", "I have it", "It is missing", "It does not open or work", "I agree", "I see it differently", "I accept it", "I do not accept it", "1", "2", "3", "4", "5", "Yes", "No"])
  const signs = ['"', "{", "}", "[", "]", "\\", ",", ":", "null", "1e999", '"__proto__":{"x":1},', "\u0000", "\ud800", "<b>"]

  for (let round = 0; round < 10_000; round += 1) {
    const at = Math.floor(random() * whole.length)
    const damaged = whole.slice(0, at) + signs[Math.floor(random() * signs.length)] + whole.slice(at + Math.floor(random() * 6))
    try {
      for (const { answer } of readAnswers(damaged).lines) assert.ok(choices.has(answer), answer)
    } catch (error) {
      assert.ok(error instanceof Refused, damaged)
    }
  }
  assert.equal(Object.hasOwn(Object.prototype, "x"), false)
})

test("what is missing or seen otherwise is an exception", () => {
  assert.deepEqual(exceptionsIn(ANSWERS.lines).map(({ ask }) => ask), ["Two badges"])
})

test("receipt, tasks and survey become entries of their own, and the survey has a name only where the client said yes", () => {
  const { taken: parts } = taken()

  assert.deepEqual(parts.map(({ about, value }) => [about, value.name, value.words === ""]), [["receipt", ANSWERS.name, false], ["steps", ANSWERS.name, true], ["survey", "", true]])
  const yes = ANSWERS.lines.map(line => (line.part === "choice" ? { ...line, answer: "Yes" } : line))
  assert.equal(taken({ lines: yes }).taken.at(-1)?.value.name, ANSWERS.name)
})

test("answers to a page of another case, and lines that nobody sent, are named before anything is taken", () => {
  assert.match(taken({ number: "0000-0000-0000" }).cares[0]!, /no page with the number 0000-0000-0000/u)
  const more = [...ANSWERS.lines, { part: "accepted", ask: "You forgive the debt", answer: "I accept it", words: "" }] as const
  assert.ok(taken({ lines: more }).cares.includes("1 line of the receipt was not on the page that you made. Compare them before you take them."))
  assert.deepEqual(taken().cares, ["1 exception: give each an owner and a day."])
})

test("an answer that holds a password is left out, and the client is asked to change it", () => {
  const secret = { part: "delivered", ask: "Source code", answer: "It does not open or work", words: "password: Xk9#mQ2$vL7!" } as const

  const { taken: parts, cares } = taken({ lines: [...ANSWERS.lines, secret] })

  assert.equal(JSON.stringify(parts).includes("Xk9"), false)
  assert.ok(cares.some(text => text.includes("have it changed")))
})

test("answers that are taken twice are known", () => {
  const drafts = taken().taken.map(({ about, value }) => answeringFor(about, value))

  assert.equal(taken().isKnown, false)
  assert.equal(taken({}, stateOf([ASKED, ...drafts])).isKnown, true)
})
