/** papers: the number of a page for a client: random, so it says nothing, and long enough that no two are alike. */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const SIGNS = 12

/** Draw one, such as 7K3M-9QXT-2B4H. */
export function drawNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SIGNS))
  const signs = Array.from(bytes, byte => ALPHABET[byte % ALPHABET.length]).join("")
  return (signs.match(/.{4}/gu) ?? []).join("-")
}
