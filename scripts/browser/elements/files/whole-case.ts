/** elements: the open case as files are made from it: without what seems to be a secret, and with the names of things. */

import type { Entry } from "../../case/entry.ts"
import { fold } from "../../case/fold.ts"
import type { Names } from "../../case/kinds/kind.ts"
import { idsAsNames, namesIn } from "../../case/names.ts"
import { retiredOf } from "../../case/retired.ts"
import type { State } from "../../case/state.ts"
import { sifted } from "../../papers/file/sifted.ts"
import { withBlanks } from "../desk/log-names.ts"
import type { Host } from "../host.ts"
import { wholeLibrary } from "../plan-library.ts"
import { leftOutText } from "./readied.ts"

export interface WholeCase {
  readonly entries: readonly Entry[]
  readonly state: State
  /** Says what was left out; empty if nothing was. */
  readonly said: string
}

/** Return the open case as it may leave. */
export async function wholeCase(host: Host): Promise<WholeCase> {
  const { sound, withheld } = await sifted(host.openCase.entries.values())
  const retired = await host.data("retired").catch(() => [])
  return { entries: sound, state: fold(sound, retiredOf(retired)), said: leftOutText(withheld.length) }
}

/** Name what entries are about, by their ids where the library or the papers cannot be loaded. */
export async function namesFor(host: Host, state: State, entries: readonly Entry[]): Promise<Names> {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const fields = await host.data("papers").then(papers => papers.fields, () => [])
  const names = await wholeLibrary(host).then(library => namesIn(library, state, byId), () => idsAsNames(byId))
  return withBlanks(names, fields)
}
