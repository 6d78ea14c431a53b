/** case: the kinds of entry beside those that every page knows. Whoever imports this knows all of them. */

import { answerSet } from "./answer-set.ts"
import { calendarSet } from "./calendar-set.ts"
import { caseRechecked } from "./case-rechecked.ts"
import { causeFound } from "./cause-found.ts"
import { clauseSet } from "./clause-set.ts"
import { clientAnswered } from "./client-answered.ts"
import { clientAsked } from "./client-asked.ts"
import { contactHad } from "./contact-had.ts"
import { dateSet } from "./date-set.ts"
import { deadlineSet } from "./deadline-set.ts"
import { decisionMade } from "./decision-made.ts"
import { decisionScored } from "./decision-scored.ts"
import { fieldSet } from "./field-set.ts"
import { gateOverridden } from "./gate-overridden.ts"
import { gatePassed } from "./gate-passed.ts"
import { itemAdded } from "./item-added.ts"
import { itemMoved } from "./item-moved.ts"
import { itemNote } from "./item-note.ts"
import { itemProof } from "./item-proof.ts"
import { itemVerified } from "./item-verified.ts"
import type { Kind } from "./kind.ts"
import { orderOverridden } from "./order-overridden.ts"
import { paperDrafted } from "./paper-drafted.ts"
import { paperSent } from "./paper-sent.ts"
import { paperSigned } from "./paper-signed.ts"
import { planAccepted } from "./plan-accepted.ts"
import { planCut } from "./plan-cut.ts"
import { reasonStated } from "./reason-stated.ts"
import { remainsSet } from "./remains-set.ts"
import { roleSet } from "./role-set.ts"
import { know } from "./registry.ts"

const FACTS: readonly Kind[] = [answerSet, dateSet, deadlineSet, calendarSet, roleSet, fieldSet, clauseSet]
const ITEMS: readonly Kind[] = [itemVerified, itemMoved, itemAdded, itemNote, itemProof]
const ORDER: readonly Kind[] = [gatePassed, gateOverridden, orderOverridden]
const RECORD: readonly Kind[] = [contactHad, decisionMade, decisionScored, reasonStated, causeFound, paperDrafted, paperSent, paperSigned]
const AFTER: readonly Kind[] = [clientAsked, clientAnswered, remainsSet, caseRechecked]
const PLAN: readonly Kind[] = [planAccepted, planCut]

/** Every kind that the first script does not know. */
export const MORE_KINDS: readonly Kind[] = [...FACTS, ...ITEMS, ...ORDER, ...RECORD, ...AFTER, ...PLAN]

know(MORE_KINDS)
