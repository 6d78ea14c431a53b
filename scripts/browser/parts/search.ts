/** The part that searches; loaded when a reader first asks for it. */

import type { Host } from "../elements/host.ts"
import { SearchDialog } from "../elements/search/search-dialog.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.search = (host: Host) => {
  const dialog = new SearchDialog(host)
  return () => void dialog.show()
}
