/** elements: asks whether the case in a copy may take the place of the one that this tab shows. */

import type { State } from "../../case/state.ts"
import { ask } from "../ask.ts"

const KEPT = "The case that is open now stays kept in this browser. Save a copy of it first: opening that copy brings it back."
const UNKEPT = "The case that is open now is not kept in this browser. Save a copy of it first, or it is lost."

/** Ask; `save` saves the open case and leaves the question open. */
export async function askToSwitch({ title, opened }: State, isAtRisk: boolean, save: () => void): Promise<boolean> {
  const day = new Date(opened).toLocaleDateString("en-GB", { dateStyle: "long" })
  const answer = await ask({
    title: "Open another case?",
    paragraphs: [`The copy is of another case: “${title}”, begun on ${day}.`, isAtRisk ? UNKEPT : KEPT],
    choices: [
      ["switch", "Open that case"],
      ["save", "Save a copy of this case"],
      ["stay", "Stay with this case"],
    ],
    aside: { save },
  })
  return answer === "switch"
}
