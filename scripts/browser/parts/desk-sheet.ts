/** The part with the views that bring a case onto paper and back; loaded when a reader asks for one of them. */

import { makePrint } from "../elements/desk/print-view.ts"
import { makeSheet } from "../elements/desk/sheet-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-sheet"] = () => ({ sheet: makeSheet, print: makePrint })
