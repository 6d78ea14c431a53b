import assert from "node:assert/strict"
import { test } from "node:test"

import { findApi } from "../../../../scripts/browser/lms/find-api.ts"
import { windowWith } from "./given-lms.ts"

const API = { LMSInitialize: () => "true" }

for (const above of [0, 1, 2, 7]) {
  test(`the object is found ${above} windows above`, () => {
    const here = above === 0 ? windowWith("API", API, 0) : deepWith(above)

    assert.equal(findApi("API", here), API)
  })
}

test("eight windows above nobody looks", () => {
  assert.equal(findApi("API", deepWith(8)), undefined)
})

test("the object is found in the window that opened this one, and above it", () => {
  const opener = windowWith("API", API, 3)

  assert.equal(findApi("API", windowWith("other", {}, 0, opener)), API)
  assert.equal(findApi("API", windowWith("other", {}, 4, opener)), API)
})

test("the nearest one counts", () => {
  const near = { LMSInitialize: () => "true" }
  const here = { API: near, parent: { API, parent: null }, top: null }

  assert.equal(findApi("API", here), near)
})

test("a window of another site, which throws, ends the search and no more", () => {
  const strange = new Proxy({}, { get: () => { throw new Error("SecurityError") } })

  assert.equal(findApi("API", { parent: strange, top: strange }), undefined)
})

test("windows that lead in a circle, and none at all, end the search", () => {
  const [one, other]: Record<string, unknown>[] = [{}, {}]
  one!["parent"] = other
  other!["parent"] = one

  assert.equal(findApi("API", one), undefined)
  assert.equal(findApi("API", undefined), undefined)
})

test("what is no object is not taken for one", () => {
  assert.equal(findApi("API", { API: "yes", parent: null, top: null }), undefined)
})

/** A window below others, of which the highest has the object. */
function deepWith(above: number): unknown {
  const top: Record<string, unknown> = { API, opener: null }
  top["parent"] = top
  let place: unknown = top
  for (let depth = 0; depth < above; depth++) place = { parent: place, top }
  return place
}
