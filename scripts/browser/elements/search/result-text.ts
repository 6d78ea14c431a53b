/** elements: what is said about a result beside its title and its text. */

import type { Result } from "./finder.ts"

/** So many results are shown before a reader asks for more. */
export const AT_FIRST = 6

const PAGES: Readonly<Record<string, string>> = {
  ending: "Ending",
  phase: "Phase",
  profession: "Profession",
  template: "Template",
  lesson: "Training",
  page: "Page",
  list: "Page",
  author: "For authors",
}
const PARTS: Readonly<Record<string, string>> = {
  item: "Item",
  gate: "Question at the gate",
  question: "Quiz",
  law: "Rule",
  term: "Word",
  source: "Source",
}

/** Say what a result is, and on which page it stands. */
export function whereText({ page, find }: Result): string {
  if (!find.anchor) return [PAGES[page.kind] ?? "Page", find.id].filter(Boolean).join(" ")
  const name = [PARTS[find.kind], find.id].filter(Boolean).join(" ")
  return [name, page.title].filter(Boolean).join(" · ")
}

/** Say how many were found. */
export function countText(total: number): string {
  return total === 1 ? "1 result." : `${total} results.`
}

/** Return where a result stands, from the root of the site. */
export function placeOf({ page, find }: Result): string {
  return find.anchor ? `${page.url}#${find.anchor}` : page.url
}
