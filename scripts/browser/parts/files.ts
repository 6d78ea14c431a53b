/** The part that opens saved copies; loaded when a reader first opens one. */

import { openCopy, type AskToSwitch } from "../documents/open-copy.ts"
import { askToSwitch } from "../elements/ask-to-switch.ts"
import type { Parts } from "../elements/part.ts"

const files: Parts["files"] = (file, schema, openCase, save) => {
  const asked: AskToSwitch = theirs => askToSwitch(theirs, openCase.isAtRisk, save)
  return openCopy(file, schema, openCase, asked)
}

;(globalThis.highnoteParts ??= {}).files = files
