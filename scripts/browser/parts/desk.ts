/** The part that shows the open case; loaded on the page of the desk. */

import { makeDesk } from "../elements/desk/desk.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.desk = host => screen => makeDesk(host, screen)
