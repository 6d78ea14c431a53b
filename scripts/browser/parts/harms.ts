/** The part that finds in a text what may harm; loaded where somebody writes to a client. */

import { LetterPage } from "../elements/harms/letter-page.ts"
import { WatchedField } from "../elements/harms/watched-field.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.harms = host => ({
  check: (screen, data) => void new LetterPage(host, screen, data),
  watch: (harms, watching) => new WatchedField(harms, host.root, watching),
})
