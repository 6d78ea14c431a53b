/** guard: what a secret is called, and what a reader is told instead of keeping it. */

export type SecretKind = "password" | "code" | "key" | "private key" | "card number" | "bank number" | "address"

export interface Secret {
  kind: SecretKind
  /** What looks like one, as it was written. */
  found: string
}

const KEPT = "Write where it is kept, not what it is: “in the vault, entry Registrar”."
const WORDS: Readonly<Record<SecretKind, readonly [is: string, instead: string]>> = {
  password: ["a password", KEPT],
  code: ["a code or a PIN", KEPT],
  key: ["a key or a token", KEPT],
  "private key": ["a private key", KEPT],
  "card number": ["a card number", "Write its last four digits: “card ending 4242”."],
  "bank number": ["a bank account", "Write where it stands: “bank details as in the contract of 3 May”."],
  address: ["an address with a password or a key in it", "Take that part out of the address. Write where it is kept."],
}
const SHOWN = 3

/** Say what was found and the right way. No more of it is shown than helps to find it. */
export function refusalText({ kind, found }: Secret): string {
  const [is, instead] = WORDS[kind]
  return `“${hintOf(found)}” looks like ${is}, and a case keeps none. ${instead}`
}

/** Name what a secret is, such as "a password". */
export function secretName({ kind }: Secret): string {
  return WORDS[kind][0]
}

function hintOf(found: string): string {
  const signs = Array.from(found.trim())
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join("")}…` : signs.join("")
}
