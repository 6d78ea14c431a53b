/** case: `paper.signed`, somebody signed a paper. Each signature stays. */

import type { Draft } from "../entry.ts"
import { changePaper, type Signed } from "../papers.ts"
import { spokenDay } from "../spoken-day.ts"
import { asLine, partsReader, readDay, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export type SignedValue = Omit<Signed, "by">

export const paperSigned: Kind<SignedValue> = {
  name: "paper.signed",
  hasWords: true,
  read: partsReader<SignedValue>({ day: readDay, who: readLine }),

  change(state, value, entry) {
    changePaper(state, entry.target, ({ signed }) => ({ signed: [...signed, { ...value, by: entry }] }))
  },
}

/** Say it in the record. */
export const paperSignedLine: Line<SignedValue> = ({ day, who }, { target }, names) => {
  return `noted that ${who || "somebody"} signed “${names.template(target)}”${day ? ` on ${spokenDay(day)}` : ""}`
}

/** Say that a paper was signed. */
export function signing(template: string, { day, who }: SignedValue): Draft {
  return { kind: paperSigned.name, target: template, value: { day, who: asLine(who) } }
}
