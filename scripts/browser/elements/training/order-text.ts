/** elements: says how far a list is in order. Knows no DOM. */

/** Say it: `places` are the right ones, each with the one that the reader gave, empty for none. */
export function orderText(places: readonly (readonly [right: number, given: string])[]): string {
  const open = places.filter(([, given]) => given === "").length
  if (open) return `${open === 1 ? "1 item has" : `${open} items have`} no place yet.`
  const right = places.filter(([place, given]) => String(place) === given).length
  return right === places.length ? "All in order." : `${right} of ${places.length} in place. Move the others, then check again.`
}
