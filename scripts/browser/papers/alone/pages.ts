/** papers: the pages that stand alone, each made of what it says, and the same as Word files. */

import type { ClientPage } from "../client/content.ts"
import type { Certified } from "../closing/certificate-page.ts"
import type { Recorded } from "../record.ts"

/** Writes each of them as the content of a file. */
export interface AlonePages {
  readonly client: (page: ClientPage) => string
  readonly clientWord: (page: ClientPage) => Uint8Array<ArrayBuffer>
  readonly record: (recorded: Recorded) => string
  readonly recordWord: (recorded: Recorded) => Uint8Array<ArrayBuffer>
  readonly certificate: (certified: Certified) => string
  readonly certificateWord: (certified: Certified) => Uint8Array<ArrayBuffer>
}

/** The type of a Word file. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
