/** papers: the record of a case, as a value: what is known, how each item stands, what was said and agreed, and all that happened. */

import type { Entry } from "../case/entry.ts"
import { inOrder } from "../case/fold.ts"
import type { Names } from "../case/kinds/kind.ts"
import { lineOf } from "../case/kinds/registry-lines.ts"
import { rootOf } from "../case/written.ts"
import type { Contact, Decision, ItemState, Reason, State } from "../case/state.ts"
import type { Digest } from "./digest.ts"
import { readDay } from "../plan/days.ts"
import { momentText } from "./markdown-words.ts"
import { dateText } from "./plan-text.ts"

export interface Recorded {
  readonly state: State
  readonly entries: Iterable<Entry>
  readonly names: Names
  readonly digest: Digest
  /** The version of the content now. */
  readonly version: string
  readonly now: Date
  /** The items in the order of the plan or of the phases; others come behind them. */
  readonly order: readonly string[]
}

/** A line of the record: open, done or counted, with what stands below it. */
export interface RecordLine {
  readonly mark: "plain" | "open" | "done" | "counted"
  readonly text: string
  readonly below: readonly string[]
}

export interface RecordPart {
  readonly title: string
  readonly lines: readonly RecordLine[]
}

export interface CaseRecord {
  readonly title: string
  /** When it was made, and of what. */
  readonly about: string
  readonly isPractice: boolean
  readonly digest: Digest
  /** What the digest is over. */
  readonly over: string
  readonly proves: string
  readonly parts: readonly RecordPart[]
}

const PROVES =
  "The digest proves that nothing in the log was changed since this record was made. It does not prove who wrote what, and it counts only if this page was kept apart from the file, on paper or signed."
const DATES = { last_day: "Last day", notice: "Notice", conversation: "Conversation", invoice: "Final invoice", begun: "Plan begun" } as const

/** Make the record. */
export function recordOf(recorded: Recorded): CaseRecord {
  const { state, digest, version, now } = recorded
  const parts = [
    { title: "What is known", lines: factLines(recorded) },
    { title: "Items", lines: itemLines(recorded) },
    { title: "Gates", lines: gateLines(recorded) },
    { title: "What was said and agreed", lines: saidLines(recorded) },
    { title: "Papers", lines: paperLines(recorded) },
    { title: "The client, and the time after", lines: clientLines(recorded) },
    { title: "All that happened", lines: logLines(recorded) },
  ]
  return {
    title: state.title,
    about: `Made on ${momentText(now.toISOString())}. Opened on ${momentText(state.opened)}. Content of version ${version}.`,
    isPractice: state.practice !== undefined,
    digest,
    over: `over ${digest.count} entries, the last of ${momentText(digest.until)}`,
    proves: PROVES,
    parts: parts.filter(({ lines }) => lines.length > 0),
  }
}

function factLines({ state, names }: Recorded): RecordLine[] {
  const answers = [...state.answers].map(([question, chosen]) => [names.question(question), chosen.map(id => names.answer(question, id)).join(", ")])
  const dates = Object.entries(DATES).map(([name, label]) => [label, spoken(state.dates.get(name as keyof typeof DATES) ?? "")])
  const deadlines = [...state.deadlines.values()].map(({ title, day, who }) => [`Deadline: ${title}`, [spoken(day), who].filter(Boolean).join(", ")])
  const roles = [...state.roles].map(([role, who]) => [names.role(role), who])
  const fields = [...state.fields].map(([field, text]) => [names.field(field), spoken(text)])
  const all = [...dates, ...answers, ...deadlines, ...roles, ...fields].filter(([, said]) => said !== "")
  return all.map(([what = "", said = ""]) => plain(what.endsWith("?") ? `${what} ${said}` : `${what}: ${said}`))
}

function itemLines({ state, names, order }: Recorded): RecordLine[] {
  const ids = [...order.filter(id => state.items.has(id)), ...[...state.items.keys()].filter(id => !order.includes(id))]
  return ids.flatMap(id => itemText(id, state.items.get(id), names))
}

function itemText(id: string, item: ItemState | undefined, names: Names): RecordLine[] {
  if (!item) return []
  const says = [
    byText(item.state, item.by),
    item.why,
    item.on && `waits for ${item.on}${item.until ? ` until ${spoken(item.until)}` : ""}`,
    item.due && `moved to ${spoken(item.due)}`,
    item.verified && byText("verified", item.verified),
  ].filter(text => text !== undefined && text !== "")
  const below = [...item.notes.map(note => `Note, ${byText(note.text, note.by)}`), ...item.proofs.map(proof => `Proof, ${byText(proof.text, proof.by)}`)]
  return [{ mark: item.state === "done" ? "done" : "open", text: `${names.item(id)} (${id}): ${says.join("; ")}`, below }]
}

/** Say something with who said it, and when. */
function byText(said: string, by: Entry | undefined): string {
  if (!by) return said
  return `${said} (${[by.person, momentText(by.time)].filter(Boolean).join(", ")})`
}

function gateLines({ state, names }: Recorded): RecordLine[] {
  const gates = [...state.gates].map(([phase, { isOverridden, why, by }]) => {
    const said = isOverridden ? `gone through although a question was open: ${why}` : `passed${why ? `: ${why}` : ""}`
    return plain(`${names.phase(phase)}: ${byText(said, by)}`)
  })
  const answers = [...state.questions].map(([id, { answer, why, by }]) => plain(`${names.question(id)}: ${byText([answer, why].filter(Boolean).join(", "), by)}`))
  return [...gates, ...answers]
}

function saidLines({ state, names }: Recorded): RecordLine[] {
  const stated = state.stated ? [reasonText("Reason that was given", state.stated, names)] : []
  const causes = state.causes.map(cause => reasonText("Root cause", cause, names))
  const said = [...state.contacts.map(contactText), ...state.decisions.map(decisionText)]
  return [...said, ...stated, ...causes].map(plain)
}

function contactText(contact: Contact): string {
  const { day, who, channel, said, next, due } = contact
  const then = next ? ` Next: ${next}${due ? `, by ${spoken(due)}` : ""}.` : ""
  return byText(`Contact of ${[spoken(day), channel, who].filter(Boolean).join(", ")}: ${said}${then}${changed(contact)}`, contact.by)
}

function decisionText(decision: Decision): string {
  const { day, what, why, who } = decision
  return byText(`Decision of ${[spoken(day), who].filter(Boolean).join(", ")}: ${what}${why ? `, because ${why}` : ""}${changed(decision)}`, decision.by)
}

function changed(written: Contact | Decision): string {
  return rootOf(written) === written.id ? "" : " (written anew)"
}

function reasonText(label: string, { reason, words, by }: Reason, names: Names): string {
  return byText(`${label}: ${[reason && names.reason(reason), words].filter(Boolean).join(", ")}`, by)
}

function paperLines({ state, names }: Recorded): RecordLine[] {
  return [...state.papers].map(([template, { drafted, sent, signed }]) => {
    const says = [
      drafted && byText("drafted", drafted),
      ...sent.map(one => byText(`sent to ${one.to || "them"} on ${spoken(one.day)}, ${one.channel}`, one.by)),
      ...signed.map(one => byText(`signed by ${one.who || "them"} on ${spoken(one.day)}`, one.by)),
    ].filter(text => text !== undefined)
    return plain(`${names.template(template)}: ${says.join("; ")}`)
  })
}

function logLines({ entries, names }: Recorded): RecordLine[] {
  return inOrder(entries).map(entry => ({ mark: "counted", text: `${momentText(entry.time)}, ${entry.person || "somebody"} ${lineOf(entry, names)}`, below: [] }))
}

/** What the client was given and said, and what stands after the end. */
function clientLines({ state, names }: Recorded): RecordLine[] {
  const asked = state.asked.map(({ number, day, parts, rows, by }) => ({
    mark: "plain" as const,
    text: byText(`Page for the client, number ${number}, of ${spoken(day)}: ${parts.join(", ")}`, by),
    below: rows.map(({ part, text }) => `${part}: ${text}`),
  }))
  const answered = state.answered.map(({ about, name, role, day, words, lines, by }) => ({
    mark: "plain" as const,
    text: byText(`Answer of the client, ${about}: ${[name || "no name", role, spoken(day), words].filter(Boolean).join(", ")}`, by),
    below: lines.map(({ ask, answer, words: more }) => `${ask} ${[answer, more].filter(Boolean).join(", ")}`),
  }))
  const remains = [...state.remains.values()].map(({ kind, what, why, owner, until, by }) => plain(byText(`Still there (${kind}): ${[what, why, owner, until && `until ${spoken(until)}`].filter(Boolean).join(", ")}`, by)))
  const looks = [...state.rechecks].map(([round, { day, lines, words, by }]) => ({
    mark: "plain" as const,
    text: byText(`Looked again after ${round} days, on ${spoken(day)}${words ? `: ${words}` : ""}`, by),
    below: lines.map(({ item, answer, words: more }) => `${names.item(item)}: ${[answer, more].filter(Boolean).join(", ")}`),
  }))
  return [...asked, ...answered, ...remains, ...looks]
}

/** Say a day such as 2027-05-21 in words; what is none stays as it is. */
function spoken(day: string): string {
  const read = readDay(day)
  return read === undefined ? day : dateText(read)
}

function plain(text: string): RecordLine {
  return { mark: "plain", text, below: [] }
}
