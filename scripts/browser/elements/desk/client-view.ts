/** elements: the view that makes a page for the client, and shows what came back of it. */

import { html, type TemplateResult } from "lit-html"

import { asking } from "../../case/kinds/client-asked.ts"
import type { ClientLibrary } from "../../contract-client.ts"
import type { PapersLibrary } from "../../contract-papers.ts"
import { WORD_TYPE, type AlonePages } from "../../papers/alone/pages.ts"
import { barrierTo, firstParts } from "../../papers/client/choice.ts"
import type { ClientPage, PagePart } from "../../papers/client/content.ts"
import { clientPage } from "../../papers/client/made.ts"
import { drawNumber } from "../../papers/client/number.ts"
import { offeredSteps, type Offered } from "../../papers/client/steps.ts"
import { digestOf } from "../../papers/digest.ts"
import { isoText } from "../../plan/days.ts"
import { dayOn } from "../day-on.ts"
import { download } from "../download.ts"
import { deadlineLabel } from "../start/fields.ts"
import { clientAnswersView } from "./client-answers-view.ts"
import { clientBarrierView } from "./client-barrier-view.ts"
import { clientFileName } from "./client-file-name.ts"
import { clientFormView, type PageFormat } from "./client-form-view.ts"
import { entering } from "./entering.ts"
import { ofEachCase } from "./of-each-case.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

const UNLOADED = "The page could not load what makes the file. Check the connection, then try again."

/** What the view needs beside the case. */
export interface ClientWords {
  readonly client: ClientLibrary
  readonly papers: PapersLibrary
}

class ClientView {
  private readonly desk: Desk
  private readonly typed = new Typed()
  private readonly pasted = new Typed()
  private words: ClientWords | "failed" | undefined
  /** What the reader chose; undefined until then. */
  private parts: readonly PagePart[] | undefined
  private left: ReadonlySet<string> | undefined
  private isNamed = false
  private fault = ""

  constructor(desk: Desk) {
    this.desk = desk
    void this.load()
  }

  draw(scene: Scene): TemplateResult {
    return html`<section class="client" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">For the client</h2>
      <p>One page that the client can keep: what happens next, what it does, whom it reaches, and later the receipt and a few questions. It opens from a mail, without this site.</p>
      ${this.body(scene)}
    </section>`
  }

  private body(scene: Scene): TemplateResult {
    const { words, desk, typed, pasted } = this
    if (words === undefined) return html`<p class="muted">Loading…</p>`
    if (words === "failed") return html`<p>${UNLOADED}</p><p><button type="button" @click=${() => void this.load()}>Try again</button></p>`
    const barrier = barrierTo(scene)
    return html`${barrier ? clientBarrierView(barrier, scene, { desk, typed }) : this.form(scene, words)} ${clientAnswersView(scene, desk, pasted)}`
  }

  private form(scene: Scene, words: ClientWords): TemplateResult {
    const { desk, typed, isNamed, fault } = this
    const offered = this.offered(scene, words)
    const [parts, left] = [this.chosenParts(scene), this.leftOut(scene)]
    return clientFormView(scene, {
      desk, typed, papers: words.papers, parts, offered, left, isNamed, fault,
      choose: (part, isIn) => this.turn(() => (this.parts = isIn ? [...parts, part] : parts.filter(one => one !== part))),
      leave: (id, isIn) => this.turn(() => (this.left = new Set(isIn ? [...left].filter(one => one !== id) : [...left, id]))),
      name: isWanted => this.turn(() => (this.isNamed = isWanted)),
      save: format => void this.save(scene, words, format),
    })
  }

  private turn(change: () => void) {
    change()
    this.fault = ""
    this.desk.redraw()
  }

  private chosenParts(scene: Scene): readonly PagePart[] {
    return this.parts ?? partsAt(scene)
  }

  /** What was left out of the last page stays out of the next. */
  private leftOut({ state }: Scene): ReadonlySet<string> {
    return this.left ?? new Set(state.asked.at(-1)?.left)
  }

  private offered({ rows, today }: Scene, { client }: ClientWords): readonly Offered[] {
    return offeredSteps(rows, client, today, time => dayOn(new Date(time)))
  }

  private async save(scene: Scene, words: ClientWords, format: PageFormat) {
    const alone = await this.desk.host.part("alone").catch(() => undefined)
    if (!alone) return this.refuse(UNLOADED)
    const page = await this.page(scene, words)
    const refused = this.desk.refusalOf([...page.dates.map(({ title }) => title), ...page.reach.map(({ who }) => who)].join("\n"))
    if (refused !== "") return this.refuse(refused)
    const name = `${clientFileName(scene.today, this.isNamed ? page.client : "")}.${format}`
    const asked = { day: isoText(scene.today), parts: this.chosenParts(scene), rows: page.receipt?.rows ?? [], left: [...this.leftOut(scene)], digest: page.digest }
    this.fault = entering(this.desk, `Saving ${name}.`, () => [asking(page.number, asked)])
    if (this.fault === "") handOver(name, page, format, alone)
    this.desk.redraw()
  }

  private async page(scene: Scene, words: ClientWords): Promise<ClientPage> {
    const left = this.leftOut(scene)
    const { code } = await digestOf(this.desk.host.openCase.entries.values())
    return clientPage({
      state: scene.state, plan: scene.plan, today: scene.today, library: words.client, number: drawNumber(), parts: this.chosenParts(scene),
      steps: this.offered(scene, words).filter(({ id }) => !left.has(id)), digest: code, labelOf: kind => deadlineLabel(kind, scene.library),
    })
  }

  private refuse(fault: string) {
    this.fault = fault
    this.desk.redraw()
  }

  private async load() {
    this.words = undefined
    this.desk.redraw()
    const { host } = this.desk
    this.words = await Promise.all([host.data("client"), host.data("papers")]).then(([client, papers]) => ({ client, papers }), () => "failed" as const)
    this.desk.redraw()
  }
}

/** An address that means a part has it in the page: whoever comes for the receipt need not look for its box. */
function partsAt(scene: Scene): readonly PagePart[] {
  const first = firstParts(scene)
  return scene.place.about === "receipt" && !first.includes("receipt") ? [...first, "receipt"] : first
}

function handOver(name: string, page: ClientPage, format: PageFormat, alone: AlonePages) {
  if (format === "html") download(name, alone.client(page), "text/html")
  else download(name, alone.clientWord(page), WORD_TYPE)
}

/** Prepare the view. What is chosen belongs to one case, so each case has a view of its own. */
export function makeClient(desk: Desk): Draw {
  return ofEachCase(() => new ClientView(desk))
}
