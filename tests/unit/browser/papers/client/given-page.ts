/** What tests of the page for a client are given: a case with everything in it, and a page that is made from it. */

import type { Draft } from "../../../../../scripts/browser/case/entry.ts"
import { fold } from "../../../../../scripts/browser/case/fold.ts"
import { deadlining } from "../../../../../scripts/browser/case/kinds/deadline-set.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { standing } from "../../../../../scripts/browser/case/kinds/item-state.ts"
import "../../../../../scripts/browser/case/kinds/registry-all.ts"
import type { State } from "../../../../../scripts/browser/case/state.ts"
import type { ClientLibrary } from "../../../../../scripts/browser/contract-client.ts"
import type { ClientPage, PagePart } from "../../../../../scripts/browser/papers/client/content.ts"
import { clientPage } from "../../../../../scripts/browser/papers/client/made.ts"
import { offeredSteps, type Offered } from "../../../../../scripts/browser/papers/client/steps.ts"
import { readDay } from "../../../../../scripts/browser/plan/days.ts"
import type { Plan } from "../../../../../scripts/browser/plan/plan.ts"
import { rowsOf } from "../../../../../scripts/browser/plan/rows.ts"
import { entriesBy } from "../../given.ts"
import { item, on, planOf, TODAY } from "../../plan/given-plan.ts"

export const NUMBER = "7K3M-9QXT-2B4H"
export const DRESS = { looks: "main{color:red}", script: "void 0" }
export const ITEMS = [
  item("ACC-01", { text: "Count the keys behind their back", when: on("E", -30) }),
  item("ACC-02", { text: "Prove it before the quarrel", when: on("E", -20) }),
  item("ACC-03", { text: "Whisper about the bill", when: on("E") }),
]
export const LIBRARY: ClientLibrary = {
  items: [
    { id: "ACC-01", client: "You get a list of every key.", client_does: "Add what's missing to the list.", done_when: "both agree", look_again: [7] },
    { id: "ACC-02", client: "You sign in yourself.", client_does: "", done_when: "it works", look_again: [] },
    { id: "ACC-03", client: "", client_does: "", done_when: "nobody heard", look_again: [30] },
  ],
  questions: [
    { id: "1", ask: "What worked well?", kind: "text", scale: "" },
    { id: "3", ask: "How clear were we?", kind: "scale", scale: "1 is not clear, 5 is very clear" },
    { id: "7", ask: "May a colleague call you?", kind: "yes or no", scale: "" },
  ],
  choices: ["My name may stay on my answers", "My words may be quoted inside {{ firm_name }}, without my name"],
}
export const OPEN: readonly Draft[] = [
  filling("firm_name", "Wren & Otter"),
  filling("client_name", "Clockmakers Ltd"),
  filling("transition_contact", "Kit Marsh (kit@wren.example)"),
  filling("property_list", "- Source code\n- Two badges\n\nnothing"),
  filling("access_removed", "Sign-ins of our staff"),
  filling("work_not_done", "Gift vouchers, with Puffin & Pike"),
  filling("accepted_as_is", "The old logo on the archive"),
  filling("survey_readers", "Hazel Finch"),
  deadlining("d1", { title: "Annual return", kind: "filing", day: "2027-07-31", who: "Marlowe LLP" }),
  tick("ACC-02", true),
]

export function stateOf(drafts: readonly Draft[]): State {
  const write = entriesBy("writer01")
  return fold(drafts.map(({ kind, target, value }) => write(kind, target, value)), new Map())
}

export function stepsOf(state: State, plan: Plan): readonly Offered[] {
  return offeredSteps(rowsOf(plan, state), LIBRARY, TODAY, time => readDay(time.slice(0, 10)))
}

export function pageOf(drafts: readonly Draft[], parts: readonly PagePart[] = ["steps", "receipt", "survey"]): ClientPage {
  const [state, plan] = [stateOf(drafts), planOf(ITEMS)]
  return clientPage({ state, plan, library: LIBRARY, today: TODAY, number: NUMBER, parts, steps: stepsOf(state, plan), digest: "7K3M-9QXT-2B4H-6RPN", labelOf: kind => `A date for ${kind}` })
}

export function notApplicable(id: string): Draft {
  return standing(id, "not applicable", { why: "they never had one" })
}
