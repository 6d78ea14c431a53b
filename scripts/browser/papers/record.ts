/** papers: the record of a case, as Markdown: what is known, how each item stands, what was said and agreed, and all that happened. */

import type { Entry } from "../case/entry.ts"
import { inOrder } from "../case/fold.ts"
import type { Names } from "../case/kinds/kind.ts"
import { lineOf } from "../case/kinds/registry-lines.ts"
import { rootOf } from "../case/written.ts"
import type { Contact, Decision, ItemState, Reason, State } from "../case/state.ts"
import type { Digest } from "./digest.ts"
import { escaped, momentText } from "./markdown-words.ts"

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

const PROVES =
  "The digest proves that nothing in the log was changed since this record was made. It does not prove who wrote what, and it counts only if this page was kept apart from the file, on paper or signed."
const DATES = { last_day: "Last day", notice: "Notice", conversation: "Conversation", invoice: "Final invoice", begun: "Plan begun" } as const

/** Write the record. */
export function recordText(recorded: Recorded): string {
  const { state, digest, version, now } = recorded
  const parts = [
    `# Record of “${escaped(state.title)}”`,
    `Made on ${momentText(now.toISOString())}. Opened on ${momentText(state.opened)}. Content of version ${version}.${state.practice ? " **A practice case.**" : ""}`,
    `Digest: **${digest.code}** over ${digest.count} entries, the last of ${momentText(digest.until)}. ${PROVES}`,
    ...section("What is known", factLines(recorded)),
    ...section("Items", itemLines(recorded)),
    ...section("Gates", gateLines(recorded)),
    ...section("What was said and agreed", saidLines(recorded)),
    ...section("Papers", paperLines(recorded)),
    ...section("All that happened", logLines(recorded)),
  ]
  return `${parts.join("\n\n")}\n`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? [`## ${title}`, lines.join("\n")] : []
}

function factLines({ state, names }: Recorded): string[] {
  const answers = [...state.answers].map(([question, chosen]) => [names.question(question), chosen.map(id => names.answer(question, id)).join(", ")])
  const dates = Object.entries(DATES).map(([name, label]) => [label, state.dates.get(name as keyof typeof DATES) ?? ""])
  const deadlines = [...state.deadlines.values()].map(({ title, day, who }) => [`Deadline: ${title}`, [day, who].filter(Boolean).join(", ")])
  const roles = [...state.roles].map(([role, who]) => [names.role(role), who])
  const fields = [...state.fields].map(([field, text]) => [names.field(field), text])
  const all = [...dates, ...answers, ...deadlines, ...roles, ...fields].filter(([, said]) => said !== "")
  return all.map(([what = "", said = ""]) => `- ${escaped(what)}: ${escaped(said)}`)
}

function itemLines({ state, names, order }: Recorded): string[] {
  const ids = [...order.filter(id => state.items.has(id)), ...[...state.items.keys()].filter(id => !order.includes(id))]
  return ids.flatMap(id => itemText(id, state.items.get(id), names))
}

function itemText(id: string, item: ItemState | undefined, names: Names): string[] {
  if (!item) return []
  const says = [
    byText(item.state, item.by),
    item.why,
    item.on && `waits for ${item.on}${item.until ? ` until ${item.until}` : ""}`,
    item.due && `moved to ${item.due}`,
    item.verified && byText("verified", item.verified),
  ].filter(text => text !== undefined && text !== "")
  const below = [...item.notes.map(note => `Note, ${byText(note.text, note.by)}`), ...item.proofs.map(proof => `Proof, ${byText(proof.text, proof.by)}`)]
  return [`- [${item.state === "done" ? "x" : " "}] ${escaped(names.item(id))} (${id}): ${escaped(says.join("; "))}`, ...below.map(text => `    - ${escaped(text)}`)]
}

/** Say something with who said it, and when. */
function byText(said: string, by: Entry | undefined): string {
  if (!by) return said
  return `${said} (${[by.person, momentText(by.time)].filter(Boolean).join(", ")})`
}

function gateLines({ state, names }: Recorded): string[] {
  const gates = [...state.gates].map(([phase, { isOverridden, why, by }]) => {
    const said = isOverridden ? `gone through although a question was open: ${why}` : `passed${why ? `: ${why}` : ""}`
    return `- ${escaped(names.phase(phase))}: ${escaped(byText(said, by))}`
  })
  const answers = [...state.questions].map(([id, { answer, why, by }]) => `- ${escaped(names.question(id))}: ${escaped(byText([answer, why].filter(Boolean).join(", "), by))}`)
  return [...gates, ...answers]
}

function saidLines({ state, names }: Recorded): string[] {
  const stated = state.stated ? [reasonText("Reason that was given", state.stated, names)] : []
  const causes = state.causes.map(cause => reasonText("Root cause", cause, names))
  const said = [...state.contacts.map(contactText), ...state.decisions.map(decisionText)]
  return [...said, ...stated, ...causes].map(text => `- ${escaped(text)}`)
}

function contactText(contact: Contact): string {
  const { day, who, channel, said, next, due } = contact
  const then = next ? ` Next: ${next}${due ? `, by ${due}` : ""}.` : ""
  return byText(`Contact of ${[day, channel, who].filter(Boolean).join(", ")}: ${said}${then}${changed(contact)}`, contact.by)
}

function decisionText(decision: Decision): string {
  const { day, what, why, who } = decision
  return byText(`Decision of ${[day, who].filter(Boolean).join(", ")}: ${what}${why ? `, because ${why}` : ""}${changed(decision)}`, decision.by)
}

function changed(written: Contact | Decision): string {
  return rootOf(written) === written.id ? "" : " (written anew)"
}

function reasonText(label: string, { reason, words, by }: Reason, names: Names): string {
  return byText(`${label}: ${[reason && names.reason(reason), words].filter(Boolean).join(", ")}`, by)
}

function paperLines({ state, names }: Recorded): string[] {
  return [...state.papers].map(([template, { drafted, sent, signed }]) => {
    const says = [
      drafted && byText("drafted", drafted),
      ...sent.map(one => byText(`sent to ${one.to || "them"} on ${one.day}, ${one.channel}`, one.by)),
      ...signed.map(one => byText(`signed by ${one.who || "them"} on ${one.day}`, one.by)),
    ].filter(text => text !== undefined)
    return `- ${escaped(names.template(template))}: ${escaped(says.join("; "))}`
  })
}

function logLines({ entries, names }: Recorded): string[] {
  return inOrder(entries).map((entry, place) => `${place + 1}. ${momentText(entry.time)}, ${escaped(entry.person || "somebody")} ${escaped(lineOf(entry, names))}`)
}
