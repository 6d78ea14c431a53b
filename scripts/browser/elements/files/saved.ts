/** elements: remembers when a case was last saved as a file, and how much was in it. The browser may lose that; the case does not depend on it. */

import type { Settings } from "../host.ts"

export interface Saved {
  /** In milliseconds since 1970. */
  readonly time: number
  /** How many entries the case had. */
  readonly entries: number
}

const FORM = /^(\d{1,15}) (\d{1,7})$/u

/** Return when a case was last saved; undefined if nothing is known of it. */
export function savedOf(settings: Settings, caseId: string): Saved | undefined {
  const [, time, entries] = FORM.exec(settings.recall(nameOf(caseId))) ?? []
  return time === undefined ? undefined : { time: Number(time), entries: Number(entries) }
}

/** Remember that a case is saved now. */
export function rememberSaved(settings: Settings, caseId: string, { time, entries }: Saved) {
  settings.remember(nameOf(caseId), `${time} ${entries}`)
}

/** Forget it: the case is deleted. */
export function forgetSaved(settings: Settings, caseId: string) {
  settings.remember(nameOf(caseId), "")
}

function nameOf(caseId: string): string {
  return `saved.${caseId}`
}
