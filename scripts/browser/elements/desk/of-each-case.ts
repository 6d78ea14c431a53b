/** elements: gives each case a view of its own: what is typed or unfolded for one client must never show in the case of another. */

import type { TemplateResult } from "lit-html"

import type { Draw, Scene } from "./view.ts"

interface Drawn {
  draw: (scene: Scene) => TemplateResult
}

/** Make a view for each case that is shown, once. */
export function ofEachCase(make: () => Drawn): Draw {
  const made = new Map<string, Drawn>()
  return scene => {
    const known = made.get(scene.caseId) ?? make()
    made.set(scene.caseId, known)
    return known.draw(scene)
  }
}
