/** elements: reads a conversation to play from its page. */

import type { Play, Scene, Turn } from "./path.ts"

/** Read the scenes of a play. */
export function playOn(element: Element): Play {
  return [...element.querySelectorAll<HTMLElement>("[data-scene]")].map(sceneOn)
}

function sceneOn(section: HTMLElement): Scene {
  const turns = [...section.querySelectorAll<HTMLElement>(".turn")].map(turnOn)
  return { id: section.dataset["scene"] ?? "", title: textIn(section, "h3"), turns, outcome: section.dataset["outcome"] ?? "" }
}

function turnOn(details: HTMLElement): Turn {
  const { to = "", outcome = "" } = details.dataset
  return { id: details.id, words: textIn(details, ".turn-words"), to, outcome, follows: textIn(details, ".turn-then") }
}

function textIn(part: Element, selector: string): string {
  return part.querySelector(selector)?.textContent?.trim() ?? ""
}
