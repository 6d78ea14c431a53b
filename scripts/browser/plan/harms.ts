/** plan: whether a harm counts in a text, by what is known of the case and by the template that it belongs to. */

import type { PublishedHarm } from "../contract-harms.ts"
import type { Known } from "./answers.ts"
import { judge } from "./conditions.ts"

/** Tell whether a harm counts in a text of a template, or of none if that is empty; a doubt about the case counts none. */
export function countsIn({ applies, templates, anywhere }: PublishedHarm, known: Known, template = ""): boolean {
  const belongs = template === "" ? anywhere : templates.includes(template)
  return belongs && judge(applies, known).verdict === "holds"
}
