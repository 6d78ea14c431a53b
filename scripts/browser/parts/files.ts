/** The part that saves and opens cases as files; loaded when a reader first does. */

import { openFile } from "../elements/files/open-file.ts"
import { readied } from "../elements/files/readied.ts"
import { askToSave } from "../elements/files/save-dialog.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.files = host => ({
  save: () => askToSave(host),
  open: file => openFile(host, file),
  readied: whole => readied(whole, host.version),
})
