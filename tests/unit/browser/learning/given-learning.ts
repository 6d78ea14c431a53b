/** What tests of learning begin with: a small library in two editions, and what a browser keeps. */

import { Notebook } from "../../../../scripts/browser/case/notebook.ts"
import type { LearningItem, LearningLibrary, LearningQuestion, LearningUnit } from "../../../../scripts/browser/contract-learning.ts"
import { itemsById, knownText } from "../../../../scripts/browser/learning/known.ts"
import { Browser, MemoryTab } from "../given-store.ts"

export const TODAY = "2027-05-21"

export function item(id: string, mark: string): LearningItem {
  return { id, text: `Do ${id}`, url: `phases/x/#${id.toLowerCase()}`, mark }
}

export function question(id: string, items: readonly string[], mark = "q1"): LearningQuestion {
  const choices = [{ text: "Now", right: true, why: "It is due." }, { text: "Later", right: false, why: "It is late." }]
  return { id, lesson: id.split("-")[0] ?? "", text: `When ${id}?`, choices, items, mark }
}

export function lesson(id: string, role_plays: readonly string[] = []): LearningUnit {
  return { id, kind: "lesson", title: `Lesson ${id}`, minutes: 60, url: `training/${id.toLowerCase()}/`, passes: 80, role_plays, endings: [] }
}

const PLAY: LearningUnit = { id: "P1", kind: "play", title: "A call", minutes: 20, url: "plays/p1/", passes: 0, role_plays: [], endings: ["P1-E1", "P1-E2"] }

export function library(changes: Partial<LearningLibrary> = {}): LearningLibrary {
  return {
    units: [lesson("M1"), lesson("M2", ["RP1"]), PLAY],
    questions: [question("M1-Q1", ["ACC-01"]), question("M1-Q2", ["ACC-02"]), question("M2-Q1", ["ACC-02", "MON-01"])],
    items: [item("ACC-01", "a1"), item("ACC-02", "b1"), item("MON-01", "c1")],
    ...changes,
  }
}

/** Write down what the questions of a lesson meant in an edition. */
export function knownOf({ questions, items }: LearningLibrary, lessonId: string): string[] {
  return questions.filter(one => one.lesson === lessonId).map(one => knownText(one, itemsById(items)))
}

export function notebook(browser = new Browser()): Notebook {
  return new Notebook(new MemoryTab(browser), () => Date.UTC(2027, 4, 21, 12))
}
