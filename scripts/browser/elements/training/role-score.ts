/** elements: <role-score most="32"> adds up the score of a role-play and keeps it. Without it, the sheet can be filled and printed. */

import { readLines, readNumbers } from "../../case/values.ts"
import { ownPart } from "../../case/entry.ts"
import { KEPT } from "../../learning/kept.ts"
import { actOf, say } from "../make.ts"
import { NotedElement } from "./noted.ts"
import { roleResult, roleSumText, type RoleMarks } from "./role-sum.ts"
import { today } from "./today.ts"

export class RoleScore extends NotedElement {
  private isTouched = false

  connectedCallback() {
    this.addEventListener("change", this)
    this.addEventListener("click", this)
    for (const part of this.querySelectorAll<HTMLElement>(".role-sum, button[data-act=again]")) part.hidden = false
    this.choose()
    void this.notebook.read().then(() => this.isTouched || this.fill())
  }

  handleEvent(event: Event) {
    if (actOf(event) === "again") this.clear()
    if (event.type !== "change") return
    this.isTouched = true
    if (event.target instanceof HTMLSelectElement) this.choose()
    else this.keep()
  }

  private get play(): string {
    return this.querySelector("select")?.value ?? ""
  }

  private get lines(): string[] {
    return [...this.querySelectorAll<HTMLElement>("[data-line]")].map(({ dataset }) => dataset["line"] ?? "")
  }

  private get radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[type=radio]")]
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(".role-fails input, .role-points:not([hidden]) input")]
  }

  /** Show the points of the role-play that was chosen, and what was given to it before. */
  private choose() {
    for (const points of this.querySelectorAll<HTMLElement>(".role-points")) points.hidden = points.dataset["play"] !== this.play
    this.fill()
  }

  private fill() {
    const kept = this.notebook.last(KEPT.scored, this.play)
    const marks = readNumbers(ownPart(kept, "marks")) ?? []
    const ticked = new Set(readLines(ownPart(kept, "ticked")) ?? [])
    const { lines } = this
    for (const radio of this.radios) radio.checked = marks[lines.indexOf(lineOf(radio))] === Number(radio.value)
    for (const box of this.boxes) box.checked = ticked.has(keyOf(box))
    this.show()
  }

  private keep() {
    const given = this.marks
    const marks = this.lines.map(line => given.get(line) ?? null)
    const ticked = this.boxes.filter(({ checked }) => checked).map(keyOf)
    void this.note(KEPT.scored, this.play, { marks, ticked, day: today(), version: this.host.version, ...roleResult(this.given) })
    this.show()
  }

  private clear() {
    for (const input of [...this.radios, ...this.boxes]) input.checked = false
    this.keep()
  }

  private get marks(): Map<string, number> {
    return new Map(this.radios.filter(({ checked }) => checked).map(radio => [lineOf(radio), Number(radio.value)]))
  }

  private get given(): RoleMarks {
    const ticked = this.boxes.filter(({ checked }) => checked)
    const points = this.boxes.filter(({ dataset }) => dataset["point"] !== undefined)
    return {
      marks: this.marks,
      lines: this.lines.length,
      most: Number(this.getAttribute("most") ?? 0),
      fails: ticked.filter(({ dataset }) => dataset["fail"] !== undefined).map(box => box.closest("label")?.textContent?.trim() ?? ""),
      met: points.filter(({ checked }) => checked).length,
      points: points.length,
    }
  }

  private show() {
    say(this.querySelector(".role-sum"), roleSumText(this.given))
  }
}

function lineOf(radio: HTMLInputElement): string {
  return radio.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? ""
}

function keyOf(box: HTMLInputElement): string {
  return box.dataset["fail"] ?? box.dataset["point"] ?? ""
}
