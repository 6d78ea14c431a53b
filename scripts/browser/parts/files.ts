/** The part that opens saved copies; loaded when a reader first opens one. */

import type { Host } from "../elements/host.ts"
import { askToSwitch } from "../elements/lists/ask-to-switch.ts"
import { openCopy } from "../papers/open-copy.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.files = ({ openCase, data }: Host) => {
  return async (file, save) => openCopy(file, await data("caseSchema"), openCase, theirs => askToSwitch(theirs, openCase.isAtRisk, save))
}
