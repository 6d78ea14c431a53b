/** The part that writes papers of a case in a form; loaded when a reader writes one. */

import { FillView } from "../elements/desk/fill-view.ts"
import { PackView } from "../elements/desk/pack-view.ts"

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.letters = () => ({
  fill: (desk, template, papers) => new FillView(desk, template, papers),
  pack: (desk, pack, papers) => new PackView(desk, pack, papers),
})
