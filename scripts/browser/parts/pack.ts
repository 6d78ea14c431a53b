/** The part that prints all of a training session at once; loaded when a trainer asks for it. */

import { printPack } from "../elements/training/print-pack.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.pack = host => wanted => printPack(host, wanted)
