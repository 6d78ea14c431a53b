/** elements: what the register asks of an ending beside what its case knows already. Each answer is kept as a field of the case. */

export interface Column {
  readonly id: string
  readonly label: string
  readonly kind: "line" | "day" | "choice"
  readonly options: readonly string[]
}

const YES_OR_NO = ["yes", "no"]

const ALL: readonly Column[] = [
  column("ending_code", "Code of the ending, without a name"),
  column("register-first-sign", "Day of the first sign", "day"),
  column("register-hours", "Hours that the ending took"),
  column("register-write-offs", "Write-offs"),
  column("register-credits", "Credits"),
  column("register-deadlines-missed", "Deadlines of the client that were missed"),
  choice("register-handover", "Was the handover accepted?", YES_OR_NO),
  choice("register-complaint", "Was there a complaint?", YES_OR_NO),
  choice("register-claim", "Was there a claim?", YES_OR_NO),
  choice("contact_tier", "How close do you stay in touch?", ["warm", "cordial", "none"]),
  choice("register-testimonial", "Is there a testimonial?", YES_OR_NO),
  column("register-sent", "Introductions that you made"),
  column("register-received", "Introductions that they made"),
  choice("register-return", "Have they come back?", ["not yet", "asked", "agreed", "agreed, and the cause is gone"]),
]

/** The columns by their ids, in the order in which they are asked. */
export const REGISTER_COLUMNS: ReadonlyMap<string, Column> = new Map(ALL.map(one => [one.id, one]))

/** The answers to a return that say that the client is back. */
export const CAME_BACK: readonly string[] = ["agreed", "agreed, and the cause is gone"]

function column(id: string, label: string, kind: "line" | "day" = "line"): Column {
  return { id, label, kind, options: [] }
}

function choice(id: string, label: string, options: readonly string[]): Column {
  return { id, label, kind: "choice", options }
}
