/** elements: the content that the open case follows, and what today's has otherwise. */

import type { Draft } from "../../case/entry.ts"
import { accepting } from "../../case/kinds/plan-accepted.ts"
import type { Retired } from "../../case/retired.ts"
import type { Accepted, State } from "../../case/state.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Given } from "../../plan/given.ts"
import { changesSince, libraryFor, taking, type ItemChange } from "../../plan/moved-on.ts"
import { plan, type Plan } from "../../plan/plan.ts"
import type { Host } from "../host.ts"

/** What has changed since the case took its content. */
export interface MovedOn {
  readonly changes: readonly ItemChange[]
  /** The plan that today's content would make. */
  readonly plan: Plan
  /** Take what is new, but for what stays as it was. */
  readonly take: (kept: readonly string[]) => Draft
}

export class Followed {
  private readonly host: Host
  private readonly today: PlanLibrary
  private made: { readonly took: Accepted | undefined; readonly retired: Retired; readonly library: PlanLibrary } | undefined

  constructor(host: Host, today: PlanLibrary) {
    this.host = host
    this.today = today
  }

  /** Return the content as the case follows it; the same object as long as that is the same. */
  library({ accepted }: State): PlanLibrary {
    const { retired } = this.host.openCase
    if (!this.made || this.made.took !== accepted || this.made.retired !== retired) {
      this.made = { took: accepted, retired, library: libraryFor(this.today, accepted, retired) }
    }
    return this.made.library
  }

  /** Say what today's content has otherwise; undefined if there is nothing. */
  movedOn({ accepted }: State, given: Given): MovedOn | undefined {
    if (!accepted || accepted.version === this.today.version) return undefined
    const today = { library: this.today, plan: plan(this.today, given), retired: this.host.openCase.retired }
    const changes = changesSince(accepted, today)
    const take = (kept: readonly string[]) => accepting(taking(today, accepted, kept))
    return changes.length ? { changes, plan: today.plan, take } : undefined
  }

  /** Let a case that has its first plan follow the content of that plan. */
  begin(state: State, made: Plan) {
    const { openCase } = this.host
    if (state.accepted || state.standing !== "open" || openCase.keeping.is !== "kept" || !hasPlan(state)) return
    void openCase.add(accepting(taking({ library: this.today, plan: made, retired: openCase.retired })))
  }
}

/** Tell whether a case has the three answers that a plan needs. */
function hasPlan({ answers, dates }: State): boolean {
  return answers.has("initiator") && answers.has("reason") && dates.has("last_day")
}
