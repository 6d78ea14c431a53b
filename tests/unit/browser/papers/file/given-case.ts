/** A case in which every kind of entry stands, with names and words of people in each that can hold some. */

import type { Draft, Entry } from "../../../../../scripts/browser/case/entry.ts"
import { answering } from "../../../../../scripts/browser/case/kinds/answer-set.ts"
import { calendaring } from "../../../../../scripts/browser/case/kinds/calendar-set.ts"
import { archiving } from "../../../../../scripts/browser/case/kinds/case-archived.ts"
import { closing } from "../../../../../scripts/browser/case/kinds/case-closed.ts"
import { naming } from "../../../../../scripts/browser/case/kinds/case-named.ts"
import { opening } from "../../../../../scripts/browser/case/kinds/case-opened.ts"
import { reopening } from "../../../../../scripts/browser/case/kinds/case-reopened.ts"
import { rechecking } from "../../../../../scripts/browser/case/kinds/case-rechecked.ts"
import { finding } from "../../../../../scripts/browser/case/kinds/cause-found.ts"
import { choosingClause } from "../../../../../scripts/browser/case/kinds/clause-set.ts"
import { answeringFor } from "../../../../../scripts/browser/case/kinds/client-answered.ts"
import { asking } from "../../../../../scripts/browser/case/kinds/client-asked.ts"
import { contacting } from "../../../../../scripts/browser/case/kinds/contact-had.ts"
import { counting, dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { deadlining } from "../../../../../scripts/browser/case/kinds/deadline-set.ts"
import { deciding } from "../../../../../scripts/browser/case/kinds/decision-made.ts"
import { scoring } from "../../../../../scripts/browser/case/kinds/decision-scored.ts"
import { erasing } from "../../../../../scripts/browser/case/kinds/entry-erased.ts"
import { undoing } from "../../../../../scripts/browser/case/kinds/entry-undone.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import { gateAnswering } from "../../../../../scripts/browser/case/kinds/gate-answered.ts"
import { gateOverriding } from "../../../../../scripts/browser/case/kinds/gate-overridden.ts"
import { gatePassing } from "../../../../../scripts/browser/case/kinds/gate-passed.ts"
import { adding } from "../../../../../scripts/browser/case/kinds/item-added.ts"
import { tick } from "../../../../../scripts/browser/case/kinds/item-done.ts"
import { moving } from "../../../../../scripts/browser/case/kinds/item-moved.ts"
import { noting } from "../../../../../scripts/browser/case/kinds/item-note.ts"
import { proving } from "../../../../../scripts/browser/case/kinds/item-proof.ts"
import { standing } from "../../../../../scripts/browser/case/kinds/item-state.ts"
import { verifying } from "../../../../../scripts/browser/case/kinds/item-verified.ts"
import { clearing } from "../../../../../scripts/browser/case/kinds/list-cleared.ts"
import { orderOverriding } from "../../../../../scripts/browser/case/kinds/order-overridden.ts"
import { drafting } from "../../../../../scripts/browser/case/kinds/paper-drafted.ts"
import { sending } from "../../../../../scripts/browser/case/kinds/paper-sent.ts"
import { signing } from "../../../../../scripts/browser/case/kinds/paper-signed.ts"
import { accepting } from "../../../../../scripts/browser/case/kinds/plan-accepted.ts"
import { cutting } from "../../../../../scripts/browser/case/kinds/plan-cut.ts"
import { stating } from "../../../../../scripts/browser/case/kinds/reason-stated.ts"
import { remaining } from "../../../../../scripts/browser/case/kinds/remains-set.ts"
import { casting } from "../../../../../scripts/browser/case/kinds/role-set.ts"
import { entriesBy, NOON, VERSION } from "../../given.ts"

export const CASE = "case-0123456789abcdef"
/** Everything in the case that somebody could be known by. */
export const NAMES = ["Clockmakers", "Renata Okoye", "Caio Brandt", "Marlowe", "they were kind", "vault, entry", "a bad quarter"]

const DRAFTS: readonly Draft[] = [
  opening(CASE, "Clockmakers", VERSION),
  naming(CASE, "Clockmakers Ltd"),
  answering("initiator", ["client"]),
  dating("last_day", "2027-08-31"),
  counting("contract_days", 60),
  deadlining("deadline-1", { title: "Clockmakers' annual return", kind: "filing", day: "2027-07-31", who: "Marlowe LLP" }),
  calendaring({ code: "GB-ENG", free: ["2027-05-28"] }),
  cutting(false),
  casting("lead", "Renata Okoye"),
  filling("client_name", "Clockmakers Ltd"),
  choosingClause("T08", "c1-1k2j3h4", "out"),
  tick("ACC-01", true),
  tick("ACC-02", true),
  clearing("ACC", ["ACC-01"]),
  standing("ACC-03", "waiting", { why: "Marlowe has the key", on: "Caio Brandt", until: "2027-06-01" }),
  standing("ACC-04", "not applicable", { why: "Clockmakers never had one" }),
  verifying("ACC-02", true),
  moving("ACC-05", "2027-06-15"),
  adding("own-abcd1234", { text: "Send Renata Okoye flowers", owner: "lead", due: "2027-08-30", phase: "KIT" }),
  noting("ACC-03", "Caio Brandt says they were kind"),
  proving("ACC-02", "vault, entry Clockmakers"),
  gateAnswering("ACC-G1", "no", "Marlowe is not in yet"),
  gatePassing("access", true, "Caio Brandt agreed"),
  gateOverriding("data", "Renata Okoye says it cannot wait"),
  orderOverriding("DAT-04", "Caio Brandt took it over", ["DAT-01"]),
  contacting({ day: "2027-05-22", who: "Caio Brandt", channel: "call", said: "they were kind", next: "call Marlowe", due: "2027-05-25", came: "" }),
  deciding({ day: "2027-05-23", what: "Clockmakers get a discount", why: "a bad quarter", who: "Renata Okoye" }),
  scoring([{ name: "Renata Okoye", marks: { D2: 1 }, facts: { D2: "they were kind" }, score: 8 }, { name: "Caio Brandt", marks: { D2: 2 }, facts: {}, score: 16 }], ["R2"]),
  stating("R04", "a bad quarter"),
  finding("R02", "nobody called Caio Brandt"),
  drafting("T08"),
  sending("T08", { day: "2027-05-24", to: "Caio Brandt", channel: "letter" }),
  signing("T08", { day: "2027-05-25", who: "Renata Okoye" }),
  accepting({ version: VERSION, meanings: ["ACC-02 1k2j3h4"], items: [`{"id":"ACC-02","text":"Prove that an account works"}`], kept: [], first: true }),
  asking("7K3M-9QXT-2B4H", { day: "2027-08-20", parts: ["steps", "receipt"], rows: [{ part: "delivered", text: "Keys of Clockmakers" }], left: ["ACC-05"], digest: "" }),
  answeringFor("receipt", {
    number: "7K3M-9QXT-2B4H", day: "2027-08-31", name: "Caio Brandt", role: "Director of Clockmakers", words: "they were kind",
    lines: [{ part: "delivered", ask: "Keys of Clockmakers", answer: "It is missing", words: "Marlowe has none" }],
  }),
  remaining("remains-1", { kind: "backup", what: "Backup of Clockmakers", why: "a bad quarter", owner: "Renata Okoye", until: "2027-12-31" }),
  rechecking(7, { day: "2027-09-07", lines: [{ item: "ACC-02", answer: "no", words: "Caio Brandt cannot sign in" }], words: "they were kind" }),
  closing(CASE, { rechecked: true, receipt: true, record: true, keep: "2033-12-31", delete: "2034-01-31", touch: ["2027-12-01"], words: "Renata Okoye is glad" }),
  reopening(CASE, "Caio Brandt called"),
  archiving(CASE),
]

/** Return the log of the case, written by two people in turn. */
export function fullLog(): Entry[] {
  const [renata, caio] = [entriesBy("writer01", NOON), entriesBy("writer02", NOON)]
  const log = DRAFTS.map(({ kind, target, value }, place) => {
    const isCaio = place % 3 === 2
    const { id, time, device } = (isCaio ? caio : renata)(kind, target, value)
    return { id, time, person: isCaio ? "Caio Brandt" : "Renata Okoye", device, kind, target, value }
  })
  const extra = [renata("item.note", "ACC-01", { text: "erased later", anew: "" }), renata("item.done", "ACC-06", true)]
  const taken = [undoing(extra[1]!), erasing(extra[0]!)].map(({ kind, target, value }) => renata(kind, target, value))
  return [...log, ...extra, ...taken]
}
