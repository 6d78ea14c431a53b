/** elements: <quiet-timer> counts a role-play down. It makes no sound unless it is asked to, and nothing on it moves. */

import { actOf, make, makeButton, say } from "../make.ts"
import { clockText, planText, STAGES, standingAt } from "./timing.ts"

const TICK = 1000

export class QuietTimer extends HTMLElement {
  private readonly clock = make("span", { class: "timer-clock", role: "timer" })
  private readonly stage = make("span", { class: "timer-stage", role: "status" })
  private readonly start = makeButton("start", "Start the clock")
  private readonly sound = make("input", { type: "checkbox", autocomplete: "off" })
  private begun = 0
  private ticking: ReturnType<typeof setInterval> | undefined
  private lastStage = -1

  connectedCallback() {
    if (this.childElementCount > 0) return
    const asked = make("label", { class: "role-box" }, this.sound, make("span", { text: "Sound when a part ends" }))
    this.append(make("p", { class: "timer-line" }, this.start, this.clock, this.stage), asked)
    say(this.stage, planText())
    this.addEventListener("click", this)
  }

  disconnectedCallback() {
    this.stop()
  }

  handleEvent(event: Event) {
    // Read once: what the button does changes with the first answer.
    const act = actOf(event)
    if (act === "start") this.begin()
    if (act === "stop") this.reset()
  }

  private begin() {
    this.begun = Date.now()
    this.lastStage = 0
    this.become("stop", "Stop the clock")
    this.show()
    this.ticking = setInterval(() => this.show(), TICK)
  }

  private reset() {
    this.stop()
    this.become("start", "Start the clock")
    say(this.clock, "")
    say(this.stage, planText())
  }

  private stop() {
    clearInterval(this.ticking)
  }

  private become(act: string, text: string) {
    this.start.dataset["act"] = act
    say(this.start, text)
  }

  private show() {
    const { stage, left, isOver } = standingAt((Date.now() - this.begun) / TICK)
    if (stage !== this.lastStage || isOver) this.ring()
    this.lastStage = stage
    say(this.clock, isOver ? "" : clockText(left))
    say(this.stage, isOver ? "The time is over. Thank each other." : (STAGES[stage]?.name ?? ""))
    if (!isOver) return
    this.stop()
    this.become("start", "Start the clock again")
  }

  /** One low, short tone, for those who asked. */
  private ring() {
    if (!this.sound.checked) return
    const context = new AudioContext()
    const tone = new OscillatorNode(context, { frequency: 330 })
    const volume = new GainNode(context, { gain: 0.15 })
    tone.connect(volume).connect(context.destination)
    tone.start()
    tone.stop(context.currentTime + 0.4)
    tone.addEventListener("ended", () => void context.close())
  }
}
