/** storage: names what a browser says when it cannot keep anything. */

import { Fault, type Reason } from "../case/carrier.ts"

const REASONS = new Map<string, Reason>([
  ["QuotaExceededError", "full"],
  ["VersionError", "older"],
  ["SecurityError", "forbidden"],
])
/** No indexedDB at all is a ReferenceError; Firefox without history says InvalidStateError. */
const REFUSALS = new Set(["ReferenceError", "TypeError", "InvalidStateError", "NotAllowedError"])

/** Name the fault behind anything that was thrown while a connection was in use. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  return new Fault(REASONS.get(nameOf(error)) ?? "broken", error)
}

/** Name the fault behind anything that was thrown while the database was opened. */
export function openingFaultOf(error: unknown): Fault {
  return REFUSALS.has(nameOf(error)) ? new Fault("forbidden", error) : faultOf(error)
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ""
}
