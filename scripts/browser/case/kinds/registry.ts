/** case: every kind of entry that this edition knows. A kind that it does not know is kept, and changes nothing. */

import type { Entry } from "../entry.ts"
import { answerSet } from "./answer-set.ts"
import { calendarSet } from "./calendar-set.ts"
import { caseArchived } from "./case-archived.ts"
import { caseClosed } from "./case-closed.ts"
import { caseNamed } from "./case-named.ts"
import { caseOpened } from "./case-opened.ts"
import { casePractice } from "./case-practice.ts"
import { caseReopened } from "./case-reopened.ts"
import { causeFound } from "./cause-found.ts"
import { contactHad } from "./contact-had.ts"
import { dateSet } from "./date-set.ts"
import { deadlineSet } from "./deadline-set.ts"
import { decisionMade } from "./decision-made.ts"
import { decisionScored } from "./decision-scored.ts"
import { entryErased } from "./entry-erased.ts"
import { entryUndone } from "./entry-undone.ts"
import { fieldSet } from "./field-set.ts"
import { gateAnswered } from "./gate-answered.ts"
import { gateOverridden } from "./gate-overridden.ts"
import { gatePassed } from "./gate-passed.ts"
import { itemAdded } from "./item-added.ts"
import { itemDone } from "./item-done.ts"
import { itemMoved } from "./item-moved.ts"
import { itemNote } from "./item-note.ts"
import { itemProof } from "./item-proof.ts"
import { itemState } from "./item-state.ts"
import { itemVerified } from "./item-verified.ts"
import type { Kind } from "./kind.ts"
import { listCleared } from "./list-cleared.ts"
import { orderOverridden } from "./order-overridden.ts"
import { paperDrafted } from "./paper-drafted.ts"
import { paperSent } from "./paper-sent.ts"
import { paperSigned } from "./paper-signed.ts"
import { planAccepted } from "./plan-accepted.ts"
import { planCut } from "./plan-cut.ts"
import { reasonStated } from "./reason-stated.ts"
import { roleSet } from "./role-set.ts"

const THE_CASE: readonly Kind[] = [caseOpened, caseNamed, casePractice, caseClosed, caseReopened, caseArchived]
const FACTS: readonly Kind[] = [answerSet, dateSet, deadlineSet, calendarSet, roleSet, fieldSet]
const ITEMS: readonly Kind[] = [itemDone, itemState, itemVerified, itemMoved, itemAdded, itemNote, itemProof, listCleared]
const ORDER: readonly Kind[] = [gateAnswered, gatePassed, gateOverridden, orderOverridden]
const RECORD: readonly Kind[] = [contactHad, decisionMade, decisionScored, reasonStated, causeFound, paperDrafted, paperSent, paperSigned]
const LOG: readonly Kind[] = [planAccepted, planCut, entryUndone, entryErased]
const ALL: readonly Kind[] = [...THE_CASE, ...FACTS, ...ITEMS, ...ORDER, ...RECORD, ...LOG]
const BY_NAME: ReadonlyMap<string, Kind> = new Map(ALL.map(kind => [kind.name, kind]))

/** Return the kind of an entry; undefined if this edition does not know it. */
export function kindOf(entry: Pick<Entry, "kind">): Kind | undefined {
  return BY_NAME.get(entry.kind)
}
