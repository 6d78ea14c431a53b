/** storage: one connection to the database, opened when first used and again when it has died or the page has rested. */

import { Fault } from "../case/carrier.ts"
import type { Database, Notices } from "./database.ts"
import { faultOf, openingFaultOf } from "./faults.ts"
import { Rest } from "./rest.ts"

type Open = (notices: Notices) => Promise<Database>

/** Runs work on a connection that may die at any time. */
export class Connection {
  private database: Promise<Database> | undefined
  private isBlocked = false
  private readonly openDatabase: Open
  private readonly patience: number
  private readonly watchers = new Set<() => void>()
  private readonly rest = new Rest(() => this.forget())

  constructor(open: Open, patience = 4000) {
    this.openDatabase = open
    this.patience = patience
  }

  /** Run work on the open database, once more on a new connection if the old one has died; rejects with a Fault. */
  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(work)
    } catch (error) {
      if (faultOf(error).reason !== "broken") throw faultOf(error)
      this.forget()
    }
    return this.attempt(work).catch(error => {
      this.forget()
      throw faultOf(error)
    })
  }

  /** Call `listener` when the browser ends a connection: the database was emptied or deleted, or a newer edition opens it. */
  watch(listener: () => void): () => void {
    this.watchers.add(listener)
    return () => this.watchers.delete(listener)
  }

  private async attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    await this.rest.over
    const database = await this.inTime(this.open())
    return this.inTime(work(database)).catch(error => {
      if (faultOf(error).reason === "silent") this.forget()
      throw error
    })
  }

  private open(): Promise<Database> {
    this.database ??= this.openNow()
    return this.database
  }

  private async openNow(): Promise<Database> {
    try {
      const ended = () => {
        this.forget()
        for (const watcher of this.watchers) watcher()
      }
      const began = (transaction: IDBTransaction) => this.rest.note(transaction)
      return await this.openDatabase({ ended, began, blocked: () => (this.isBlocked = true) })
    } catch (error) {
      this.database = undefined
      throw openingFaultOf(error)
    } finally {
      this.isBlocked = false
    }
  }

  private forget() {
    const old = this.database
    this.database = undefined
    old?.then(database => database.close()).catch(() => undefined)
  }

  /** Some browsers never answer a request on a lost connection, nor one that another tab blocks. */
  private inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout>
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Fault(this.isBlocked ? "blocked" : "silent")), this.patience)
    })
    return Promise.race([answer, late]).finally(() => clearTimeout(timer))
  }
}
