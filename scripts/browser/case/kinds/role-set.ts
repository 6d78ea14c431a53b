/** case: `role.set`, who a role is in this case. The last word counts; an empty name takes it back. */

import type { Draft } from "../entry.ts"
import { asLine, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const roleSet: Kind<string> = {
  name: "role.set",
  hasWords: true,
  read: value => readLine(value),

  change(state, who, { target }) {
    if (who) state.roles.set(target, who)
    else state.roles.delete(target)
  },
}

/** Say it in the record. */
export const roleSetLine: Line<string> = (who, { target }, names) => (who ? `named ${who} for ${names.role(target)}` : `took the name back for ${names.role(target)}`)

/** Say who a role is. */
export function casting(role: string, who: string): Draft {
  return { kind: roleSet.name, target: role, value: asLine(who) }
}
