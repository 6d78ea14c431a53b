/**
 * elements: <branching-play play="P1"> shows one scene at a time, keeps the way that the reader goes, and compares it
 * with others at the end. Without it, every scene is there, and its choices lead on.
 */

import { readLines } from "../../case/values.ts"
import { KEPT, readEnded } from "../../learning/kept.ts"
import { actOf, make, makeButton } from "../make.ts"
import { comparedView } from "./compared-view.ts"
import { NotedElement } from "./noted.ts"
import { sceneAfter, seenText, stepsOf, stepsTo, type Play, type Scene, type Step } from "./path.ts"
import { playOn } from "./play-page.ts"
import { today } from "./today.ts"

export class BranchingPlay extends NotedElement {
  private play: Play = []
  private steps: readonly Step[] = []
  private shown: Scene | undefined

  connectedCallback() {
    this.play = playOn(this)
    addEventListener("hashchange", this)
    this.addEventListener("click", this)
    this.addEventListener("toggle", this, true)
    this.drawTools()
    this.show(this.sceneInAddress ?? this.play[0])
    void this.notebook.read().then(() => this.resume())
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this)
  }

  handleEvent(event: Event) {
    if (event.type === "hashchange") this.follow()
    if (event.type === "toggle" && event.target instanceof HTMLDetailsElement) this.opened(event.target)
    if (event.type === "click") this.act(event)
  }

  private get name(): string {
    return this.getAttribute("play") ?? ""
  }

  /** The scene that the address names, by itself or by one of its choices. */
  private get sceneInAddress(): Scene | undefined {
    const place = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const section = place?.closest<HTMLElement>("[data-scene]")
    return this.play.find(({ id }) => id === section?.dataset["scene"])
  }

  private sectionOf({ id }: Scene): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-scene="${CSS.escape(id)}"]`)
  }

  /** Go on where the reader left, unless the address leads elsewhere or a choice was made meanwhile. */
  private resume() {
    if (this.steps.length) return
    const kept = stepsOf(this.play, readLines(this.notebook.last(KEPT.path, this.name)) ?? [])
    const scene = this.sceneInAddress
    this.steps = scene ? stepsTo(this.play, kept, scene) : kept
    this.show(scene ?? sceneAfter(this.play, kept))
  }

  private act(event: Event) {
    const { target } = event
    const act = actOf(event)
    if (act === "back") this.lead(this.steps.at(-1)?.scene)
    if (act === "again") this.lead(this.play[0])
    if (act === "reconsider") this.reconsider()
    if (!(target instanceof Element)) return
    if (target.closest(".turn-on")) this.take(target.closest(".turn"))
    if (target.closest(".play-again")) this.steps = []
  }

  /** Take the choice that is open; the link itself then leads to its scene. */
  private take(details: Element | null) {
    const scene = this.shown
    const turn = scene?.turns.find(({ id }) => id === details?.id)
    if (!scene || !turn) return
    this.steps = [...stepsTo(this.play, this.steps, scene), { scene, turn }]
  }

  /** Lead to a scene by its address, so that the browser's own way back works too. */
  private lead(scene: Scene | undefined) {
    if (!scene) return
    const hash = `#${scene.id.toLowerCase()}`
    if (location.hash === hash) this.follow()
    else location.hash = hash
  }

  private follow() {
    const scene = this.sceneInAddress
    if (!scene) return
    this.steps = stepsTo(this.play, this.steps, scene)
    this.keep()
    this.show(scene)
    const heading = this.sectionOf(scene)?.querySelector<HTMLElement>("h3")
    this.scrollIntoView({ block: "start" })
    heading?.focus({ preventScroll: true })
  }

  private keep() {
    void this.note(KEPT.path, this.name, this.steps.map(({ turn }) => turn.id))
  }

  private show(scene: Scene | undefined) {
    if (!scene) return
    this.shown = scene
    for (const one of this.play) this.sectionOf(one)?.toggleAttribute("hidden", one !== scene)
    for (const details of this.querySelectorAll<HTMLDetailsElement>(".turn")) details.open = false
    this.offerAll()
    this.showTools(scene)
    if (!scene.turns.length) this.end(scene)
  }

  private drawTools() {
    const tools = this.querySelector<HTMLElement>(".play-tools")
    const step = make("span", { class: "play-step" })
    tools?.replaceChildren(step, makeButton("back", "One scene back"), makeButton("again", "Begin again"))
    if (tools) tools.hidden = false
  }

  private showTools({ turns }: Scene) {
    const isBegun = this.steps.length > 0
    for (const button of this.querySelectorAll<HTMLElement>(".play-tools button")) button.hidden = !isBegun
    const step = this.querySelector(".play-step")
    if (step) step.textContent = turns.length ? `Scene ${this.steps.length + 1}` : "The end"
  }

  /** Once a choice is open, the others step back, and what follows is read first. */
  private opened(details: HTMLDetailsElement) {
    if (!details.classList.contains("turn") || !details.open) return
    for (const row of this.rowsBeside(details)) row.hidden = !row.contains(details)
    const follows = details.querySelector<HTMLElement>(".turn-follows")
    if (follows && !follows.querySelector("button")) follows.append(makeButton("reconsider", "Choose another way"))
    details.querySelector<HTMLElement>(".turn-then")?.focus({ preventScroll: true })
  }

  private rowsBeside(details: Element): HTMLElement[] {
    return [...(details.closest(".turns")?.querySelectorAll<HTMLElement>(":scope > li") ?? [])]
  }

  private offerAll() {
    for (const row of this.querySelectorAll<HTMLElement>(".turns > li")) row.hidden = false
  }

  private reconsider() {
    const open = this.querySelector<HTMLDetailsElement>(".scene:not([hidden]) .turn[open]")
    if (!open) return
    open.open = false
    this.offerAll()
    open.querySelector<HTMLElement>("summary")?.focus()
  }

  private end(scene: Scene) {
    const place = this.sectionOf(scene)?.querySelector<HTMLElement>(".play-compared")
    if (this.steps.length) void this.note(KEPT.ended, scene.id, { day: today(), version: this.host.version })
    const endings = this.play.filter(({ turns }) => !turns.length)
    const seen = endings.filter(({ id }) => readEnded(this.notebook.last(KEPT.ended, id)) !== undefined).length
    place?.replaceChildren(...comparedView(this.steps, seenText(Math.max(seen, 1), endings.length)))
    if (place) place.hidden = false
  }
}
