import assert from "node:assert/strict"
import { test } from "node:test"

import { Cmi5 } from "../../../../scripts/browser/lms/cmi5.ts"
import { Launch, type Library } from "../../../../scripts/browser/lms/launch.ts"
import { settled, Visit } from "./given-lms.ts"
import { libraryWith, StrictStore, type Registration } from "./strict-store.ts"

const NORMAL = { launchMode: "Normal", masteryScore: 0.8, returnURL: "https://lms.example/back" }
const BAD = ["a", "b", "c", "b", "a"]

function visitTo(store: StrictStore, data: Library["launchData"] = NORMAL): Visit {
  return new Visit(new Cmi5(new Launch(libraryWith(data), store.answer), "M4"))
}

async function begun(store: StrictStore, data: Library["launchData"] = NORMAL): Promise<Visit> {
  return visitTo(store, data).begin()
}

/** What the next visit to the same registration finds. */
const next = ({ registration }: { registration: Registration }) => new StrictStore(registration)

test("a visit says initialized first and terminated last", async () => {
  const store = new StrictStore()
  const visit = await begun(store)

  await visit.session.end()

  assert.deepEqual(store.verbs, ["initialized", "terminated"])
  assert.deepEqual(store.faults, [])
})

test("what is done in every part is completed and passed, with the share", async () => {
  const store = new StrictStore()
  const visit = await begun(store)

  await visit.doAll()
  await visit.session.end()

  assert.deepEqual(store.verbs.filter(verb => verb !== "answered"), ["initialized", "completed", "passed", "terminated"])
  assert.deepEqual(store.session.find(({ verb }) => verb === "passed")?.result, { scaled: 1, raw: 100, min: 0, max: 100 })
  assert.deepEqual(store.faults, [])
})

test("failed waits for the end of the visit, for one visit may say but one of the two", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  await visit.mark(BAD)
  const meanwhile = [...store.verbs]

  await visit.mark()
  await visit.session.end()

  assert.ok(!meanwhile.includes("failed"))
  assert.ok(!store.verbs.includes("failed"))
  assert.ok(store.verbs.includes("passed"))
  assert.deepEqual(store.faults, [])
})

test("a visit that ends below the share says failed, and the next may pass", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  await visit.read("learn", "P2")
  await visit.mark(BAD)
  await visit.session.end()
  const again = next(store)

  const second = await begun(again)
  await second.mark()
  await second.session.end()

  assert.deepEqual(store.verbs.filter(verb => verb !== "answered"), ["initialized", "completed", "failed", "terminated"])
  assert.deepEqual(again.verbs.filter(verb => verb !== "answered"), ["initialized", "passed", "terminated"])
  assert.deepEqual([...store.faults, ...again.faults], [])
})

test("completed and passed are said once in a registration, in whatever visit", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  await visit.doAll()
  await visit.session.end()
  const again = next(store)

  const second = await begun(again)
  await second.doAll()
  await second.mark(BAD)
  await second.session.end()

  assert.deepEqual(again.verbs.filter(verb => verb !== "answered"), ["initialized", "terminated"])
  assert.deepEqual(again.faults, [])
})

for (const launchMode of ["Browse", "Review"]) {
  test(`in the mode "${launchMode}" nothing but the beginning and the end is said`, async () => {
    const store = new StrictStore()
    const visit = await begun(store, { ...NORMAL, launchMode })

    await visit.doAll()
    await visit.session.end()

    assert.deepEqual(store.verbs, ["initialized", "terminated"])
    assert.equal(store.registration.state, undefined)
    assert.equal(visit.shown[0]?.[0], "looking")
  })
}

test("a visit goes on where the last one was left", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  await visit.read("learn")
  await visit.answer(["a", "b"])
  await visit.session.end()

  const second = await begun(next(store))

  assert.equal(second.session.notes.last("part.done", "learn"), true)
  assert.equal(second.session.notes.last("quiz.answered", "M4-Q2"), "b")
})

test("the share that passes is that of the launch, else that of the course", async () => {
  const given = await begun(new StrictStore(), { ...NORMAL, masteryScore: 0.6 })
  const own = await begun(new StrictStore(), { launchMode: "Normal" })

  assert.equal(given.session.pass, 60)
  assert.equal(own.session.pass, 80)
})

test("statements that a store refuses are told of, and sent again under their ids", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  store.failing.add("statements")
  await visit.doAll()
  const during = visit.standing
  store.failing.clear()

  await visit.session.end()

  assert.equal(during, "lost")
  assert.deepEqual(store.verbs.filter(verb => verb !== "answered"), ["initialized", "completed", "passed", "terminated"])
  assert.deepEqual(store.faults, [])
})

test("a state that a store refuses is told of", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  store.failing.add("activities/state")

  await visit.read("learn")

  assert.equal(visit.standing, "lost")
  assert.match(visit.shown.at(-1)?.[1] ?? "", /state: 503/u)
})

test("a token that was fetched before leaves the course to be read", async () => {
  const launch = new Launch({ ...libraryWith(NORMAL), getAuthToken: () => undefined }, new StrictStore().answer)

  const visit = await new Visit(new Cmi5(launch, "M4")).begin()

  assert.equal(visit.standing, "refused")
})

test("what a learner does before a slow store answers is kept", async () => {
  const store = new StrictStore({ statements: [], state: "1|a1c 2c" })
  const visit = visitTo(store)
  const opening = visit.begin()
  await visit.answer(["a"])

  await opening
  visit.waiting[0]?.()
  await settled()

  assert.equal(visit.session.notes.last("quiz.answered", "M4-Q1"), "a")
  assert.match(store.registration.state ?? "", /\|a1a 2c/u)
})

test("each answer is sent as it was marked, and again only where it changed", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  await visit.mark(["b", "b", "c", "a", "b"])

  await visit.mark()

  assert.equal(store.verbs.filter(verb => verb === "answered").length, 6)
})

test("nothing is sent after the end", async () => {
  const store = new StrictStore()
  const visit = await begun(store)
  await visit.session.end()

  await visit.doAll()
  await visit.session.save()
  await visit.session.end()

  assert.deepEqual(store.verbs, ["initialized", "terminated"])
})

test("the way back is that of the launch, and nowhere before it is known", () => {
  const library = libraryWith(NORMAL)
  const early = { ...library, launchData: undefined } as unknown as Library

  assert.equal(new Launch(library, new StrictStore().answer).back, "https://lms.example/back")
  assert.equal(new Launch(early, new StrictStore().answer).back, "")
})
