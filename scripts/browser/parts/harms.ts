/** The part that checks a letter that is pasted in; loaded on its page. */

import { LetterPage } from "../elements/harms/letter-page.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.harms = host => (screen, data) => void new LetterPage(host, screen, data)
