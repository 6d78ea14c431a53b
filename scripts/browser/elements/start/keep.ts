/** elements: keeps a plan as a case, once, and leads to the desk as soon as it is kept. */

import type { Draft } from "../../case/entry.ts"
import { naming } from "../../case/kinds/case-named.ts"
import type { Summary } from "../../case/summary.ts"
import type { Host } from "../host.ts"

const UNNAMED = "Give it a name first: you will find it by that."
const UNKEPT = "This browser lets the page keep nothing, so a case would be lost. Take the plan with you as a file instead."
const FULL = "This browser has no room left. Make room, or take the plan with you as a file instead. The page tries again by itself."
const LATER = "The browser has not kept it yet. Leave this page open: it tries again by itself, and then leads you to the desk."

export class PlanKeeper {
  private readonly host: Pick<Host, "openCase" | "part">
  private readonly lead: () => void
  /** The case that was begun from the plan; empty before. */
  private begun = ""
  private stop = () => {}

  /** `lead` leads to the desk. */
  constructor(host: PlanKeeper["host"], lead: () => void) {
    this.host = host
    this.lead = lead
  }

  /** The open case in short, if it was ticked in before anybody planned it; undefined otherwise. */
  get ticked(): Summary | undefined {
    const { summary, state } = this.host.openCase
    const isUnplanned = summary?.standing === "open" && !summary.isPractice && state.answers.size === 0
    return isUnplanned && state.done.size > 0 ? summary : undefined
  }

  /**
   * Begin a case, or go on with the one that has ticks and no plan yet; returns what is wrong, in a sentence.
   *
   * A draft refuses what is too long or secret.
   */
  async keep(title: string, drafts: () => readonly Draft[], goesOn = false): Promise<string> {
    if (title === "") return UNNAMED
    // Where it cannot be loaded, the plan is kept all the same: the desk looks at all that follows.
    const guard = await this.host.part("guard").catch(() => undefined)
    const refusal = guard?.refusalOf(title) ?? ""
    if (refusal !== "") return refusal
    try {
      await this.begin(title, drafts, goesOn)
    } catch (error) {
      return error instanceof Error ? error.message : ""
    }
    return this.leadOnceKept()
  }

  /** Whoever presses once more, because the browser was slow, has one case all the same. */
  private async begin(title: string, drafts: () => readonly Draft[], goesOn: boolean) {
    const { openCase } = this.host
    this.stop()
    if (this.begun === "" || this.begun !== openCase.id) {
      await (goesOn && this.ticked ? openCase.add(naming(openCase.id, title), ...drafts()) : openCase.begin({ title, drafts: drafts() }))
      this.begun = openCase.id
    } else if (title === openCase.state.title) await openCase.refresh()
    else await openCase.add(naming(openCase.id, title))
  }

  private leadOnceKept(): string {
    const { openCase } = this.host
    const { keeping } = openCase
    if (keeping.is !== "unkept") return this.leadNow()
    this.stop = openCase.listen(() => openCase.keeping.is === "kept" && this.leadNow())
    if (keeping.reason === "forbidden") return UNKEPT
    return keeping.reason === "full" ? FULL : LATER
  }

  private leadNow(): string {
    this.stop()
    this.lead()
    return ""
  }
}
