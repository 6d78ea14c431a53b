/** The part that saves and opens cases as files; loaded when a reader first does. */

import { MORE_KINDS } from "../case/kinds/registry-all.ts"
import { askToCheck } from "../elements/files/check-dialog.ts"
import type { Files } from "../elements/files/files.ts"
import { openFile } from "../elements/files/open-file.ts"
import { readied } from "../elements/files/readied.ts"
import { askToRedact } from "../elements/files/redact-dialog.ts"
import { askToSave } from "../elements/files/save-dialog.ts"
import { askToTake, saveRecordPage } from "../elements/files/take-dialog.ts"
import type { Host } from "../elements/host.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.files = host => {
  host.openCase.know(MORE_KINDS)
  return filesOf(host)
}

function filesOf(host: Host): Files {
  return {
    save: () => askToSave(host),
    redact: () => askToRedact(host),
    take: (taken, first) => askToTake(host, taken, first),
    record: taken => saveRecordPage(host, taken),
    check: () => askToCheck(host),
    open: file => openFile(host, file),
    readied: whole => readied(whole, host.version),
  }
}
