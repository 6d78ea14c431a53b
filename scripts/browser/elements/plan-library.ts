/** elements: loads the library of a plan. The guide asks with its core alone; whoever shows a plan needs its words, too. */

import type { PlanLibrary } from "../contract.ts"
import { libraryOf } from "../plan/library.ts"
import type { Host } from "./host.ts"

/** Load the library with all its words; rejects if it cannot be loaded now. */
export async function wholeLibrary(host: Host): Promise<PlanLibrary> {
  const [core, words] = await Promise.all([host.data("plan"), host.data("plan-words")])
  return libraryOf(core, words)
}
