/** What tests of storage begin with: a site, and tabs of one browser that hear each other. */

import type { TestContext } from "node:test"

import { ownPart } from "../../../../scripts/browser/case/entry.ts"
import { OpenCase } from "../../../../scripts/browser/case/open-case.ts"
import { BrowserStore } from "../../../../scripts/browser/storage/browser-store.ts"
import { Connection } from "../../../../scripts/browser/storage/connection.ts"
import type { Notices } from "../../../../scripts/browser/storage/database.ts"
import { openSite } from "../../../../scripts/browser/storage/site.ts"
import { NOON, VERSION } from "../given.ts"

export const SITE = "https://office.example/high-note/"
/** For those who open a database and do not listen to what becomes of it. */
export const UNHEARD: Notices = { blocked: () => {}, ended: () => {}, began: () => {} }

/** What a tab remembers over its pages. */
export class Session {
  private caseId = ""

  recall(): string {
    return this.caseId
  }

  remember(caseId: string) {
    this.caseId = caseId
  }
}

/** Open a page in a tab; without a session, in a new one. */
export function newTab(session = new Session(), connection = new Connection(notices => openSite(SITE, notices))): BrowserStore {
  return new BrowserStore(SITE, connection, session)
}

/** Open a page on a store. */
export function openPageOn(store: BrowserStore): OpenCase {
  return new OpenCase({ store, now: () => NOON, version: VERSION, retired: () => Promise.resolve(new Map()) })
}

/** List the ids of records. */
export function idsIn(records: readonly unknown[]): unknown[] {
  return records.map(record => ownPart(record, "id"))
}

/** Let something happen at each put, before its request is made or, once that is asked for, after. */
export function replacePut(context: TestContext, happen: (store: IDBObjectStore, value: unknown, request: () => IDBRequest) => void) {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")?.value as (value: unknown) => IDBRequest
  return context.mock.method(IDBObjectStore.prototype, "put", function (this: IDBObjectStore, value: unknown) {
    let made: IDBRequest | undefined
    const request = () => (made ??= put.call(this, value))
    happen(this, value, request)
    return request()
  })
}

/** A channel between the tabs of this test; one of Node's would keep the run from ending. */
export class Channel extends EventTarget {
  private static readonly all = new Set<Channel>()
  private readonly name: string

  constructor(name: string) {
    super()
    this.name = name
    Channel.all.add(this)
  }

  postMessage(message: unknown) {
    const others = [...Channel.all].filter(other => other !== this && other.name === this.name)
    for (const other of others) other.dispatchEvent(new MessageEvent("message", { data: structuredClone(message) }))
  }
}

Object.defineProperty(globalThis, "BroadcastChannel", { value: Channel, configurable: true })
