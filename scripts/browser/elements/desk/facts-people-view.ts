/** elements: draws who each role is in this case; one person may have several. */

import { html, type TemplateResult } from "lit-html"

import { casting } from "../../case/kinds/role-set.ts"
import { entering } from "./entering.ts"
import { keptBlankView } from "./kept-blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

/** Draw a blank for each role, those that the plan needs first. */
export function factsPeopleView({ library, state, plan }: Scene, typed: Typed, desk: Desk): TemplateResult {
  const counts = new Map<string, number>()
  for (const { item } of plan.items) counts.set(item.owner, (counts.get(item.owner) ?? 0) + 1)
  const roles = [...library.roles].sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
  return html`<section class="facts-part" aria-labelledby="facts-people">
    <h3 id="facts-people" data-about="part-people" tabindex="-1">People</h3>
    <p class="muted">Who is it in this case? One person may have several roles. A name is kept when you leave its blank.</p>
    <div class="desk-blanks facts-blanks">
      ${roles.map(({ id, name }) =>
        keptBlankView({ id: `role-${id}`, label: name, kind: "line", help: helpText(counts.get(id)), value: state.roles.get(id) ?? "", keep: who => keepRole(desk, id, who) }, typed),
      )}
    </div>
  </section>`
}

function helpText(count: number | undefined): string {
  if (count === undefined) return "Nothing in this plan."
  return count === 1 ? "1 item in this plan." : `${count} items in this plan.`
}

function keepRole(desk: Desk, role: string, who: string): string {
  return entering(desk, who === "" ? "The name is taken back." : `${who} is kept.`, () => [casting(role, who)])
}
