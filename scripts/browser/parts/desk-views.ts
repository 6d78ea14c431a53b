/** The part with the views of the desk that are not shown first; loaded when a reader asks for one of them. */

import { makeLog } from "../elements/desk/log-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-views"] = () => ({ log: makeLog })
