import assert from "node:assert/strict"
import { test } from "node:test"

import type { PublishedHarm } from "../../../../scripts/browser/contract-harms.ts"
import { harmsIn, watched } from "../../../../scripts/browser/guard/harms.ts"
import { examples, found, library, sentences, sentencesIn, type Sentence } from "./given-harms.ts"

/** Name the harms that pass and the ordinary sentences that do not, and say how many they are. */
function measured(harmful: readonly Sentence[], harmless: readonly Sentence[]) {
  const missed = harmful.filter(sentence => !found(sentence).length).map(({ text }) => text)
  const disturbed = harmless.flatMap(sentence => found(sentence).map(({ harm, from, to }) => `${harm.id}, "${sentence.text.slice(from, to)}": ${sentence.text}`))
  return { missed, disturbed, text: `${harmful.length - missed.length} of ${harmful.length} found, ${disturbed.length} warnings in ${harmless.length} ordinary sentences` }
}

/** Name a case, or a template, in which a harm counts. */
function caseOf({ applies: [clause], anywhere, templates }: PublishedHarm): string {
  if (clause) return `${clause.facet}=${clause.answers[0]}`
  return anywhere ? "" : templates[0]!
}

function ids(text: string, of = ""): string[] {
  return found({ text, of }).map(({ harm }) => harm.id)
}

test("at least 98 of 100 sentences that harm are found, and at most 5 of 1,000 ordinary ones", context => {
  const [harmful, harmless] = [sentencesIn("harmful.txt"), sentencesIn("harmless.txt")]

  const { missed, disturbed, text } = measured(harmful, harmless)

  context.diagnostic(text)
  assert.ok(harmful.length >= 230 && harmless.length >= 250)
  assert.ok(missed.length <= harmful.length * 0.02, missed.join("\n"))
  assert.ok(disturbed.length <= harmless.length * 0.005, disturbed.join("\n"))
})

test("sentences that were written before the rules, and are never used to better them, come out nearly as well", context => {
  const [harmful, harmless] = [sentencesIn("held-out-harmful.txt"), sentencesIn("held-out-harmless.txt")]

  const { missed, disturbed, text } = measured(harmful, harmless)

  context.diagnostic(`held out: ${text}`)
  assert.ok(missed.length <= harmful.length * 0.05, missed.join("\n"))
  assert.ok(disturbed.length <= harmless.length * 0.01, disturbed.join("\n"))
})

test("our own letters with their examples, and what our pages say to say, pass", context => {
  const { disturbed, text } = measured([], sentences)

  context.diagnostic(text)
  assert.ok(sentences.length > 3_000)
  assert.ok(disturbed.length <= sentences.length * 0.001, disturbed.join("\n"))
})

test("each harm finds its example, and nothing may be said against its better words", () => {
  for (const harm of library.harms) {
    const { id, better } = harm
    const of = caseOf(harm)

    assert.ok(ids(examples[id]!, of).includes(id), `${id}: ${examples[id]}`)
    for (const words of better) assert.deepEqual(ids(words, of), [], `${id}: ${words}`)
  }
})

test("a harm counts in its case alone: a reason warns in a suspicion case, and nowhere else", () => {
  const reason = "We end the engagement for reasons of policy."

  assert.deepEqual(ids(reason), [])
  assert.deepEqual(ids(reason, "reason=R06"), [])
  assert.deepEqual(ids(reason, "reason=R11"), ["reason-despite-suspicion"])
})

test("a harm counts in its letters alone: a notice takes no reason, and an acknowledgement does", () => {
  const reason = "We end the agreement because the work no longer pays."

  assert.deepEqual(ids(reason, "T08"), ["reason-in-a-notice"])
  assert.deepEqual(ids(reason, "T10"), [])
  assert.deepEqual(ids("You are in material breach.", "T09"), [])
  assert.deepEqual(ids("You are in material breach.", "T21"), ["legal-conclusion"])
})

test("what our own people write to each other may name a fault, and may diagnose nobody", () => {
  assert.deepEqual(ids("It was our fault.", "T25"), [])
  assert.deepEqual(ids("Their director is a narcissist.", "T25"), ["diagnosis"])
})

test("the place of the words and of their sentence is told, so that better ones can take it", () => {
  const text = "Thank you.\n\nWe’ll do whatever it takes! See you on Monday."

  const [harm] = found({ text, of: "" })

  assert.equal(text.slice(harm!.from, harm!.to), "whatever it takes")
  assert.equal(text.slice(harm!.sentence.from, harm!.sentence.to), "We’ll do whatever it takes!")
})

test("a harm is told once for a sentence, and again for the next one", () => {
  assert.deepEqual(ids("We will sue, and we will sue again. We will sue."), ["threat-to-sue", "threat-to-sue"])
})

test("words are found however they are written", () => {
  for (const text of ["WE WILL SUE YOU", "we'll sue you", "We’ll\nsue you", "We — will — sue", "we will **sue** you"]) assert.deepEqual(ids(text), ["threat-to-sue"], text)
})

test("an abbreviation ends no sentence, and a line of a list does", () => {
  const text = "Dr. Lane and Mr. Hale will sue.\n- We answer.\n- They answer."

  const [harm] = harmsIn(text, watched([{ ...library.harms[0]!, phrases: [[slot("lane"), slot("sue", 6)]], but: [] }], {}))

  assert.equal(text.slice(harm!.sentence.from, harm!.sentence.to), "Dr. Lane and Mr. Hale will sue.")
})

test("a gap reaches over words that may be left out, and not over the end of a sentence", () => {
  const watching = watched([{ ...library.harms[0]!, phrases: [[slot("we"), { ...slot("really", 2), optional: true }, slot("sue")]], but: [] }], {})

  assert.equal(harmsIn("We may then sue.", watching).length, 1)
  assert.equal(harmsIn("We may really sue.", watching).length, 1)
  assert.equal(harmsIn("We may then all sue.", watching).length, 0)
  assert.equal(harmsIn("So say we. Sue is here.", watching).length, 0)
})

test("a long text of any words is read in a time that grows with its length", () => {
  const watching = watched(library.harms, library.families)
  for (const part of ["we will ", "pay files ", "you are ", "a", "not ", ". ", "\n- ", "we will have no choice but to "]) {
    const [some, more] = [2_000, 20_000].map(length => timeFor(part.repeat(length / part.length), watching))
    assert.ok(more! < 60 * Math.max(some!, 1), `${part}: ${some} ms, then ${more} ms`)
  }
})

function timeFor(text: string, watching: ReturnType<typeof watched>): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now()
      harmsIn(text, watching)
      return performance.now() - begun
    }),
  )
}

function slot(word: string, gap = 0) {
  return { words: [word], gap, optional: false }
}
