/** elements: keeps the rows of a list where they stood when the reader came to it, so that nothing moves under a finger. */

import type { ItemStanding } from "../../case/state.ts"
import type { Row } from "../../plan/rows.ts"
import type { Group } from "./groups.ts"

export class SteadyRows {
  private readonly stood = new Map<string, ItemStanding>()

  /** Begin again with the next rows: the reader looks at something else. */
  forget() {
    this.stood.clear()
  }

  /** Return the rows as they stood when they were first asked for; what is ticked since still counts as open. */
  before(rows: readonly Row[]): readonly Row[] {
    return rows.map(row => {
      const state = this.stood.get(row.id) ?? row.item.state
      this.stood.set(row.id, state)
      return state === row.item.state ? row : { ...row, item: { ...row.item, state } }
    })
  }
}

/** Return groups with their rows as they stand now. */
export function asNow(groups: readonly Group[], rows: readonly Row[]): readonly Group[] {
  const now = new Map(rows.map(row => [row.id, row]))
  return groups.map(group => ({ ...group, lines: group.lines.map(line => (line.kind === "item" ? { ...line, row: now.get(line.row.id) ?? line.row } : line)) }))
}
