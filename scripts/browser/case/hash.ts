/** case: short marks of texts, to tell whether two are the same. They prove nothing against somebody who wants two to look alike. */

const TOP = 2_097_151

/** Return a mark of 53 bits in base 36 (cyrb53, by bryc, public domain). */
export function markOf(text: string): string {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place)
    one = Math.imul(one ^ sign, 2654435761)
    two = Math.imul(two ^ sign, 1597334677)
  }
  const first = mixed(one, two)
  const second = mixed(two, one)
  return (4294967296 * (TOP & second) + (first >>> 0)).toString(36)
}

function mixed(one: number, two: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
}
