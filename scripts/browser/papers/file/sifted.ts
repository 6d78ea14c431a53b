/** papers: parts the entries of a case into those that may leave or come in, and those that hold a secret. */

import type { Entry } from "../../case/entry.ts"
import { planAccepted } from "../../case/kinds/plan-accepted.ts"
import { secretWithin } from "../../guard/guard.ts"
import type { Secret } from "../../guard/secret.ts"
import { Slices } from "./slices.ts"

/** An entry that neither leaves nor comes in, because it holds a secret. */
export interface Withheld {
  readonly entry: Entry
  readonly secret: Secret
}

export interface Sifted {
  readonly sound: readonly Entry[]
  readonly withheld: readonly Withheld[]
}

/** Look through entries, in slices. */
export async function sifted(entries: Iterable<Entry>): Promise<Sifted> {
  const [slices, sound, withheld]: [Slices, Entry[], Withheld[]] = [new Slices(), [], []]
  for (const entry of entries) {
    const secret = secretWithin(wordsOf(entry))
    if (secret) withheld.push({ entry, secret })
    else sound.push(entry)
    if (slices.isDue) await slices.rest()
  }
  return { sound, withheld }
}

/** What the plan was is words of the library, written as data; there, the guard would take an id beside a code for a password. */
function wordsOf({ kind, person, value }: Entry): unknown {
  return kind === planAccepted.name ? person : [person, value]
}
