/** elements: says why no page for the client is made here, and who can agree to one. */

import { html, type TemplateResult } from "lit-html"

import { filling } from "../../case/kinds/field-set.ts"
import { AGREED } from "../../papers/client/choice.ts"
import { entering } from "./entering.ts"
import { keptBlankView } from "./kept-blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

/** Draw it. */
export function clientBarrierView(barrier: "never" | "legal", { state }: Scene, { desk, typed }: { desk: Desk; typed: Typed }): TemplateResult {
  if (barrier === "never") {
    return html`<p class="client-barrier"><b>This case makes no page for the client.</b> In some places it is a crime to let somebody know of a suspicion. Legal decides what the client hears, and from whom.</p>`
  }
  const keep = (value: string) => entering(desk, value === "" ? "Legal has not agreed." : "Who agreed is kept.", () => [filling(AGREED, value)])
  const help = "A name and a day. What goes to the client is then legal's decision, line by line."
  return html`<p class="client-barrier"><b>Legal decides first.</b> In this case a page for the client can do harm, or say too much. Ask legal before you make one.</p>
    <div class="desk-blanks facts-blanks">
      ${keptBlankView({ id: AGREED, label: "Who in legal has agreed, and when", kind: "line", help, value: state.fields.get(AGREED) ?? "", keep }, typed)}
    </div>`
}
