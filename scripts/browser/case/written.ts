/**
 * case: notes, proofs, contacts and decisions, which can be written anew.
 *
 * Each version is an entry that names the one whose place it takes. Two people who write the same note anew at once
 * make two versions, and both are shown: nobody's words vanish.
 */

import type { Written } from "./state.ts"

/** What an entry says of where it belongs: the version whose place it takes, empty for none. */
export interface Anew {
  anew: string
}

/** Return the id of the first version, by which other entries can point to all of them. */
export function rootOf({ id, past }: Written): string {
  return past[0] ?? id
}

/** Return the list with one more version in the place of the one before; undefined takes that away. */
export function writtenAnew<Kind extends Written>(list: readonly Kind[], { anew }: Anew, one: Kind | undefined): readonly Kind[] {
  const place = anew === "" ? -1 : list.findIndex(({ id, past }) => id === anew || past.includes(anew))
  const before = list[place]
  if (before === undefined) return one ? [...list, one] : list
  // Where another version took that place already, this one stands beside it.
  const stays = before.id === anew ? 0 : 1
  const here = one ? [{ ...one, past: [...before.past, before.id] }] : []
  return [...list.slice(0, place + stays), ...here, ...list.slice(place + 1)]
}
