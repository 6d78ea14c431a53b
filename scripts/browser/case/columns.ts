/** case: rows of words as an entry holds them. An entry has lists of words and nothing deeper, so each column is a list of its own. */

export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** Write rows as columns. */
export function columnsOf<Name extends string>(names: readonly Name[], rows: readonly Readonly<Record<Name, string>>[]): Columns<Name> {
  return Object.fromEntries(names.map(name => [name, rows.map(row => row[name])])) as unknown as Columns<Name>
}

/** Read rows from columns, as many as the first column has; a cell that is missing is empty. */
export function rowsOf<Name extends string>(names: readonly [Name, ...Name[]], columns: Columns<Name>): readonly Record<Name, string>[] {
  return columns[names[0]].map((_, place) => Object.fromEntries(names.map(name => [name, columns[name][place] ?? ""])) as Record<Name, string>)
}
