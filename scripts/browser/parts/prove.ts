/** The part that tries what a browser keeps; loaded on its page. */

import { Proving } from "../elements/prove/proving.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.prove = host => screen => void new Proving(host, screen)
