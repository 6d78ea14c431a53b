/** papers: the pages that stand alone, each made of what it says. */

import type { ClientPage } from "../client/content.ts"
import type { Certified } from "../closing/certificate-page.ts"
import type { Recorded } from "../record.ts"

/** Writes each of them as the text of a file. */
export interface AlonePages {
  readonly client: (page: ClientPage) => string
  readonly record: (recorded: Recorded) => string
  readonly certificate: (certified: Certified) => string
}
