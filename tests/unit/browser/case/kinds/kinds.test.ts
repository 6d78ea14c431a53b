import assert from "node:assert/strict"
import { test } from "node:test"

import { fold } from "../../../../../scripts/browser/case/fold.ts"
import { isSecondPerson, itemOf } from "../../../../../scripts/browser/case/items.ts"
import { answering } from "../../../../../scripts/browser/case/kinds/answer-set.ts"
import { calendaring } from "../../../../../scripts/browser/case/kinds/calendar-set.ts"
import { archiving } from "../../../../../scripts/browser/case/kinds/case-archived.ts"
import { closing } from "../../../../../scripts/browser/case/kinds/case-closed.ts"
import { naming } from "../../../../../scripts/browser/case/kinds/case-named.ts"
import { opening } from "../../../../../scripts/browser/case/kinds/case-opened.ts"
import { practising } from "../../../../../scripts/browser/case/kinds/case-practice.ts"
import { reopening } from "../../../../../scripts/browser/case/kinds/case-reopened.ts"
import { finding } from "../../../../../scripts/browser/case/kinds/cause-found.ts"
import { choosingClause } from "../../../../../scripts/browser/case/kinds/clause-set.ts"
import { contacting } from "../../../../../scripts/browser/case/kinds/contact-had.ts"
import { counting, dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { deadlining } from "../../../../../scripts/browser/case/kinds/deadline-set.ts"
import { deciding } from "../../../../../scripts/browser/case/kinds/decision-made.ts"
import { undoing } from "../../../../../scripts/browser/case/kinds/entry-undone.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { gateAnswering } from "../../../../../scripts/browser/case/kinds/gate-answered.ts"
import { gateOverriding } from "../../../../../scripts/browser/case/kinds/gate-overridden.ts"
import { gatePassing } from "../../../../../scripts/browser/case/kinds/gate-passed.ts"
import { adding } from "../../../../../scripts/browser/case/kinds/item-added.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { moving } from "../../../../../scripts/browser/case/kinds/item-moved.ts"
import { noting } from "../../../../../scripts/browser/case/kinds/item-note.ts"
import { proving } from "../../../../../scripts/browser/case/kinds/item-proof.ts"
import { standing } from "../../../../../scripts/browser/case/kinds/item-state.ts"
import { verifying } from "../../../../../scripts/browser/case/kinds/item-verified.ts"
import { orderOverriding } from "../../../../../scripts/browser/case/kinds/order-overridden.ts"
import { drafting } from "../../../../../scripts/browser/case/kinds/paper-drafted.ts"
import { sending } from "../../../../../scripts/browser/case/kinds/paper-sent.ts"
import { signing } from "../../../../../scripts/browser/case/kinds/paper-signed.ts"
import { accepting } from "../../../../../scripts/browser/case/kinds/plan-accepted.ts"
import { cutting } from "../../../../../scripts/browser/case/kinds/plan-cut.ts"
import { stating } from "../../../../../scripts/browser/case/kinds/reason-stated.ts"
import { casting } from "../../../../../scripts/browser/case/kinds/role-set.ts"
import { paperOf } from "../../../../../scripts/browser/case/papers.ts"
import { LONGEST_LINE, TooLong } from "../../../../../scripts/browser/case/values.ts"
import { caseOf, entriesBy, logOf } from "../../given.ts"

const CONTACT = { day: "2027-05-20", who: "Ida", channel: "call", said: "They know.", next: "Send it", due: "", came: "" } as const

test("a case has the last title that it was given, and keeps the day on which it was opened", () => {
  const state = caseOf(opening("case-1", "Case of 21 May", "1"), naming("case-1", "Clock\nmakers"))

  assert.deepEqual([state.title, state.opened, state.version], ["Clock makers", "2027-05-21T12:00:00.000Z", "1"])
})

test("a clause is in or out as it was chosen last, or as the answers say", () => {
  const choices = [choosingClause("T08", "c1", "out"), choosingClause("T08", "c2", "in"), choosingClause("T08", "c2", "")]

  assert.deepEqual([...caseOf(...choices).clauses], [["T08-c1", "out"]])
})

test("a practice case stays one, whatever is taken back", () => {
  const log = logOf(opening("case-1", "One", "1"), practising("case-1", "S07"))
  const undo = entriesBy("writer02")("entry.undone", log[1]!.id, true)

  assert.deepEqual(fold([...log, undo], new Map()).practice, { situation: "S07" })
})

test("a case is closed with what was settled, goes on, and is put away", () => {
  const settled = { rechecked: true, receipt: true, record: false, keep: "2033-12-31", delete: "", touch: ["2027-11-21"], words: "In peace." }
  const drafts = [closing("case-1", settled), reopening("case-1", "They came back."), archiving("case-1")]
  const standings = drafts.map((_, count) => caseOf(...drafts.slice(0, count + 1)).standing)

  const { by, ...kept } = caseOf(...drafts).closing!

  assert.deepEqual([standings, kept, by.kind], [["closed", "open", "archived"], settled, "case.closed"])
})

test("answers, dates, counts and names are as they were said last", () => {
  const state = caseOf(
    answering("money", ["yes"]), answering("profession", ["law", "tax"]), answering("money", []),
    dating("last_day", "2027-08-31"), dating("notice", ""), counting("contract_days", 60), counting("received_days", 3), counting("received_days", undefined),
    casting("it", "Caio"), casting("finance", "Ida"), casting("finance", ""), filling("client_name", "Clockmakers"), cutting(true),
    calendaring({ code: "GB-ENG", free: ["2027-06-01"] }), deadlining("filing", { title: "Annual accounts", kind: "filing", day: "2027-09-01", who: "" }),
  )

  assert.deepEqual([...state.answers], [["profession", ["law", "tax"]]])
  assert.deepEqual([...state.dates], [["last_day", "2027-08-31"], ["notice", null]])
  assert.deepEqual([...state.counts], [["contract_days", 60]])
  assert.deepEqual([[...state.roles], [...state.fields], state.isCut], [[["it", "Caio"]], [["client_name", "Clockmakers"]], true])
  assert.deepEqual([state.calendar.free, [...state.deadlines.keys()]], [["2027-06-01"], ["filing"]])
})

test("a date of the client without a day is taken out", () => {
  const one = { title: "Accounts", kind: "", day: "2027-09-01", who: "" }

  assert.equal(caseOf(deadlining("own-1", one), deadlining("own-1", { ...one, day: "" })).deadlines.size, 0)
})

test("a tick and a state of an item are one story, and the last word counts", () => {
  const waiting = standing("ACC-01", "waiting", { on: "the client", until: "2027-06-01", why: "They are away." })

  assert.equal(itemOf(caseOf(waiting, tick("ACC-01", true)), "ACC-01").state, "done")
  const { state, on, until, why } = itemOf(caseOf(tick("ACC-01", true), waiting), "ACC-01")
  assert.deepEqual([state, on, until, why], ["waiting", "the client", "2027-06-01", "They are away."])
  assert.deepEqual([...caseOf(tick("ACC-01", true), waiting).done.keys()], [])
  assert.deepEqual([...caseOf(standing("ACC-01", "done")).done.keys()], ["ACC-01"])
})

test("a check by a second person stands as long as the item is done", () => {
  const checked = [tick("ACC-01", true), verifying("ACC-01", true)]

  assert.equal(itemOf(caseOf(...checked), "ACC-01").verified?.kind, "item.verified")
  for (const end of [verifying("ACC-01", false), tick("ACC-01", false)]) {
    assert.equal(itemOf(caseOf(...checked, end, tick("ACC-01", true)), "ACC-01").verified, undefined)
  }
  assert.equal(itemOf(caseOf(verifying("ACC-01", true)), "ACC-01").verified, undefined)
})

test("who did an item is not the one who checks it, by name or else by device", () => {
  const { by } = itemOf(caseOf(tick("ACC-01", true)), "ACC-01")
  const done = { ...itemOf(caseOf(), "ACC-01"), by: { ...by!, person: "Ida" } }

  assert.deepEqual([isSecondPerson(done, "ida ", "other"), isSecondPerson(done, "Caio", by!.device)], [false, true])
  assert.deepEqual([isSecondPerson(done, "", by!.device), isSecondPerson(done, "", "other")], [false, true])
})

test("an item is moved, and moved back to the day of the plan", () => {
  assert.equal(itemOf(caseOf(moving("ACC-01", "2027-06-01")), "ACC-01").due, "2027-06-01")
  assert.equal(itemOf(caseOf(moving("ACC-01", "2027-06-01"), moving("ACC-01", "")), "ACC-01").due, "")
})

test("an item of one's own is added, changed and taken out", () => {
  const item = { text: "Feed the cat", owner: "it", due: "2027-06-01", phase: "ACC" }

  assert.equal(caseOf(adding("own-1", item)).own.get("own-1")?.text, "Feed the cat")
  assert.equal(caseOf(adding("own-1", item), adding("own-1", { ...item, text: "Feed both" })).own.get("own-1")?.text, "Feed both")
  assert.equal(caseOf(adding("own-1", item), adding("own-1", { ...item, text: "" })).own.size, 0)
})

test("notes and proofs stand side by side, and are written anew or taken off one by one", () => {
  const log = logOf(noting("ACC-01", "One"), noting("ACC-01", "Two"), proving("ACC-01", "In the safe"))
  const [one, two, proof] = log.map(({ id }) => id) as [string, string, string]
  log.push(...logOf(...log.map(() => tick("ACC-02", true)), noting("ACC-01", "One, better", one), noting("ACC-01", "", two), proving("ACC-01", "In the archive", proof)).slice(3))

  const { notes, proofs } = itemOf(fold(log, new Map()), "ACC-01")

  assert.deepEqual([notes.map(({ text }) => text), proofs.map(({ text }) => text)], [["One, better"], ["In the archive"]])
})

test("two people who write one note anew at once lose nothing", () => {
  const [first] = logOf(noting("ACC-01", "One"))
  const write = (writer: string, text: string) => entriesBy(writer)("item.note", "ACC-01", { text, anew: first!.id })
  const log = [first!, { ...write("writer02", "Hers"), id: "1aaaaaaaa-0000-writer02" }, { ...write("writer03", "His"), id: "1aaaaaaaa-0000-writer03" }]

  assert.deepEqual(itemOf(fold(log, new Map()), "ACC-01").notes.map(({ text }) => text).toSorted(), ["Hers", "His"])
})

test("a yes to a question of a gate is a tick on its box, and the other way round", () => {
  const yes = caseOf(gateAnswering("ACC-G1", "yes"))
  const no = caseOf(tick("ACC-G1", true), gateAnswering("ACC-G1", "no", "They cannot sign in."))

  assert.deepEqual([[...yes.done.keys()], yes.questions.get("ACC-G1")?.answer], [["ACC-G1"], "yes"])
  assert.deepEqual([[...no.done.keys()], no.questions.get("ACC-G1")?.why], [[], "They cannot sign in."])
  assert.equal(caseOf(gateAnswering("ACC-G1", "no"), tick("ACC-G1", true)).questions.size, 0)
})

test("a gate is passed, overridden with a reason, and stood before again", () => {
  assert.equal(caseOf(gatePassing("ACC")).gates.get("ACC")?.isOverridden, false)
  assert.deepEqual(caseOf(gateOverriding("ACC", "The client insists.")).gates.get("ACC")?.why, "The client insists.")
  assert.equal(caseOf(gatePassing("ACC"), gatePassing("ACC", false)).gates.size, 0)
})

test("going on before its time keeps the reason", () => {
  const { why, over } = caseOf(orderOverriding("ACC-03", "No time.", ["ACC-02"])).overrides.get("ACC-03")!

  assert.deepEqual([why, over], ["No time.", ["ACC-02"]])
})

test("contacts and decisions are a list that can be mended", () => {
  const log = logOf(contacting(CONTACT), deciding({ day: "2027-05-20", what: "We end it.", why: "Unpaid.", who: "Ida" }))
  const mended = { ...entriesBy("writer09")("contact.had", "contact", contacting({ ...CONTACT, said: "They all know." }, log[0]!.id).value), id: "1aaaaaaaa-0000-writer09" }

  const { contacts, decisions } = fold([...log, mended], new Map())

  assert.deepEqual([contacts.map(({ said }) => said), decisions.map(({ what }) => what)], [["They all know."], ["We end it."]])
  assert.equal(caseOf(contacting(CONTACT)).contacts[0]?.came, "")
})

test("the reason that was stated and what lies behind it stay apart", () => {
  const state = caseOf(stating("R01", "We grew apart."), finding("R06", "They never paid."), finding("R07", ""))

  assert.deepEqual([state.stated?.reason, state.causes.map(({ reason }) => reason)], ["R01", ["R06", "R07"]])
})

test("a paper is drafted, sent to several and signed", () => {
  const to = { day: "2027-05-21", to: "Ida", channel: "letter" } as const
  const state = caseOf(drafting("T21"), sending("T21", to), sending("T21", { ...to, to: "Caio" }), signing("T21", { day: "2027-05-22", who: "Ida" }))

  const { drafted, sent, signed } = paperOf(state, "T21")

  assert.deepEqual([drafted?.kind, sent.length, signed[0]?.who], ["paper.drafted", 2, "Ida"])
})

test("a case follows the content that it took last", () => {
  const accepted = { version: "2", meanings: ["ACC-01 1a"], items: ["{}"], kept: ["ACC-01"], first: false }

  const { by: _, ...state } = caseOf(accepting({ ...accepted, version: "1" }), accepting(accepted)).accepted!

  assert.deepEqual(state, accepted)
})

test("an undo takes anything back but what is final", () => {
  const log = logOf(naming("case-1", "One"), naming("case-1", "Two"))

  assert.equal(fold([...log, { ...log[1]!, ...undoing(log[1]!), id: "1aaaaaaaa-0000-writer01" }], new Map()).title, "One")
})

test("what is too long for an entry is said to whoever typed it, and is not cut", () => {
  assert.throws(() => naming("case-1", "x".repeat(LONGEST_LINE + 1)), TooLong)
})
