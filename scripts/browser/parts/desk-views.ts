/** The part with the views of the open case that are not shown first; loaded when a reader asks for one of them. */

import { makeFacts } from "../elements/desk/facts-view.ts"
import { makeLog } from "../elements/desk/log-view.ts"
import { makePapers } from "../elements/desk/papers-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-views"] = () => ({ log: makeLog, papers: makePapers, facts: makeFacts })
