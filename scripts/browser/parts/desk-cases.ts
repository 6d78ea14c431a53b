/** The part with the views of all cases: their list, what has changed, the register; loaded when a reader asks for one of them. */

import "../case/kinds/registry-all.ts"
import { makeChanges } from "../elements/desk/changes-view.ts"
import { makeCases } from "../elements/desk/cases-view.ts"
import { makeRegister } from "../elements/desk/register-view.ts"
import { makeWho } from "../elements/desk/who-page-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-cases"] = () => ({ cases: makeCases, changes: makeChanges, who: makeWho, register: makeRegister })
