/** The part that shows what somebody has learnt; loaded on the tracks and on the slip. */

import { showLearnt } from "../elements/training/learnt.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.learnt = host => notebook => void showLearnt({ host, notebook })
