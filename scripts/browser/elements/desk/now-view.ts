/** elements: the view Now answers what to do next. */

import { html } from "lit-html"

import type { View } from "./view.ts"

export const nowView: View = {
  id: "now",
  tab: "Now",
  make: async () => ({ state }) => html`<h2 id="desk-heading" tabindex="-1">${state.done.size} done</h2>`,
}
