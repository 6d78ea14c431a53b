/** The part that searches; loaded when a reader first asks for it. */

import type { Parts } from "../elements/part.ts"
import { SearchDialog } from "../elements/search/search-dialog.ts"

let dialog: SearchDialog | undefined

const search: Parts["search"] = (root, load) => {
  dialog ??= new SearchDialog(root)
  void dialog.show(load)
}

;(globalThis.highnoteParts ??= {}).search = search
