/** The part that makes files of a plan; loaded when a reader first takes one. */

import { calendarText } from "../papers/plan-calendar.ts"
import { markdownText } from "../papers/plan-markdown.ts"
import { tableText } from "../papers/plan-table.ts"

// The maker of calendars asks for an id that it then does not use; a host without encryption offers none.
if (!("randomUUID" in crypto)) Object.defineProperty(crypto, "randomUUID", { value: () => "" })

globalThis.highnoteParts ??= {}
globalThis.highnoteParts["plan-papers"] = () => ({ ics: calendarText, csv: tableText, md: markdownText })
