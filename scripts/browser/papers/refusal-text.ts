/** documents: says where a copy is damaged, in words. */

/** Where a file breaks the schema: the names and positions that lead there. */
export interface Fracture {
  path: readonly string[]
  isMissing: boolean
}

/** Name the deepest place that is wrong: the outer ones are only wrong because of it. */
export function refusalText(fractures: readonly Fracture[]): string {
  const [first, ...rest] = fractures
  if (!first) return "The copy is damaged."
  const { path, isMissing } = rest.reduce((one, other) => (other.path.length > one.path.length ? other : one), first)
  const verb = isMissing ? "is missing" : "is not as it should be"
  return `The copy is damaged: ${placeText(path)} ${verb}.`
}

function placeText([part, position, name]: readonly string[]): string {
  if (part === undefined) return "its content"
  if (position === undefined) return `"${part}"`
  if (part !== "entries") return `"${position}" in "${part}"`
  const entry = `entry ${Number(position) + 1}`
  return name === undefined ? entry : `"${name}" in ${entry}`
}
