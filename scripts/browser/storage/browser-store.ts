/** storage: the browser as a store of cases, one record for each entry. Knows no kinds of entry. */

import type { News, Showing, Shown, Store } from "../case/carrier.ts"
import type { Entry } from "../case/entry.ts"
import { Connection } from "./connection.ts"
import { databaseName, type Database } from "./database.ts"
import { askToPersist } from "./persistence.ts"
import { ShownCase } from "./shown-case.ts"
import { openSite } from "./site.ts"
import { Tabs } from "./tabs.ts"
import { puts, quietly, written } from "./writing.ts"

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

  async append(caseId: string, entries: readonly Entry[]): Promise<boolean> {
    const isHeld = await this.connection.use(database => append(database, caseId, entries))
    this.kept({ caseId, records: entries })
    return isHeld
  }

  hear(listener: (news: News) => void): () => void {
    return this.tabs.hear(listener)
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

  private keptAndShown({ caseId, entries }: Showing) {
    this.shownCase.remember(caseId)
    this.kept({ caseId, records: entries })
  }

  private kept(news: News) {
    this.persistence ??= askToPersist()
    this.tabs.tell(news)
  }
}

function connectionTo(root: string): Connection {
  return new Connection(notices => openSite(root, notices))
}

/** In the order of keys, an array comes after every text: this range is all entries of one case. */
function keysOf(caseId: string): IDBKeyRange {
  return IDBKeyRange.bound([caseId], [caseId, []])
}

async function shownIn(database: Database, mine: string): Promise<Shown> {
  const transaction = database.transaction(["entries", "cases", "settings"])
  quietly([transaction.done])
  const settings = transaction.objectStore("settings")
  const device = (await settings.get("device"))?.value ?? ""
  const isHeld = mine !== "" && (await transaction.objectStore("cases").getKey(mine)) !== undefined
  const caseId = isHeld ? mine : ((await settings.get("last"))?.value ?? "")
  const records = caseId ? await transaction.objectStore("entries").getAll(keysOf(caseId)) : []
  return { caseId, device, records }
}

async function append(database: Database, caseId: string, entries: readonly Entry[]): Promise<boolean> {
  const [known] = await written(database, function* (transaction) {
    yield transaction.objectStore("cases").getKey(caseId)
    yield* puts(transaction, caseId, entries)
  })
  return known !== undefined
}

async function begin(database: Database, showing: Showing): Promise<boolean> {
  try {
    await show(database, showing, "add")
    return true
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "ConstraintError") throw error
  }
  const last = await database.get("settings", "last")
  if (last?.value !== showing.caseId) return false
  // It was begun before, and this page was not told that it was written.
  await append(database, showing.caseId, showing.entries)
  return true
}

/** Write a whole case and make it the last one opened; `add` fails if there is one. */
async function show(database: Database, { caseId, device, entries }: Showing, how: "add" | "put") {
  await written(database, function* (transaction) {
    const settings = transaction.objectStore("settings")
    yield settings[how]({ name: "last", value: caseId })
    yield settings.put({ name: "device", value: device })
    yield* puts(transaction, caseId, entries)
  })
}
