/** elements: names the file of a page for the client. */

import { isoText, type Day } from "../../plan/days.ts"

const LONGEST = 60

/** Name it by its day, without the ending of its kind; with a name only where the reader asks for one. */
export function clientFileName(today: Day, client: string): string {
  const plain = client.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
  const name = plain.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, LONGEST).replaceAll(/^-+|-+$/gu, "")
  return ["what-happens-next", name, isoText(today)].filter(part => part !== "").join("-")
}
