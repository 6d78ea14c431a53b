/** case: how the record says each kind of entry. Apart from the kinds, because only the pages that show a record need words for it. */

import { isErased, type Entry } from "../entry.ts"
import { answerSet, answerSetLine } from "./answer-set.ts"
import { calendarSet, calendarSetLine } from "./calendar-set.ts"
import { caseArchived, caseArchivedLine } from "./case-archived.ts"
import { caseClosed, caseClosedLine } from "./case-closed.ts"
import { caseNamed, caseNamedLine } from "./case-named.ts"
import { caseOpened, caseOpenedLine } from "./case-opened.ts"
import { casePractice, casePracticeLine } from "./case-practice.ts"
import { caseRechecked, caseRecheckedLine } from "./case-rechecked.ts"
import { caseReopened, caseReopenedLine } from "./case-reopened.ts"
import { causeFound, causeFoundLine } from "./cause-found.ts"
import { clauseSet, clauseSetLine } from "./clause-set.ts"
import { clientAnswered, clientAnsweredLine } from "./client-answered.ts"
import { clientAsked, clientAskedLine } from "./client-asked.ts"
import { contactHad, contactHadLine } from "./contact-had.ts"
import { dateSet, dateSetLine } from "./date-set.ts"
import { deadlineSet, deadlineSetLine } from "./deadline-set.ts"
import { decisionMade, decisionMadeLine } from "./decision-made.ts"
import { decisionScored, decisionScoredLine } from "./decision-scored.ts"
import { entryErased, entryErasedLine } from "./entry-erased.ts"
import { entryUndone, entryUndoneLine } from "./entry-undone.ts"
import { fieldSet, fieldSetLine } from "./field-set.ts"
import { gateAnswered, gateAnsweredLine } from "./gate-answered.ts"
import { gateOverridden, gateOverriddenLine } from "./gate-overridden.ts"
import { gatePassed, gatePassedLine } from "./gate-passed.ts"
import { itemAdded, itemAddedLine } from "./item-added.ts"
import { itemDone, itemDoneLine } from "./item-done.ts"
import { itemMoved, itemMovedLine } from "./item-moved.ts"
import { itemNote, itemNoteLine } from "./item-note.ts"
import { itemProof, itemProofLine } from "./item-proof.ts"
import { itemState, itemStateLine } from "./item-state.ts"
import { itemVerified, itemVerifiedLine } from "./item-verified.ts"
import { listCleared, listClearedLine } from "./list-cleared.ts"
import { orderOverridden, orderOverriddenLine } from "./order-overridden.ts"
import { paperDrafted, paperDraftedLine } from "./paper-drafted.ts"
import { paperSent, paperSentLine } from "./paper-sent.ts"
import { paperSigned, paperSignedLine } from "./paper-signed.ts"
import { planAccepted, planAcceptedLine } from "./plan-accepted.ts"
import { planCut, planCutLine } from "./plan-cut.ts"
import { reasonStated, reasonStatedLine } from "./reason-stated.ts"
import { remainsSet, remainsSetLine } from "./remains-set.ts"
import { roleSet, roleSetLine } from "./role-set.ts"
import type { Kind, Line, Names } from "./kind.ts"
import "./registry-all.ts"
import { kindOf } from "./registry.ts"

const LINES: ReadonlyMap<string, Line> = new Map<string, Line>([
  lineFor(answerSet, answerSetLine),
  lineFor(calendarSet, calendarSetLine),
  lineFor(caseArchived, caseArchivedLine),
  lineFor(caseClosed, caseClosedLine),
  lineFor(caseNamed, caseNamedLine),
  lineFor(caseOpened, caseOpenedLine),
  lineFor(casePractice, casePracticeLine),
  lineFor(caseRechecked, caseRecheckedLine),
  lineFor(caseReopened, caseReopenedLine),
  lineFor(causeFound, causeFoundLine),
  lineFor(clauseSet, clauseSetLine),
  lineFor(clientAnswered, clientAnsweredLine),
  lineFor(clientAsked, clientAskedLine),
  lineFor(contactHad, contactHadLine),
  lineFor(dateSet, dateSetLine),
  lineFor(deadlineSet, deadlineSetLine),
  lineFor(decisionMade, decisionMadeLine),
  lineFor(decisionScored, decisionScoredLine),
  lineFor(entryErased, entryErasedLine),
  lineFor(entryUndone, entryUndoneLine),
  lineFor(fieldSet, fieldSetLine),
  lineFor(gateAnswered, gateAnsweredLine),
  lineFor(gateOverridden, gateOverriddenLine),
  lineFor(gatePassed, gatePassedLine),
  lineFor(itemAdded, itemAddedLine),
  lineFor(itemDone, itemDoneLine),
  lineFor(itemMoved, itemMovedLine),
  lineFor(itemNote, itemNoteLine),
  lineFor(itemProof, itemProofLine),
  lineFor(itemState, itemStateLine),
  lineFor(itemVerified, itemVerifiedLine),
  lineFor(listCleared, listClearedLine),
  lineFor(orderOverridden, orderOverriddenLine),
  lineFor(paperDrafted, paperDraftedLine),
  lineFor(paperSent, paperSentLine),
  lineFor(paperSigned, paperSignedLine),
  lineFor(planAccepted, planAcceptedLine),
  lineFor(planCut, planCutLine),
  lineFor(reasonStated, reasonStatedLine),
  lineFor(remainsSet, remainsSetLine),
  lineFor(roleSet, roleSetLine),
])

/** Say in the record what an entry did, after the name of who did it. */
export function lineOf(entry: Entry, names: Names): string {
  if (isErased(entry)) return "did something that was erased"
  const value = kindOf(entry)?.read(entry.value)
  return (value === undefined ? undefined : LINES.get(entry.kind)?.(value, entry, names)) ?? "did something in a newer edition of this site"
}

/** Put a kind and its line together: their types say that they belong to each other. */
function lineFor<Value>({ name }: Kind<Value>, line: Line<Value>): [string, Line] {
  return [name, (value, entry, names) => line(value as Value, entry, names)]
}
