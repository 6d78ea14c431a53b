/** elements: what the log calls the things that entries are about: the words of the library, and those of papers and register. */

import type { Names } from "../../case/kinds/kind.ts"
import { namesIn } from "../../case/names.ts"
import type { PaperField } from "../../contract-papers.ts"
import type { Host } from "../host.ts"
import { REGISTER_COLUMNS } from "./register-columns.ts"
import type { Scene } from "./view.ts"

/** Make the names; `fields` are the blanks of papers, once they are loaded. */
export function logNames({ library, state }: Pick<Scene, "library" | "state">, { openCase }: Host, fields: readonly PaperField[]): Names {
  return withBlanks(namesIn(library, state, openCase.entries), fields)
}

/** Call the blanks of papers and of the register what readers call them. */
export function withBlanks(names: Names, fields: readonly PaperField[]): Names {
  const labels = new Map(fields.map(({ id, label }) => [id, label]))
  return { ...names, field: id => labels.get(id) ?? REGISTER_COLUMNS.get(id)?.label ?? names.field(id) }
}
