/** papers: makes the value of a page for the client from a case. This is the only road from a case to its client. */

import type { State } from "../../case/state.ts"
import type { ClientLibrary } from "../../contract-client.ts"
import { readDay, type Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import { dateText } from "../plan-text.ts"
import type { ClientPage, PagePart, Reach, Survey } from "./content.ts"
import { receiptRows } from "./receipt.ts"
import { clientDates, type Offered } from "./steps.ts"

/** What a page is made from. */
export interface Making {
  readonly state: State
  readonly plan: Plan
  readonly library: ClientLibrary
  readonly today: Day
  readonly number: string
  readonly parts: readonly PagePart[]
  /** The steps that the reader leaves in. */
  readonly steps: readonly Offered[]
  readonly digest: string
  /** Name a sort of date, for one that has no words of its own. */
  readonly labelOf: (kind: string) => string
}

/** Whom the client can reach: the blanks of the case that name them, and about what. */
export const REACH_FIELDS: readonly (readonly [field: string, about: string])[] = [
  ["transition_contact", "The handover"],
  ["data_contact", "Your data"],
  ["finance_contact", "Invoices and payments"],
  ["complaint_route", "If you're unhappy with something"],
]

const BLANK = /\{\{\s*firm_name\s*\}\}/gu

/** Make it. */
export function clientPage({ state, plan, library, today, number, parts, steps, digest, labelOf }: Making): ClientPage {
  const has = (part: PagePart) => parts.includes(part)
  const shown = has("steps") ? steps : []
  return {
    number,
    isPractice: state.practice !== undefined,
    firm: field(state, "firm_name"),
    client: field(state, "client_name"),
    made: today,
    lastDay: plan.anchors.E.day,
    tasks: shown.flatMap(({ asks }) => asks ?? []),
    steps: shown.flatMap(({ tells }) => tells ?? []),
    dates: has("steps") ? clientDates(state, today, labelOf) : [],
    reach: reachOf(state),
    receipt: has("receipt") ? { rows: receiptRows(state), handedOver: handedOver(state) } : undefined,
    survey: has("survey") ? surveyOf(state, library) : undefined,
    digest: has("receipt") ? digest : "",
  }
}

function reachOf(state: State): readonly Reach[] {
  const all = REACH_FIELDS.map(([name, about]) => ({ about: name === "transition_contact" ? untilText(about, state) : about, who: field(state, name) }))
  return all.filter(({ who }) => who !== "")
}

function untilText(about: string, state: State): string {
  const until = field(state, "question_window_end")
  return until === "" ? about : `${about}, until ${spokenDay(until)}`
}

function handedOver(state: State): string {
  return spokenDay(field(state, "handover_date"))
}

function surveyOf(state: State, { questions, choices }: ClientLibrary): Survey {
  const firm = field(state, "firm_name") || "our firm"
  return {
    questions,
    choices: choices.map(choice => choice.replaceAll(BLANK, () => firm)),
    readers: field(state, "survey_readers"),
    keepUntil: spokenDay(field(state, "survey_keep_until")),
    contact: field(state, "feedback_contact"),
  }
}

/** Blanks hold days as people typed them; one that is written as 2027-06-30 is said in words. */
function spokenDay(text: string): string {
  const day = readDay(text)
  return day === undefined ? text : dateText(day)
}

function field({ fields }: State, name: string): string {
  return fields.get(name)?.trim() ?? ""
}
