/** The part that shows the open case; loaded on the page of the desk. */

import { MORE_KINDS } from "../case/kinds/registry-all.ts"
import { makeDesk } from "../elements/desk/desk.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.desk = host => {
  host.openCase.know(MORE_KINDS)
  return screen => makeDesk(host, screen)
}
