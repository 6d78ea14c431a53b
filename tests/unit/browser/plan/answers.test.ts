import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { NOT_SURE, type Given } from "../../../../scripts/browser/plan/given.ts"
import { plan } from "../../../../scripts/browser/plan/plan.ts"
import { CAUSE, facet, given, hold, idsOf, item, library, never, only, planned, planOf, REASON } from "./given-plan.ts"

const textsOf = (...parts: Parameters<typeof planOf>) => planned(planOf(...parts), "ACC-01").because.map(({ text }) => text)
const removedBy = (made: ReturnType<typeof planOf>) => made.leftOut.flatMap(({ because }) => because.map(({ text }) => text))

test("an item says which answers put it there", () => {
  const items = [item("ACC-01", { applies: [only("money", "yes"), only("work", "law", "msp")] })]

  const texts = textsOf(items, { answers: { money: ["yes"], work: ["msp", "law", "other"] } })

  assert.deepEqual(texts, ["money is yes", "work is law and work is msp"])
})

test("an item without a condition is part of every ending, and so is one that only bars what is not the case", () => {
  const items = [item("ACC-01", { applies: [never("reason", "R01")] })]

  assert.deepEqual(textsOf([item("ACC-01")]), ["it is part of every ending"])
  assert.deepEqual(textsOf(items, { answers: { reason: ["R06"] } }), ["it is part of every ending"])
})

test("what is not known keeps an item, and says so", () => {
  assert.deepEqual(textsOf([item("ACC-01", { applies: [only("money", "yes")] })]), ["“Which money?” has no answer yet"])
  assert.deepEqual(textsOf([item("ACC-01", { applies: [never("reason", "R01")] })]), ["“Which reason?” has no answer yet"])
})

test("in doubt the cautious answer counts, and the item says so", () => {
  const items = [item("ACC-01", { applies: [only("money", "yes")] })]

  assert.deepEqual(textsOf(items, { answers: { money: [NOT_SURE] } }), ["you were not sure about “Which money?”, which counts as: money is yes"])
})

test("an item that is left out says which answer removed it", () => {
  const items = [item("ACC-01", { applies: [only("money", "yes"), only("work", "law")] }), item("ACC-02", { applies: [never("reason", "R06")] })]

  const made = planOf(items, { answers: { money: ["no"], work: ["law"], reason: ["R06"] } })

  assert.deepEqual(idsOf(made), [])
  assert.deepEqual(removedBy(made), ["money is no", "reason is R06"])
})

test("of several answers one is enough, and a barred one is too much", () => {
  const items = [item("ACC-01", { applies: [only("work", "law")] }), item("ACC-02", { applies: [never("work", "msp")] })]

  assert.deepEqual(idsOf(planOf(items, { answers: { work: ["law", "msp"] } })), ["ACC-01"])
  assert.deepEqual(idsOf(planOf(items, { answers: { work: ["other"] } })), ["ACC-02"])
})

test("a question counts only once it is known that it is asked", () => {
  const items = [item("ACC-01", { applies: [only("cause", "yes")] })]
  const withoutCause = { cause: ["no"] }

  assert.deepEqual(idsOf(planOf(items, { answers: withoutCause })), ["ACC-01"])
  assert.deepEqual(idsOf(planOf(items, { answers: { ...withoutCause, initiator: ["client"] } })), ["ACC-01"])
  assert.deepEqual(idsOf(planOf(items, { answers: { ...withoutCause, initiator: ["firm"] } })), [])
})

const PAID = facet("paid", ["all", "late"], { ask_when: [never("reason", "R06")], not_asked: ["late"] })
const PAYMENTS = [item("MON-01", { applies: [only("paid", "late")] }), item("MON-02", { applies: [only("paid", "all")] })]
const paymentsOf = (answers: Given["answers"]) => planOf(PAYMENTS, { answers }, { facets: [REASON, PAID] })

test("where a question is not asked, what another answer says of it counts, whatever was answered", () => {
  const made = paymentsOf({ reason: ["R06"], paid: ["all"] })

  assert.deepEqual(made.items.map(({ item: { id }, because }) => [id, because[0]?.text]), [["MON-01", "paid is late"]])
})

test("as long as nobody knows whether a question is asked, nothing is supposed of it", () => {
  const made = paymentsOf({})

  assert.deepEqual(idsOf(made), ["MON-01", "MON-02"])
  assert.deepEqual(made.questions.map(({ facet: { id }, most }) => [id, most]), [["reason", 1]])
})

const openFor = (some: Given["answers"]) => planOf([], { answers: some }).questions.map(question => question.facet.id)

test("the questions that are open are those that are asked and have no answer", () => {
  assert.deepEqual(openFor({}), ["initiator", "reason", "money", "work"])
  assert.deepEqual(openFor({ initiator: ["firm"], money: [NOT_SURE], reason: ["R01"], work: ["law"] }), ["cause"])
})

for (const [answers, sentence] of [
  [{ money: ["gold"] }, "“gold” is no answer to “Which money?”, so it does not count."],
  [{ money: ["yes", "no"] }, "“Which money?” takes one answer and has 2, so none of them counts."],
  [{ colour: ["red"] }, "There is no question “colour”, so its answer does not count."],
  [JSON.parse('{"__proto__": ["yes"]}'), "There is no question “__proto__”, so its answer does not count."],
] as [Record<string, string[]>, string][]) {
  test(`bad input gets a sentence, and nothing goes for it: ${sentence}`, () => {
    const made = planOf([item("ACC-01", { applies: [only("money", "gold")] })], { answers })

    assert.ok(made.remarks.includes(sentence), made.remarks.join(" "))
    assert.deepEqual(idsOf(made), ["ACC-01"])
  })
}

test("a hold stands until its question is answered with no, and says why it stands", () => {
  const holds = [hold("H01", { applies: [only("money", "yes")], ask: "Is it so?" }), hold("H02", { kind: "stop" })]
  const standing = (asked: Record<string, string>) => planOf([], { answers: { money: ["yes"] }, asked }, { holds }).holds

  assert.deepEqual(standing({}).map(({ hold: { id }, because }) => [id, because[0]?.text]), [["H02", "it is part of every ending"], ["H01", "money is yes"]])
  assert.deepEqual(standing({ H01: "yes" }).length, 2)
  assert.deepEqual(standing({ H01: "no", H02: "no" }).map(({ hold: { id } }) => id), ["H02"])
})

test("a hold that an open answer could still take away is not certain, and one that yields is silent for now", () => {
  const holds = [hold("H01", { applies: [only("money", "yes")] }), hold("H02", { yields_to: ["H03"] }), hold("H03")]

  const { holds: standing } = planOf([], {}, { holds })

  assert.deepEqual(
    standing.map(({ hold: { id }, isCertain, yieldsTo }) => [id, isCertain, yieldsTo]),
    [["H03", true, []], ["H02", true, ["H03"]], ["H01", false, []]],
  )
})

/** A few facets, one of which depends on another, and items that ask for any of them. */
const FACETS = [REASON, facet("money", ["yes", "no", "some"]), facet("work", ["law", "msp", "other"], { many: true }), CAUSE, facet("initiator", ["firm", "client"])]
const ASKED = [FACETS[4]!, ...FACETS.slice(0, 4)]
const clauses = fc.constantFrom(...ASKED).chain(({ id, answers }) =>
  fc.record({ facet: fc.constant(id), answers: fc.subarray(answers.map(answer => answer.id), { minLength: 1 }), barred: fc.boolean() }),
)
const items = fc
  .array(fc.array(clauses, { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map(all => all.map((applies, index) => item(`ACC-${index}`, { applies })))
const answerTo = ({ answers, many }: (typeof ASKED)[number]) => {
  const ids = answers.map(answer => answer.id)
  return fc.oneof(many ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids).map(id => [id]), fc.constant([NOT_SURE as string]))
}
const answers: fc.Arbitrary<Record<string, readonly string[]>> = fc
  .tuple(...ASKED.map(one => fc.option(answerTo(one), { nil: undefined })))
  .map(all => Object.fromEntries(all.flatMap((ids, index) => (ids ? [[ASKED[index]!.id, ids]] : []))))
const made = (all: ReturnType<typeof item>[], some: Given["answers"])  => plan(library({ facets: ASKED, items: all }), given({ answers: some }))

test("the order of the answers does not matter", () => {
  fc.assert(
    fc.property(items, answers, (all, some) => {
      const turned = Object.fromEntries(Object.entries(some).toReversed().map(([id, ids]) => [id, ids.toReversed()]))

      assert.deepEqual(made(all, turned), made(all, some))
    }),
  )
})

test("an answer that is added never brings back what another removed", () => {
  fc.assert(
    fc.property(items, answers, answers, (all, some, more) => {
      const before = new Set(idsOf(made(all, some)))

      const after = idsOf(made(all, { ...more, ...some }))

      assert.deepEqual(after.filter(id => !before.has(id)), [])
    }),
  )
})

test("every item is in the plan or left out, with a reason either way", () => {
  fc.assert(
    fc.property(items, answers, (all, some) => {
      const { items: there, leftOut } = made(all, some)

      assert.deepEqual([...there, ...leftOut].map(one => one.item.id).sort(), all.map(({ id }) => id).sort())
      assert.ok([...there, ...leftOut].every(({ because }) => because.length > 0 && because.every(({ text }) => text !== "")))
    }),
  )
})

test("the next question takes away as many items as it says", () => {
  fc.assert(
    fc.property(items, answers, (all, some) => {
      const before = made(all, some)

      const { next } = before

      const left = next?.facet.answers.map(({ id }) => made(all, { ...some, [next.facet.id]: [id] }).items.length) ?? [before.items.length]
      assert.equal(before.items.length - Math.min(...left), next?.most ?? 0)
      assert.ok(before.items.length - Math.max(...left) >= (next?.least ?? 0))
      assert.ok(before.questions.every(question => question.most <= (next?.most ?? 0)))
    }),
  )
})
