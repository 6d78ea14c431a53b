/** The part that saves and opens cases as files; loaded when a reader first does. */

import { askToCheck } from "../elements/files/check-dialog.ts"
import { openFile } from "../elements/files/open-file.ts"
import { readied } from "../elements/files/readied.ts"
import { askToRedact } from "../elements/files/redact-dialog.ts"
import { askToSave } from "../elements/files/save-dialog.ts"
import { askToTake } from "../elements/files/take-dialog.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.files = host => ({
  save: () => askToSave(host),
  redact: () => askToRedact(host),
  take: taken => askToTake(host, taken),
  check: () => askToCheck(host),
  open: file => openFile(host, file),
  readied: whole => readied(whole, host.version),
})
