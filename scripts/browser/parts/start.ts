/** The part that asks and plans; loaded on the page that leads to a plan. */

import { makeGuide } from "../elements/start/guide.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.start = host => screen => makeGuide(host, screen)
