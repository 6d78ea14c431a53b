/** papers: whether a page for the client may be made, what it holds at first, and what to look at before it leaves. */

import type { State } from "../../case/state.ts"
import { readDay, type Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import { countText, dateText } from "../plan-text.ts"
import type { PagePart } from "./content.ts"
import { receiptRows } from "./receipt.ts"
import type { Offered } from "./steps.ts"

/** The blank that holds who in legal has agreed to a page. */
export const AGREED = "client_page_agreed"

const SUSPICION = "R11"
const SURVEY_TEMPLATE = "T23"
const RECEIPT_FROM = 14
const SURVEY_FROM = 7

/** What a case is to its page. */
export interface About {
  readonly state: State
  readonly plan: Plan
  readonly today: Day
}

/** Tell what stands in the way of a page: a suspicion always does, and where legal leads, legal has to agree first. */
export function barrierTo({ state, plan }: About): "never" | "legal" | undefined {
  const reasons = [plan.ending?.id, ...(state.answers.get("reason") ?? []), state.stated?.reason, ...state.causes.map(({ reason }) => reason)]
  if (reasons.includes(SUSPICION)) return "never"
  return isLedByLegal(plan) && (state.fields.get(AGREED) ?? "") === "" ? "legal" : undefined
}

function isLedByLegal({ ending, holds }: Plan): boolean {
  return ending?.safe_route === true || holds.some(({ hold, isCertain }) => hold.kind === "stop" && isCertain)
}

/** Tell whether this ending asks its client questions at all. */
export function asksSurvey({ items }: Plan): boolean {
  return items.some(({ item }) => item.template === SURVEY_TEMPLATE)
}

/** Return what a page holds at first: the steps always, the receipt near the end, and the survey later and not beside it. */
export function firstParts(about: About): readonly PagePart[] {
  const { state, plan, today } = about
  const last = plan.anchors.E.day
  const isSigned = state.answered.some(one => one.about === "receipt")
  const isOver = today >= last + SURVEY_FROM && asksSurvey(plan)
  const hasReceipt = today >= last - RECEIPT_FROM && !isSigned
  if (hasReceipt) return ["steps", "receipt"]
  return isOver ? ["steps", "survey"] : ["steps"]
}

/** Say what to look at before a page leaves. */
export function caresFor(about: About, parts: readonly PagePart[], steps: readonly Offered[]): readonly string[] {
  const has = (part: PagePart) => parts.includes(part)
  return [talkText(about), has("steps") ? lateText(steps) : "", has("receipt") ? receiptText(about) : "", has("survey") ? surveyText(about, parts) : "", reachText(about)].filter(text => text !== "")
}

function talkText({ state, today }: About): string {
  const talk = readDay(state.dates.get("conversation") ?? "")
  const isTheirs = state.answers.get("initiator")?.[0] === "client"
  return talk !== undefined && talk > today && !isTheirs ? `The talk is on ${dateText(talk)}. Until then the client does not know: send nothing before it.` : ""
}

function lateText(steps: readonly Offered[]): string {
  const late = steps.filter(({ isLate }) => isLate).length
  return late ? `${countText(late, "line")} should be done by now. Tick what is done, or move it, so that the page is true.` : ""
}

function receiptText({ state }: About): string {
  return receiptRows(state).length ? "" : "The receipt is empty. Write below what was handed over, removed, and left open."
}

function surveyText({ state, plan, today }: About, parts: readonly PagePart[]): string {
  const over = plan.anchors.E.day + SURVEY_FROM
  const says = [
    parts.includes("receipt") ? "Send the questions in a page of their own: beside a receipt, an answer looks like the price of the handover." : "",
    today < over ? `The questions come best from ${dateText(over)} on, a week after the last day.` : "",
    (state.fields.get("survey_readers") ?? "") === "" ? "Name who reads the answers." : "",
  ]
  return says.filter(text => text !== "").join(" ")
}

function reachText({ state }: About): string {
  return (state.fields.get("transition_contact") ?? "") === "" ? "Name one person whom the client can reach." : ""
}
