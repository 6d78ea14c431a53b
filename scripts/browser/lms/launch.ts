/**
 * lms: one launch by cmi5: the library knows its parameters, its token, and the words of each statement.
 *
 * The statements are sent here, several at a time: what is sent as a page goes must outlive it, and one that could not
 * be sent is sent again with the next, under the id that it has.
 */

import type { Answer } from "./lms.ts"

export interface ScoreGiven {
  readonly scaled: number
  readonly raw: number
  readonly min: number
  readonly max: number
}

/** What is used of the library; each call of the second kind makes a statement and hands it to `sendXapiStatement`. */
export interface Library {
  readonly launchData: { readonly launchMode: string; readonly masteryScore?: number; readonly returnURL?: string }
  readonly launchParameters: { readonly endpoint: string; readonly actor: unknown; readonly registration: string; readonly activityId: string }
  sendXapiStatement(statement: unknown): Promise<unknown>
  getAuthToken(): string | undefined

  initialize(): Promise<unknown>
  complete(): Promise<unknown>
  pass(score: ScoreGiven): Promise<unknown>
  fail(score: ScoreGiven): Promise<unknown>
  terminate(): Promise<unknown>
  interactionChoice(...values: readonly unknown[]): Promise<unknown>
}

export type Send = (address: string, request: RequestInit) => Promise<Response>

const STATE = "highnote"
const VERSION = "1.0.3"
/** Browsers let requests of this size, together, outlive their page. */
const OUTLIVES = 60_000
const WORDS = "en-GB"
const NOT_FOUND = 404

export class Launch {
  private readonly library: Library
  private readonly sendTo: Send
  private waiting: readonly unknown[] = []

  constructor(library: Library, send: Send) {
    this.library = library
    this.sendTo = send
    library.sendXapiStatement = async statement => void (this.waiting = [...this.waiting, statement])
  }

  get data(): Library["launchData"] {
    return this.library.launchData
  }

  /** Where the learning system wants its learner back; empty where it does not say, and before it was asked. */
  get back(): string {
    const { launchData }: { launchData: Library["launchData"] | undefined } = this.library
    return launchData?.returnURL ?? ""
  }

  async begin(): Promise<void> {
    await this.library.initialize()
    if (this.library.getAuthToken() === undefined) throw new Error("no token")
    await this.send()
  }

  add(verb: "completed" | "terminated"): void
  add(verb: "passed" | "failed", score: ScoreGiven): void
  add(verb: "completed" | "terminated" | "passed" | "failed", score?: ScoreGiven): void {
    if (verb === "completed") void this.library.complete()
    if (verb === "terminated") void this.library.terminate()
    if (verb === "passed" && score) void this.library.pass(score)
    if (verb === "failed" && score) void this.library.fail(score)
  }

  /** Add the answer to one question; what a learner chose is named by its letter. */
  answer({ id, words, chosen, right }: Answer, test: string) {
    void this.library.interactionChoice(test, id, [chosen], [right], undefined, { [WORDS]: id }, { [WORDS]: words }, chosen === right)
  }

  /** Send the statements that wait; those that are refused wait on. */
  async send(): Promise<void> {
    const statements = this.waiting
    if (!statements.length) return
    this.waiting = []
    try {
      await this.ask("statements", "POST", JSON.stringify(statements), "application/json")
    } catch (error) {
      this.waiting = [...statements, ...this.waiting]
      throw error
    }
  }

  async read(): Promise<string> {
    const response = await this.sendTo(this.address(this.state), { headers: this.headers })
    if (response.status === NOT_FOUND) return ""
    if (!response.ok) throw new Error(String(response.status))
    return response.text()
  }

  async write(text: string): Promise<void> {
    await this.ask(this.state, "PUT", text, "text/plain")
  }

  private get state(): string {
    const { activityId, actor, registration } = this.library.launchParameters
    const agent = typeof actor === "string" ? actor : JSON.stringify(actor)
    return `activities/state?${String(new URLSearchParams({ stateId: STATE, activityId, agent, registration }))}`
  }

  private get headers(): Record<string, string> {
    return { Authorization: `Basic ${this.library.getAuthToken() ?? ""}`, "X-Experience-API-Version": VERSION }
  }

  private address(place: string): string {
    return `${this.library.launchParameters.endpoint.replace(/\/*$/u, "/")}${place}`
  }

  private async ask(place: string, method: string, body: string, type: string): Promise<void> {
    const headers = { ...this.headers, "Content-Type": type }
    const response = await this.sendTo(this.address(place), { method, headers, body, keepalive: body.length < OUTLIVES })
    if (!response.ok) throw new Error(String(response.status))
  }
}
