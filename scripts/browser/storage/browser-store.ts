/** storage: the browser as a store of cases, one record for each entry. Knows no kinds of entry. */

import type { Kept, News, Outline, Showing, Shown, Store, Summary, Told } from "../case/carrier.ts"
import { append, begin, drop, keysOf, show, shownIn, tell, toldOf, wipe } from "./case-records.ts"
import { Connection } from "./connection.ts"
import { databaseName } from "./database.ts"
import { wipeEarlier } from "./earlier-edition.ts"
import { askToPersist } from "./persistence.ts"
import { ShownCase } from "./shown-case.ts"
import { openSite } from "./site.ts"
import { Tabs } from "./tabs.ts"

export class BrowserStore implements Store {
  private readonly connection: Connection
  private readonly tabs: Tabs
  private readonly shownCase: Pick<ShownCase, "recall" | "remember">
  private persistence: Promise<void> | undefined

  /** `root` is the address of the site's root, which tells it from other sites of the same origin. */
  constructor(root: string, connection = connectionTo(root), shownCase: BrowserStore["shownCase"] = new ShownCase(databaseName(root))) {
    this.connection = connection
    this.tabs = new Tabs(databaseName(root))
    this.shownCase = shownCase
  }

  list(): Promise<string[]> {
    return this.connection.use(database => database.getAllKeys("cases"))
  }

  read(caseId: string): Promise<unknown[]> {
    return this.connection.use(database => database.getAll("entries", keysOf(caseId)))
  }

  async append(caseId: string, records: readonly Kept[], summary?: Summary): Promise<boolean> {
    const isHeld = await this.connection.use(database => append(database, caseId, records, summary))
    this.kept({ caseId, records })
    return isHeld
  }

  hear(listener: (news: News) => void): () => void {
    return this.tabs.hear(listener)
  }

  watch(listener: () => void): () => void {
    return this.connection.watch(listener)
  }

  async shown(): Promise<Shown> {
    const shown = await this.connection.use(database => shownIn(database, this.shownCase.recall()))
    if (shown.caseId) this.shownCase.remember(shown.caseId)
    return shown
  }

  async begin(showing: Showing): Promise<boolean> {
    const isShown = await this.connection.use(database => begin(database, showing))
    if (isShown) this.keptAndShown(showing)
    return isShown
  }

  async choose(showing: Showing): Promise<void> {
    await this.connection.use(database => show(database, showing, "put"))
    this.keptAndShown(showing)
  }

  told(): Promise<Told[]> {
    return this.connection.use(toldOf)
  }

  async outline(caseId: string): Promise<unknown> {
    return (await this.connection.use(database => database.get("outlines", caseId)))?.outline
  }

  tell(caseId: string, summary: Summary, outline?: Outline): Promise<void> {
    return this.connection.use(database => tell(database, caseId, summary, outline))
  }

  async drop(caseId: string): Promise<void> {
    await this.connection.use(database => drop(database, caseId))
    this.tabs.tell({ caseId, records: [], isDropped: true })
  }

  async wipe(): Promise<void> {
    const ids = await this.list()
    await this.connection.use(wipe)
    await wipeEarlier({ blocked: () => {}, ended: () => {}, began: () => {} })
    for (const caseId of ids) this.tabs.tell({ caseId, records: [], isDropped: true })
  }

  async name(person: string): Promise<void> {
    await this.connection.use(database => database.put("settings", { name: "person", value: person }))
  }

  private keptAndShown({ caseId, records }: Showing) {
    this.shownCase.remember(caseId)
    this.kept({ caseId, records })
  }

  private kept(news: News) {
    this.persistence ??= askToPersist()
    this.tabs.tell(news)
  }
}

function connectionTo(root: string): Connection {
  return new Connection(notices => openSite(root, notices))
}
