/** The part that asks the questions of the day; loaded on its page alone. */

import { practise } from "../elements/training/question-boxes.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.practise = host => (element, notebook) => practise({ host, notebook }, element)
