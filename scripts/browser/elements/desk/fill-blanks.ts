/** elements: the blanks of a form: what stands in each, what is typed and not kept yet, and how it is kept. */

import { filling } from "../../case/kinds/field-set.ts"
import type { PaperField } from "../../contract-papers.ts"
import { isFromDates, keptFor } from "../../papers/letters/known.ts"
import { rowsIn, rowsText, type Row } from "../../papers/letters/rows.ts"
import { entering } from "./entering.ts"
import { keptValue } from "./fill-values.ts"
import { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

export class FillBlanks {
  readonly typed = new Typed()
  private readonly desk: Desk
  /** The rows of lists as they stand on the page, an empty one included, with the text that is kept of them. */
  private readonly rows = new Map<string, { readonly kept: string; readonly rows: readonly Row[] }>()

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Return what is typed or kept for a blank. A day of the case counts once it is kept: the plan hangs on it. */
  valueOf(field: string, { state }: Pick<Scene, "state">): string {
    const kept = keptFor(field, state)
    if (isFromDates(field)) return kept
    const rows = this.rows.get(field)
    if (rows?.kept === kept) return rowsText(rows.rows)
    return this.typed.of(field, kept)
  }

  /** Return the rows of a list. */
  rowsOf({ id, columns }: PaperField, { state }: Pick<Scene, "state">): readonly Row[] {
    const kept = keptFor(id, state)
    const known = this.rows.get(id)
    return known?.kept === kept ? known.rows : rowsIn(kept, columns.length)
  }

  /** Note the rows of a list as they are typed. */
  typeRows({ id }: PaperField, rows: readonly Row[], { state }: Pick<Scene, "state">) {
    this.rows.set(id, { kept: keptFor(id, state), rows })
    this.typed.type(id, rowsText(rows))
    this.desk.redraw()
  }

  /** Keep the rows of a list; an empty one stands on the page and is not kept. */
  keepRows(field: PaperField, rows: readonly Row[], { state }: Pick<Scene, "state">) {
    const kept = keptFor(field.id, state)
    const wanted = rowsText(rows.map(row => row.map((cell, place) => keptValue(field.columns[place]?.kind ?? "", cell))))
    const fault = wanted === kept ? "" : this.keep(field, wanted)
    this.rows.set(field.id, { kept: fault === "" ? wanted : kept, rows })
    if (fault === "") this.typed.forget(field.id)
    else this.typed.refuse(field.id, fault)
  }

  /** Keep a blank; returns what is wrong, empty if it is kept. */
  keep({ id, label, kind }: PaperField, typed: string): string {
    const said = typed === "" ? `“${label}” is empty again.` : `“${label}” is kept.`
    return entering(this.desk, said, () => [filling(id, keptValue(kind, typed))])
  }

  /** Keep what is typed in these blanks and was not left yet; tells whether all of it is kept. */
  flush(fields: readonly PaperField[], { state }: Pick<Scene, "state">): boolean {
    for (const field of fields) {
      const typed = this.typed.of(field.id)
      if (typed === "" || isFromDates(field.id)) continue
      const fault = typed === keptFor(field.id, state) ? "" : this.keep(field, typed)
      if (fault === "") this.typed.forget(field.id)
      else this.typed.refuse(field.id, fault)
    }
    return fields.every(({ id }) => this.typed.faultOf(id) === "")
  }
}
