/** plan: which harms count in a text, by what is known of the case and by the template that it belongs to. */

import type { PublishedHarm } from "../contract-harms.ts"
import type { Known } from "./answers.ts"
import { judge } from "./conditions.ts"

/** Return the harms that count in a text of a template, or of none if that is empty; a doubt about the case counts none. */
export function harmsFor(harms: readonly PublishedHarm[], known: Known, template = ""): PublishedHarm[] {
  const belongs = ({ templates, anywhere }: PublishedHarm) => (template === "" ? anywhere : templates.includes(template))
  return harms.filter(harm => belongs(harm) && judge(harm.applies, known).verdict === "holds")
}
