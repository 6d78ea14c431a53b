/** lms: finds the object that a learning system lends to a course: up to seven windows above, then the one that opened it. */

/** So many parents are asked: "SCORM 1.2 Run-Time Environment", 3.3.6, and the same in 2004. */
const PARENTS = 7

/** Find it by the name that its standard gives it; undefined if no window has it. */
export function findApi(name: string, here: unknown): unknown {
  return inFamily(name, here) ?? inFamily(name, part(top(here), "opener"))
}

function inFamily(name: string, start: unknown): unknown {
  let place = start
  for (let above = 0; above <= PARENTS && isWindow(place); above++) {
    const api = part(place, name)
    if (isWindow(api)) return api
    const parent = part(place, "parent")
    if (parent === place) return undefined
    place = parent
  }
  return undefined
}

/** The window that has no other above it: it alone may have been opened by another. */
function top(here: unknown): unknown {
  return part(here, "top") ?? here
}

function isWindow(value: unknown): value is object {
  return (typeof value === "object" || typeof value === "function") && value !== null
}

/** A window of another site throws at whoever looks into it. */
function part(of: unknown, name: string): unknown {
  try {
    if (!isWindow(of)) return undefined
    const found: unknown = Reflect.get(of, name)
    return found ?? undefined
  } catch {
    return undefined
  }
}
