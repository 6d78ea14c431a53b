/** elements: says where a case is kept, who may delete it and when, and when it is time to save a copy. Knows no DOM. */

import type { Saved } from "../files/saved.ts"
import { countText } from "../../papers/plan-text.ts"
import { sentence } from "../../plan/wording.ts"

/** How the page reached the reader. */
export type Way = "secure" | "http" | "file"

/** What is known of the browser. */
export interface Surroundings {
  readonly way: Way
  /** The address of the site's root. */
  readonly root: string
  readonly isSafari: boolean
}

/** What the browser says of its room; undefined is what it does not say. */
export interface Room {
  readonly isPromised: boolean | undefined
  readonly used: number | undefined
  readonly most: number | undefined
}

/** A house default: a week, or as many changes as a busy day brings. */
export const MOST_DAYS = 7
export const MOST_CHANGES = 25
const DAY = 86_400_000
const MEGABYTE = 1_000_000

/** Say where the case is. */
export function whereText({ way, root }: Surroundings): string {
  if (way === "file") return "In this browser, on this device, for the folder that holds these pages. Move or rename the folder, and the page no longer finds the case. The case itself is not in the folder."
  return `In this browser, on this device, for the address ${siteText(root)}. Another browser, another device or another address has nothing of it.`
}

function siteText(root: string): string {
  const { host, pathname } = new URL(root)
  return host + pathname.replace(/\/$/u, "")
}

/** Say whether the browser has promised not to clear the case by itself. */
export function promiseText({ way }: Surroundings, { isPromised }: Room): string {
  if (isPromised === true) return "This browser has promised not to clear it to make room. You can still clear it yourself."
  if (way === "http") return "This browser gives no such promise here, because the address begins with http, not with https. Save copies often."
  if (isPromised === undefined) return "This browser does not say. Save copies often."
  return "This browser was asked to keep it, and has not promised. It may clear it when the disk is almost full."
}

/** Name what else deletes a case, and when; the most pressing comes first. */
export function deletionTexts({ way, isSafari }: Surroundings): readonly string[] {
  return [
    ...(isSafari ? ["Safari deletes it once you have used Safari on seven days without opening this site. A site that you add to the Home Screen or the Dock is spared."] : []),
    ...(way === "file" ? ["Some browsers treat a folder as a new place after an update. Open the case there from a copy."] : []),
    "A private window forgets it when you close the window.",
    "“Clear history and website data”, and programs that clean up, delete it at once.",
    ...(isSafari ? [] : ["Safari on another device deletes it after seven days of use without a visit."]),
  ]
}

/** Say how much room is used, in words; empty if the browser does not say. */
export function roomText({ used, most }: Room): string {
  if (used === undefined || most === undefined || most === 0) return ""
  const share = used / most
  if (share > 0.8) return `Almost full: ${sizeText(used)} of the ${sizeText(most)} that this browser gives. Save a copy, then make room on this device.`
  return `${sentence(sizeText(used))} used of about ${sizeText(most)} that this browser gives${share < 0.01 ? ": there is plenty" : ""}.`
}

function sizeText(bytes: number): string {
  if (bytes < MEGABYTE) return "less than 1 MB"
  return bytes < 1000 * MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${Math.round(bytes / (1000 * MEGABYTE))} GB`
}

/** Say when the case was last saved as a file, and what has come since. */
export function savedText(saved: Saved | undefined, entries: number, now: number): string {
  if (!saved) return "As far as this browser knows, no copy of this case was saved yet."
  return `A copy was last saved ${agoText(daysSince(saved, now))}. ${changesText(changesSince(saved, entries))}`
}

/** Say that it is time to save a copy; empty while it is not. */
export function reminderText(saved: Saved | undefined, { entries, opened, now }: { entries: number; opened: number; now: number }): string {
  const changes = changesSince(saved, entries)
  const days = daysSince(saved ?? { time: opened, entries: 0 }, now)
  if (changes === 0 || (days < MOST_DAYS && changes < MOST_CHANGES)) return ""
  const amount = countText(changes, "change")
  return saved ? `${amount} since the copy that you saved ${agoText(days)}.` : `${amount}, and no copy saved yet.`
}

/** Say when the page reminds. */
export function rhythmText(): string {
  return `The desk reminds you after ${MOST_DAYS} days or ${MOST_CHANGES} changes without a copy. These are our own numbers. Save more often where it matters.`
}

function changesSince(saved: Saved | undefined, entries: number): number {
  return Math.max(0, entries - (saved?.entries ?? 0))
}

/** A clock that was put back makes no negative days. */
function daysSince({ time }: Saved, now: number): number {
  return Math.max(0, Math.floor((now - time) / DAY))
}

function agoText(days: number): string {
  if (days === 0) return "within the last day"
  return days === 1 ? "a day ago" : `${days} days ago`
}

function changesText(changes: number): string {
  if (changes === 0) return "Nothing has changed since."
  return `${countText(changes, "change")} since ${changes === 1 ? "is" : "are"} in this browser alone.`
}
