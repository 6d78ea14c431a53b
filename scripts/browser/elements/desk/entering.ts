/** elements: enters what was typed into the case, or says why it cannot be. */

import type { Draft } from "../../case/entry.ts"
import type { Desk } from "./view.ts"

/** Make drafts and enter them; returns what is wrong, in a sentence, empty if they are entered. A draft refuses what is too long or secret. */
export function entering(desk: Desk, said: string, make: () => readonly Draft[]): string {
  try {
    desk.enter(said, ...make())
    return ""
  } catch (error) {
    if (error instanceof Error && error.message !== "") return error.message
    throw error
  }
}
