/** papers: the pages that stand alone, each made of what it says. */

import type { ClientPage } from "../client/content.ts"

/** Writes each of them as the text of a file. */
export interface AlonePages {
  readonly client: (page: ClientPage) => string
}
