/** elements: puts the pack of a session on paper: it stands on the page while it is printed, and then it is gone. */

import { render } from "lit-html"

import type { Host } from "../host.ts"
import { make } from "../make.ts"
import { packView, type Printed } from "./pack-view.ts"

/** Print the pack of a session; rejects if its words cannot be loaded now. */
export async function printPack(host: Host, wanted: Omit<Printed, "packs">) {
  const units = wanted.meetings.flatMap(({ blocks }) => blocks.flatMap(({ unit }) => unit ?? []))
  const [packs] = await Promise.all([Promise.all(units.map(({ id }) => host.data(`packs/${id}`))), host.looks("pack")])
  const place = make("div", { class: "pack" })
  render(packView({ ...wanted, packs: new Map(packs.map(pack => [pack.id, pack])) }), place)
  document.querySelector(".pack")?.remove()
  document.body.append(place)
  document.documentElement.dataset["prints"] = "pack"
  addEventListener("afterprint", () => putAway(place), { once: true })
  globalThis.print()
}

function putAway(place: HTMLElement) {
  place.remove()
  delete document.documentElement.dataset["prints"]
}
