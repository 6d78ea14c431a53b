/** storage: the ways in which keeping can fail, told apart by what the reader can do about them. */

export type Reason = "forbidden" | "full" | "older" | "blocked" | "silent" | "broken"

/** A failure to read or to keep, with its reason. */
export class Fault extends Error {
  readonly reason: Reason

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

const REASONS = new Map<string, Reason>([
  ["QuotaExceededError", "full"],
  ["VersionError", "older"],
  ["SecurityError", "forbidden"],
])

/** Name the fault behind anything that was thrown while a connection was in use. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  return new Fault(REASONS.get(nameOf(error)) ?? "broken", error)
}

/** Name the fault behind anything that was thrown while the database was opened. */
export function openingFaultOf(error: unknown): Fault {
  // No indexedDB at all is a ReferenceError; Firefox without history says InvalidStateError.
  const refused = ["ReferenceError", "TypeError", "InvalidStateError", "NotAllowedError"].includes(nameOf(error))
  return refused ? new Fault("forbidden", error) : faultOf(error)
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ""
}
