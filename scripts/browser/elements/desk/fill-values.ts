/** elements: how the value of a blank stands in its control, and how it is kept once it was typed. Knows no page. */

import { readDay } from "../../plan/days.ts"
import { formOf, sumTyped, sumWritten, type WritingForm } from "../../papers/letters/writing-form.ts"
import type { Host } from "../host.ts"
import type { Scene } from "./view.ts"

/** The setting that says how days and sums are written. */
export const WRITING_FORM = "writing-form"

export interface Control {
  readonly type: "text" | "date" | "email" | "url"
  readonly mode: "text" | "numeric" | "decimal" | "email" | "url"
  readonly value: string
}

const PLAIN: Readonly<Record<string, Pick<Control, "type" | "mode">>> = {
  number: { type: "text", mode: "numeric" },
  email: { type: "email", mode: "email" },
  url: { type: "url", mode: "url" },
}

/** Return how a value stands in its control. A day that somebody wrote in words stays in words: a calendar could not show it. */
export function controlOf(kind: string, kept: string, form: WritingForm): Control {
  if (kind === "date") return { type: kept === "" || readDay(kept) !== undefined ? "date" : "text", mode: "text", value: kept }
  if (kind === "money") return { type: "text", mode: "text", value: sumWritten(kept, form)?.replaceAll("\u00a0", " ") ?? kept }
  return { ...(PLAIN[kind] ?? { type: "text", mode: "text" }), value: kept }
}

/** Return how what was typed is kept: a sum in one way, whatever the marks; everything else as it is. */
export function keptValue(kind: string, typed: string): string {
  return kind === "money" ? (sumTyped(typed) ?? typed) : typed
}

/** Return how days and sums are written in a case: as the reader chose, or as the country of its calendar or of the browser does. */
export function writingFormOf({ settings }: Pick<Host, "settings">, { given: { calendar } }: Pick<Scene, "given">): WritingForm {
  return formOf(settings.recall(WRITING_FORM), calendar.code === "" ? countryOfBrowser() : calendar.code)
}

function countryOfBrowser(): string {
  return /-([A-Z]{2})\b/u.exec(navigator.language)?.[1] ?? ""
}
