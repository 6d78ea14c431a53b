/** The part with the views of the end of a case: the page for the client, the looks afterwards, closing; loaded when a reader asks for one of them. */

import "../case/kinds/registry-all.ts"
import { makeClient } from "../elements/desk/client-view.ts"
import { makeClose } from "../elements/desk/close-view.ts"
import { makeLook } from "../elements/desk/look-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-end"] = () => ({ client: makeClient, close: makeClose, look: makeLook })
