/** case: all cases of this browser: lists them in short, and opens, changes and outlines them. */

import type { Store, Told } from "./carrier.ts"
import type { Draft } from "./entry.ts"
import type { Held } from "./held.ts"
import type { Keeper } from "./keeping.ts"
import { practising } from "./kinds/case-practice.ts"
import { Log } from "./log.ts"
import { readOutline, type Outline } from "./outline.ts"
import { sortOut, type Sorted } from "./record.ts"
import { readSummary, summaryOf, type Summary } from "./summary.ts"
import { asLine } from "./values.ts"
import type { Writer } from "./writer.ts"

/** So many summaries are made again before the list is shown anew. */
const AT_ONCE = 25

/** How a case begins. */
export interface Beginning {
  title: string
  /** It is for practice: the situation that it is made from, or empty text. */
  practice?: string | undefined
  /** What is known from the start. */
  drafts?: readonly Draft[]
}

export class Cases {
  private readonly store: Store
  private readonly keeper: Keeper
  private readonly held: Held
  private readonly writer: Writer

  constructor(store: Store, keeper: Keeper, held: Held, writer: Writer) {
    this.store = store
    this.keeper = keeper
    this.held = held
    this.writer = writer
  }

  /**
   * Return all cases in short, the one on this page as it is here. A summary that is missing or out of date is made again.
   *
   * That takes a while where there are many: `soFar` is told what is there, at first and now and then.
   */
  async list(soFar: (summaries: readonly Summary[], missing: number) => void = () => {}): Promise<readonly Summary[]> {
    const told = (await this.store.told()).filter(({ caseId }) => caseId !== this.held.log.id)
    const summaries = told.flatMap(one => upToDate(one) ?? [])
    const old = told.filter(one => !upToDate(one))
    const all = () => (this.held.log.id ? [this.held.summary, ...summaries] : [...summaries])
    for (const [place, one] of old.entries()) {
      if (place % AT_ONCE === 0) soFar(all(), old.length - place)
      summaries.push(await this.remade(one))
    }
    return all()
  }

  /** Begin another case and let this tab show it. */
  begin({ title, practice, drafts = [] }: Beginning): Promise<void> {
    const first = asLine(title)
    return this.keeper.inTurn(async () => {
      await this.keeper.flushAll()
      this.held.begin(first, "chose")
      this.held.enter(practice === undefined ? drafts : [practising(this.held.log.id, practice), ...drafts])
      await this.keeper.flush()
    })
  }

  /** Let this tab show a case that the store has; tells whether it is here. */
  async open(caseId: string): Promise<boolean> {
    let isHere = false
    await this.keeper.inTurn(async () => {
      await this.keeper.flushAll()
      isHere = await this.show(caseId)
    })
    return isHere
  }

  /** Add entries to a case that this page does not show. */
  addTo(caseId: string, drafts: readonly Draft[]): Promise<void> {
    return this.keeper.inTurn(async () => {
      const { log, sorted, outline } = await this.read(caseId)
      for (const id of log.entries.keys()) this.writer.saw(id)
      const news = log.take(drafts.map(draft => this.writer.write(draft)))
      await this.store.append(caseId, news, briefOf(log, sorted, outline))
    })
  }

  /** Delete a case; a tab that showed it shows the one that was opened last. */
  drop(caseId: string): Promise<void> {
    return this.keeper.inTurn(async () => {
      await this.store.drop(caseId)
      if (caseId === this.held.log.id) this.held.letGo()
      await this.keeper.read()
    })
  }

  /** Delete all cases, and forget who the reader is. */
  wipe(): Promise<void> {
    return this.keeper.inTurn(async () => {
      await this.store.wipe()
      this.writer.person = undefined
      this.held.letGo()
      await this.keeper.read()
    })
  }

  /** Take a plan in short for the case on this page, and keep it if it says anything new. */
  async outline(outline: Outline): Promise<void> {
    const { log } = this.held
    if (!log.id || JSON.stringify(outline) === JSON.stringify(this.held.outline)) return
    this.held.outline = outline
    await this.keeper.inTurn(async () => {
      // Without it, nothing is missing but a line in the list of cases, until the plan is made again.
      if (log.id === this.held.log.id) await this.store.tell(log.id, this.held.summary, outline).catch(() => undefined)
    })
  }

  private async show(caseId: string): Promise<boolean> {
    const { log, sorted, outline } = await this.read(caseId)
    if (!log.entries.size) return false
    await this.store.choose({ caseId, device: this.writer.device, records: [], summary: briefOf(log, sorted, outline) })
    this.held.show(caseId, sorted, "opened")
    this.held.outline = outline
    return true
  }

  private async remade({ caseId }: Told): Promise<Summary> {
    const { log, sorted, outline } = await this.read(caseId)
    const summary = briefOf(log, sorted, outline)
    await this.store.tell(caseId, summary).catch(() => undefined)
    return summary
  }

  private async read(caseId: string): Promise<Read> {
    const [records, outline] = await Promise.all([this.store.read(caseId), this.store.outline(caseId)])
    const sorted = sortOut(records)
    const log = new Log(caseId, this.held.retired)
    log.take(sorted.entries)
    return { log, sorted, outline: readOutline(outline) }
  }
}

interface Read {
  log: Log
  sorted: Sorted
  outline: Outline | undefined
}

function upToDate({ summary, records }: Told): Summary | undefined {
  const read = readSummary(summary)
  return read?.records === records ? read : undefined
}

function briefOf({ id, state, entries, changed }: Log, { odd }: Sorted, outline: Outline | undefined): Summary {
  return summaryOf(state, { id, changed, records: entries.size + odd.length }, outline)
}
