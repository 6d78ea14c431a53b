/**
 * A record store that holds a course to the rules of cmi5: who may speak, in which order, and how often. It stands in
 * for the library too, and makes the statements as that one does.
 */

import type { Library } from "../../../../scripts/browser/lms/launch.ts"

export interface Statement {
  readonly id: string
  readonly verb: string
  readonly result?: unknown
}

/** What a learning system holds about one registration. */
export interface Registration {
  readonly statements: Statement[]
  state: string | undefined
}

const ONCE = new Set(["completed", "passed"])
const JUDGED = new Set(["passed", "failed"])

export class StrictStore {
  readonly registration: Registration
  readonly faults: string[] = []
  readonly session: Statement[] = []
  /** What a request is answered with instead; empty for as it should be. */
  failing = new Set<string>()

  constructor(registration: Registration = { statements: [], state: undefined }) {
    this.registration = registration
  }

  get verbs(): readonly string[] {
    return this.session.map(({ verb }) => verb)
  }

  answer = (address: string, request: RequestInit): Promise<Response> => {
    const { pathname } = new URL(address)
    const [, place = ""] = /\/(statements|activities\/state)$/u.exec(pathname) ?? []
    if (this.failing.has(place)) return Promise.resolve(new Response("", { status: 503 }))
    if (new Headers(request.headers).get("authorization") !== "Basic dG9rZW4=") this.faults.push("no token")
    return Promise.resolve(place === "statements" ? this.take(request) : this.hold(request))
  }

  private take({ body }: RequestInit): Response {
    const statements = JSON.parse(body as string) as Statement[]
    for (const statement of statements) {
      this.judge(statement)
      this.session.push(statement)
      this.registration.statements.push(statement)
    }
    return new Response(JSON.stringify(statements.map(({ id }) => id)), { status: 200 })
  }

  private judge(statement: Statement) {
    this.faults.push(...inVisit(statement, this.session), ...inRegistration(statement, this.registration.statements))
  }

  private hold({ method = "GET", body }: RequestInit): Response {
    if (method === "PUT") this.registration.state = body as string
    if (method === "PUT") return new Response(null, { status: 204 })
    const { state } = this.registration
    return state === undefined ? new Response("", { status: 404 }) : new Response(state)
  }
}

/** Section 9.3 of cmi5: the order within a visit. */
function inVisit({ verb }: Statement, session: readonly Statement[]): string[] {
  const said = session.map(statement => statement.verb)
  const judged = said.find(name => JUDGED.has(name))
  return told([
    [said.length === 0 && verb !== "initialized", `${verb} comes before initialized`],
    [said.includes("terminated"), `${verb} comes after terminated`],
    [verb !== "answered" && said.includes(verb), `${verb} is said twice in a visit`],
    [JUDGED.has(verb) && judged !== undefined, `${verb} comes after ${judged}`],
  ])
}

/** And within a registration. */
function inRegistration({ id, verb }: Statement, before: readonly Statement[]): string[] {
  const has = (name: string) => before.some(statement => statement.verb === name)
  return told([
    [ONCE.has(verb) && has(verb), `${verb} is said twice`],
    [verb === "failed" && has("passed"), "failed comes after passed"],
    [before.some(statement => statement.id === id), `the id ${id} comes twice`],
  ])
}

function told(faults: readonly (readonly [isFault: boolean, words: string])[]): string[] {
  return faults.flatMap(([isFault, words]) => (isFault ? [words] : []))
}

/** A library that makes statements of a few words; `data` is what the learning system says of the launch. */
export function libraryWith(data: Library["launchData"], token: string | undefined = "dG9rZW4="): Library {
  const library: Library = {
    launchData: data,
    launchParameters: { endpoint: "https://store.example/xapi", actor: { account: { name: "7" } }, registration: "r-1", activityId: "urn:x" },
    getAuthToken: () => token,
    sendXapiStatement: () => Promise.resolve(),
    initialize: () => say("initialized"),
    complete: () => say("completed"),
    pass: score => say("passed", score),
    fail: score => say("failed", score),
    terminate: () => say("terminated"),
    interactionChoice: (...values) => say("answered", values),
  }
  const say = (verb: string, result?: unknown) => library.sendXapiStatement({ id: crypto.randomUUID(), verb, result } satisfies Statement)
  return library
}
