/** elements: holds the library of the guide. The first questions need its core alone; its words come while they are read. */

import type { PlanCore } from "../../contract-plan.ts"
import type { PlanLibrary } from "../../contract.ts"
import { libraryOf } from "../../plan/library.ts"
import type { Host } from "../host.ts"
import { wholeLibrary } from "../plan-library.ts"
import { isPlanned, screenOf } from "./flow.ts"
import type { GuideState } from "./guide-state.ts"

export class GuideLibrary {
  /** The library; without words until they are loaded. */
  now: PlanLibrary
  private readonly host: Host
  private isWhole = false

  constructor(host: Host, core: PlanCore) {
    this.host = host
    this.now = libraryOf(core)
  }

  /** Load the words if the screen that follows shows any; returns whether they came. Rejects if they cannot be loaded now. */
  async loadFor(state: GuideState): Promise<boolean> {
    if (this.isWhole) return false
    const loading = this.load()
    if (screenOf(state, this.now).kind === "asking" && !isPlanned(state)) {
      loading.catch(() => undefined)
      return false
    }
    return loading
  }

  private async load(): Promise<boolean> {
    const whole = await wholeLibrary(this.host)
    if (this.isWhole) return false
    this.isWhole = true
    this.now = whole
    return true
  }
}
