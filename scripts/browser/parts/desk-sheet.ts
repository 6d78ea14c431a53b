/** The part with the view that takes a case back from paper; loaded when a reader asks for it. */

import { makeSheet } from "../elements/desk/sheet-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-sheet"] = () => ({ sheet: makeSheet })
