/** The part with the view that makes a page for the client and shows what came back; loaded when a reader asks for it. */

import "../case/kinds/registry-all.ts"
import { makeClient } from "../elements/desk/client-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["desk-client"] = () => ({ client: makeClient })
