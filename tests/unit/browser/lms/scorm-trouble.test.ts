import assert from "node:assert/strict"
import { test } from "node:test"

import { findApi } from "../../../../scripts/browser/lms/find-api.ts"
import { asked, changed, COURSE, found, held, setsIn, STANDARDS, Visit, windowWith } from "./given-lms.ts"

for (const given of STANDARDS) {
  const { names, title } = given

  test(`${title}: a system that names no mode means the normal one`, async () => {
    const system = given.system(held({ [names.mode]: "" }))

    await new Visit(found(given, system)).begin()

    assert.notDeepEqual(setsIn(system.calls), [])
  })

  test(`${title}: the share that passes is that of the system, where it has one`, async () => {
    const system = given.system(held({ [names.pass]: title === "SCORM 1.2" ? "60" : "0.6" }))
    const visit = await new Visit(found(given, system)).begin()
    await visit.read("learn", "P2")

    await visit.mark(["a", "b", "c", "b", "a"])

    assert.equal(visit.session.pass, 60)
    assert.equal(visit.session.progress.isPassed, true)
  })

  for (const [said, value] of [["none", ""], ["a word", "eighty"], ["too much", "800"]] as const) {
    test(`${title}: where the system says ${said} about the share, that of the course counts`, async () => {
      const visit = await new Visit(found(given, given.system(held({ [names.pass]: value })))).begin()

      assert.equal(visit.session.pass, COURSE.pass)
    })
  }

  test(`${title}: a refused start leaves the course to be read, says so, and calls nothing more`, async () => {
    const system = given.system()
    const other = await new Visit(found(given, system)).begin()
    const visit = await new Visit(found(given, system)).begin()

    await visit.doAll()
    await visit.session.end()

    assert.equal(other.standing, "kept")
    assert.equal(visit.standing, "refused")
    assert.equal(visit.session.progress.isPassed, true)
    assert.equal(system.refused.length, 1)
    assert.match(visit.shown.at(-1)?.[1] ?? "", new RegExp(`${names.begin} : 10[13]`, "u"))
  })

  test(`${title}: a failing commit is told, and what it lost is told to the system again`, async () => {
    const system = given.system()
    let fails = false
    const api = changed(system, { [names.commit]: (...values: unknown[]) => (fails ? "false" : asked(system, names.commit)(...values)) })
    const visit = await new Visit(found(given, api)).begin()
    fails = true

    await visit.read("learn")
    const during = visit.standing
    fails = false
    await visit.session.save()

    assert.equal(during, "lost")
    assert.equal(visit.standing, "kept")
    assert.match(system.held.get("cmi.suspend_data") ?? "", /\|plearn$/u)
  })

  test(`${title}: a system that throws is told of, and the course goes on`, async () => {
    const system = given.system()
    const api = changed(system, { [names.set]: () => { throw new Error("session expired") } })

    const visit = await new Visit(found(given, api)).begin()

    assert.equal(visit.standing, "lost")
    assert.match(visit.shown.at(-1)?.[1] ?? "", /session expired/u)
  })

  test(`${title}: a system without its functions is told of as a refused start`, async () => {
    const visit = await new Visit(found(given, {})).begin()

    assert.equal(visit.standing, "refused")
  })

  for (const yes of [true, 1, "1"]) {
    test(`${title}: a system that says yes with ${JSON.stringify(yes)} is understood`, async () => {
      const api = new Proxy({}, { get: (_, name) => (...values: unknown[]) => (/Get/u.test(String(name)) ? "" : values.length > 0 && yes) })

      const visit = await new Visit(found(given, api)).begin()

      assert.equal(visit.standing, "kept")
    })
  }

  test(`${title}: a system that keeps no single answers keeps the progress all the same`, async () => {
    const system = given.system()
    const api = changed(system, { [names.set]: (name: string, value: string) => (name.startsWith("cmi.interactions") ? "false" : asked(system, names.set)(name, value)) })
    const visit = await new Visit(found(given, api)).begin()

    await visit.doAll()

    assert.equal(visit.shown.some(([standing]) => standing === "less"), true)
    assert.equal(system.held.get(names.status), title === "SCORM 1.2" ? "passed" : "completed")
    assert.equal(visit.shown.some(([standing]) => standing === "lost"), false)
  })

  test(`${title}: a system that knows no list of answers is sent none`, async () => {
    const system = given.system()
    const get = title === "SCORM 1.2" ? "LMSGetValue" : "GetValue"
    const api = changed(system, { [get]: (name: string) => (name.includes("interactions") ? "" : asked(system, get)(name)) })
    const visit = await new Visit(found(given, api)).begin()

    await visit.doAll()

    assert.deepEqual(setsIn(system.calls).filter(text => text.includes("interactions")), [])
    assert.equal(visit.shown.some(([standing]) => standing === "less"), false)
  })

  test(`${title}: without a system the course is read and played, and says that nothing is kept`, async () => {
    const visit = await new Visit(given.course(findApi(given.api, windowWith("other", {}, 3)))).begin()

    await visit.doAll()
    await visit.session.end()

    assert.equal(visit.shown[0]?.[0], "alone")
    assert.equal(visit.session.progress.isComplete, true)
  })

  test(`${title}: a place with a long name is cut to what there is room for`, async () => {
    const system = given.system()
    const visit = new Visit(found(given, system))
    visit.session.place = "x".repeat(3000)

    await visit.begin()

    assert.deepEqual(system.refused, [])
    assert.equal(system.held.get(names.location)?.length, title === "SCORM 1.2" ? 255 : 1000)
  })

  test(`${title}: more than there is room for is kept in part, and the rest in full`, async () => {
    const system = given.system()
    const visit = await new Visit(found(given, system)).begin()
    const way = Array.from({ length: 12_000 }, (_, at) => `p2-${at}-a`)

    for (let play = 0; play < 40; play++) await visit.session.notes.enter("play.path", `P${play}`, way)
    await visit.doAll()

    assert.deepEqual(system.refused, [])
    assert.equal(visit.standing, "kept")
    assert.match(system.held.get("cmi.suspend_data") ?? "", /\|b5\/5\|/u)
  })

  test(`${title}: what was answered before the record came stays`, async () => {
    const system = given.system(held({ "cmi.suspend_data": "1|a1c 2c" }))
    const visit = new Visit(found(given, system))
    await visit.answer(["a"])

    await visit.begin()

    assert.equal(visit.session.notes.last("quiz.answered", "M4-Q1"), "a")
    assert.equal(visit.session.notes.last("quiz.answered", "M4-Q2"), "c")
  })

  for (const text of ["", "2|from later", "{\"json\":1}", "1|anonsense|b1/0/2|w", "\0".repeat(50)]) {
    test(`${title}: a text that cannot be read begins anew: ${JSON.stringify(text.slice(0, 20))}`, async () => {
      const visit = await new Visit(found(given, given.system(held({ "cmi.suspend_data": text })))).begin()

      assert.equal(visit.standing, "kept")
      assert.equal(visit.session.progress.partsDone, 0)
    })
  }
}
