/** case: `field.set`, what stands in a blank of templates. The last word counts; empty text takes it back. */

import type { Draft } from "../entry.ts"
import { asText, readText } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const fieldSet: Kind<string> = {
  name: "field.set",
  hasWords: true,
  read: value => readText(value),

  change(state, text, { target }) {
    if (text) state.fields.set(target, text)
    else state.fields.delete(target)
  },
}

/** Say it in the record. */
export const fieldSetLine: Line<string> = (text, { target }, names) => (text ? `set “${names.field(target)}” to “${text}”` : `emptied “${names.field(target)}”`)

/** Fill a blank. */
export function filling(field: string, text: string): Draft {
  return { kind: fieldSet.name, target: field, value: asText(text) }
}
