/** The part behind lessons and plays; loaded on their pages. */

import { startTraining } from "../elements/training/start.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.training = host => () => startTraining(host)
