/** The part that makes files of filled papers; loaded when a reader first takes one. */

import { bookFile, letterFile } from "../papers/letters/letter-files.ts"
import { packBytes } from "../papers/letters/pack-files.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["letter-files"] = () => ({ file: letterFile, book: bookFile, pack: packBytes })
