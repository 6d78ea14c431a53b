import assert from "node:assert/strict"
import { test } from "node:test"

import { found, held, setsIn, settled, STANDARDS, Visit } from "./given-lms.ts"

for (const given of STANDARDS) {
  const { names, title } = given

  test(`${title}: a course that is begun says so at once, and is not done`, async () => {
    const system = given.system()

    const visit = await new Visit(found(given, system)).begin()

    assert.equal(system.held.get(names.status), "incomplete")
    assert.equal(visit.standing, "kept")
    assert.deepEqual(system.refused, [])
  })

  test(`${title}: what is done in every part is told in the words of the standard, and nothing is refused`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()

    await visit.doAll()

    assert.equal(system.held.get(names.status), title === "SCORM 1.2" ? "passed" : "completed")
    assert.equal(system.held.get("cmi.success_status") ?? "passed", "passed")
    assert.equal(system.held.get("cmi.core.score.raw") ?? system.held.get("cmi.score.raw"), "100")
    assert.deepEqual(system.refused, [])
  })

  test(`${title}: leaving decides nothing`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.read("learn")

    await visit.session.end()

    assert.equal(system.held.get(names.status), "incomplete")
    assert.equal(system.held.get(names.exit), "suspend")
    assert.equal(visit.standing, "closed")
  })

  test(`${title}: a quiz that is not passed leaves the course open, with its score`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.read("learn", "P2")

    await visit.mark(["a", "b", "c", "b", "a"])

    assert.equal(system.held.get(names.status), title === "SCORM 1.2" ? "incomplete" : "completed")
    assert.equal(system.held.get("cmi.success_status") ?? "failed", "failed")
    assert.equal(system.held.get("cmi.core.score.raw") ?? system.held.get("cmi.score.raw"), "60")
  })

  test(`${title}: a later, worse marking takes nothing away`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.doAll()

    await visit.mark(["b", "b", "c", "b", "a"])

    assert.equal(system.held.get("cmi.success_status") ?? "passed", "passed")
    assert.equal(system.held.get("cmi.core.score.raw") ?? system.held.get("cmi.score.raw"), "100")
    assert.equal(system.held.get(names.status), title === "SCORM 1.2" ? "passed" : "completed")
  })

  test(`${title}: what was done once stays done, also when a box is cleared again`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.doAll()

    await visit.session.notes.enter("part.done", "learn", false)
    await settled()

    assert.equal(system.held.get(names.status), title === "SCORM 1.2" ? "passed" : "completed")
  })

  test(`${title}: a record that is passed and has lost its answers stays passed`, async () => {
    const status = title === "SCORM 1.2" ? "passed" : "completed"
    const system = given.system(held({ [names.status]: status, "cmi.success_status": "passed" }))

    await new Visit(found(given, system)).begin()

    assert.equal(system.held.get(names.status), status)
    assert.equal(system.held.get("cmi.success_status"), "passed")
  })

  test(`${title}: a visit goes on where the last one was left`, async () => {
    const system = given.system()
    const first = await new Visit(found(given, system)).begin()
    await first.read("learn")
    await first.answer(["a", "b"])
    await first.session.notes.enter("play.path", "P2", ["p2-01-a", "p2-04-c"])
    await first.session.end()

    const second = await new Visit(found(given, given.system(system.held))).begin()

    const { notes } = second.session
    assert.equal(notes.last("part.done", "learn"), true)
    assert.equal(notes.last("quiz.answered", "M4-Q2"), "b")
    assert.deepEqual(notes.last("play.path", "P2"), ["p2-01-a", "p2-04-c"])
  })

  test(`${title}: a page that is closed midway has told all but the last answers`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.read("learn")
    await visit.answer(["a"])

    const next = await new Visit(found(given, given.system(system.held))).begin()

    assert.equal(next.session.notes.last("part.done", "learn"), true)
    assert.equal(next.session.notes.last("quiz.answered", "M4-Q1"), undefined)
    assert.equal(visit.waiting.length, 1)
  })

  test(`${title}: answers are told together, a while after the first`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    const before = system.calls.filter(({ name }) => name === names.commit).length

    await visit.answer(["a", "b", "c"])
    const meanwhile = system.calls.filter(({ name }) => name === names.commit).length
    visit.waiting[0]?.()
    await settled()

    assert.equal(meanwhile, before)
    assert.equal(system.calls.filter(({ name }) => name === names.commit).length, before + 1)
    assert.equal(visit.waiting.length, 0)
  })

  test(`${title}: what was told is not told again`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    const before = system.calls.length

    await visit.session.save()
    await visit.session.save()

    assert.equal(system.calls.length, before)
  })

  test(`${title}: a record is closed once, and nothing is said after that`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.session.end()
    const before = system.calls.length

    await visit.session.end()
    await visit.session.save()
    await visit.doAll()

    assert.equal(system.calls.length, before)
    assert.deepEqual(system.refused, [])
    assert.equal(system.calls.filter(({ name }) => name === names.end).length, 1)
  })

  test(`${title}: all is said before the page is gone: the last word and the end come without a pause`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.answer(["a"])

    void visit.session.end()

    assert.ok(system.isClosed)
    assert.match(system.held.get("cmi.suspend_data") ?? "", /\|a1a$/u)
  })

  for (const mode of ["browse", "review"]) {
    test(`${title}: in the mode "${mode}" nothing is written`, async () => {
      const system = given.system(held({ [names.mode]: mode }))
      const visit = await new Visit(found(given, system)).begin()

      await visit.doAll()
      await visit.session.end()

      assert.deepEqual(setsIn(system.calls), [])
      assert.equal(visit.shown[0]?.[0], "looking")
      assert.ok(system.isClosed)
    })
  }

  test(`${title}: each answer is listed as it was marked, and again only where it changed`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    await visit.mark(["b", "b", "c", "a", "b"])

    await visit.mark()

    const ids = setsIn(system.calls).filter(text => /interactions\.\d+\.id/u.test(text))
    assert.deepEqual(ids.map(text => text.split(" = ")[1]), ["M4-Q1", "M4-Q2", "M4-Q3", "M4-Q4", "M4-Q5", "M4-Q1"])
    assert.deepEqual(system.refused, [])
  })

  test(`${title}: time is that of this visit alone`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    visit.now += 3_723_400

    await visit.read("learn")
    await visit.session.end()

    assert.equal(system.held.get("cmi.core.session_time") ?? system.held.get("cmi.session_time"), title === "SCORM 1.2" ? "0001:02:03.00" : "PT1H2M3S")
  })
}
