/** case: every kind of entry that this edition knows. A kind that it does not know is kept, and changes nothing. */

import { isErased, type Entry } from "../entry.ts"
import { caseOpened } from "./case-opened.ts"
import { entryUndone } from "./entry-undone.ts"
import { itemDone } from "./item-done.ts"
import type { Kind, Names } from "./kind.ts"
import { listCleared } from "./list-cleared.ts"

const ALL: readonly Kind[] = [caseOpened, itemDone, listCleared, entryUndone]
const BY_NAME: ReadonlyMap<string, Kind> = new Map(ALL.map(kind => [kind.name, kind]))

/** Return the kind of an entry; undefined if this edition does not know it. */
export function kindOf(entry: Entry): Kind | undefined {
  return BY_NAME.get(entry.kind)
}

/** Say in the record what an entry did, after the name of who did it. */
export function lineOf(entry: Entry, names: Names): string {
  if (isErased(entry)) return "did something that was erased"
  const kind = kindOf(entry)
  const value = kind?.read(entry.value)
  return value === undefined || !kind ? "did something in a newer edition of this site" : kind.line(value, entry, names)
}
