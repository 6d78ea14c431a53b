/** elements: keeps a plan as a case, and leads to the desk. */

import type { Draft } from "../../case/entry.ts"
import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"

const UNNAMED = "Give it a name first: you will find it by that."
const UNKEPT = "This browser lets the page keep nothing, so a case would be lost. Take the plan with you as a file instead."

/** Begin a case; returns what is wrong, in a sentence. A draft refuses what is too long or secret. */
export async function keepAsCase({ openCase, root, part }: Host, title: string, drafts: () => readonly Draft[]): Promise<string> {
  if (title === "") return UNNAMED
  // Where it cannot be loaded, the plan is kept all the same: the desk looks at all that follows.
  const guard = await part("guard").catch(() => undefined)
  const refusal = guard?.refusalOf(title) ?? ""
  if (refusal !== "") return refusal
  try {
    await openCase.begin({ title, drafts: drafts() })
  } catch (error) {
    return error instanceof Error ? error.message : ""
  }
  if (openCase.keeping.is === "unkept") return UNKEPT
  location.href = hrefOf(root, "case/")
  return ""
}
