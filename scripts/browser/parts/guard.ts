/** The part that finds secrets in what people type; loaded where a case is written to. */

import { refusalOf } from "../guard/guard.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.guard = () => ({ refusalOf })
