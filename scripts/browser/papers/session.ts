/** papers: plans a training session: which lessons fit, at which clock times, and what has to be there. Knows no DOM. */

/** A lesson or a play, as the page tells it. */
export interface Unit {
  readonly id: string
  readonly title: string
  readonly minutes: number
  /** Its address. */
  readonly url: string
  readonly isPlay: boolean
  /** It has role-play cards. */
  readonly hasCards: boolean
  readonly steps: readonly Step[]
  readonly sheets: readonly Sheet[]
}

/** A sheet to print: its address, and what it is called. */
export interface Sheet {
  readonly href: string
  readonly words: string
}

export interface Step {
  readonly title: string
  readonly minutes: number
}

/** A stretch of a session: a unit, a break, or a word of welcome. */
export interface Block extends Step {
  readonly unit: Unit | undefined
}

export const SIZES = [
  { id: "hour", name: "60 minutes", minutes: 60 },
  { id: "ninety", name: "90 minutes", minutes: 90 },
  { id: "half-day", name: "Half a day, 3 hours 30", minutes: 210 },
  { id: "weeks", name: "Seven weeks, one lesson a week", minutes: 0 },
] as const

export type SizeId = (typeof SIZES)[number]["id"]

const WEEKS = 7
const WELCOME: Block = { title: "Welcome: why we are here", minutes: 5, unit: undefined }
const LAST: Block = { title: "One sentence that each person takes away", minutes: 5, unit: undefined }
const BREAK = 15
/** After so much work, people need a break. */
const LONGEST_STRETCH = 75

/** Plan the sessions of a size; each is as long as it was asked for, and in seven weeks each is as long as its lesson. */
export function sessionsOf(units: readonly Unit[], size: SizeId): readonly (readonly Block[])[] {
  const minutes = SIZES.find(({ id }) => id === size)?.minutes ?? 0
  if (minutes > 0) return [sessionOf(units, minutes)]
  return units.filter(({ isPlay }) => !isPlay).slice(0, WEEKS).map(unit => [blockOf(unit)])
}

/** Plan one session that takes exactly so many minutes. */
export function sessionOf(units: readonly Unit[], minutes: number): readonly Block[] {
  const [first] = units
  // A lesson that fills the time has a welcome and an end of its own.
  if (first && first.minutes <= minutes && first.minutes > minutes - WELCOME.minutes - LAST.minutes) return filled([blockOf(first)], minutes)
  return filled([WELCOME, ...fitting(units, minutes - WELCOME.minutes - LAST.minutes), LAST], minutes)
}

function fitting(units: readonly Unit[], room: number): Block[] {
  const blocks: Block[] = []
  let [left, stretch] = [room, 0]
  for (const unit of units) {
    const pause = stretch > 0 && stretch + unit.minutes > LONGEST_STRETCH ? BREAK : 0
    if (unit.minutes + pause > left) continue
    if (pause) blocks.push({ title: "Break", minutes: pause, unit: undefined })
    blocks.push(blockOf(unit))
    left -= unit.minutes + pause
    stretch = (pause ? 0 : stretch) + unit.minutes
  }
  return blocks
}

/** Put what is left over before the end, so that the sum is right. */
function filled(blocks: readonly Block[], minutes: number): Block[] {
  const left = minutes - sumOf(blocks)
  if (left <= 0) return [...blocks]
  const spare: Block = { title: "Questions, and time in hand", minutes: left, unit: undefined }
  const at = blocks.at(-1) === LAST ? blocks.length - 1 : blocks.length
  return [...blocks.slice(0, at), spare, ...blocks.slice(at)]
}

function blockOf(unit: Unit): Block {
  return { title: unit.title, minutes: unit.minutes, unit }
}

/** Add up minutes. */
export function sumOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** A line of an agenda: when it begins, and what it is; a step is a part of the block above it. */
export interface Line extends Step {
  readonly at: string
  readonly isStep: boolean
  readonly unit: Unit | undefined
}

/** Write blocks as an agenda with clock times from a start such as "09:30". */
export function agendaOf(blocks: readonly Block[], start: string): readonly Line[] {
  const lines: Line[] = []
  let now = minuteOf(start)
  for (const block of blocks) {
    lines.push({ ...block, at: clockOf(now), isStep: false })
    let inside = now
    for (const step of block.unit?.steps ?? []) {
      lines.push({ ...step, at: clockOf(inside), isStep: true, unit: undefined })
      inside += step.minutes
    }
    now += block.minutes
  }
  return lines
}

/** Return when it is over, as a clock time. */
export function endOf(blocks: readonly Block[], start: string): string {
  return clockOf(minuteOf(start) + sumOf(blocks))
}

/** Read a clock time as minutes since midnight. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number)
  return hours * 60 + minutes
}

/** Write minutes since midnight as a clock time. */
export function clockOf(minute: number): string {
  const within = minute % 1440
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`
}

/** Say what has to be there for so many people. */
export function needsOf(blocks: readonly Block[], people: number): readonly string[] {
  const groups = Math.max(1, Math.ceil(people / 3))
  const needs = blocks.flatMap(({ unit }) => (unit ? needsOfUnit(unit, people, groups) : []))
  const trainer = people > 12 ? "You, and a second trainer who walks round." : "You, and a clock that everyone can see."
  return [trainer, ...needs]
}

function needsOfUnit({ id, isPlay, hasCards }: Unit, people: number, groups: number): string[] {
  if (isPlay) return [`${id}: a screen for all, or ${counted(groups, "printed copy", "printed copies")}, one for three people.`]
  const cards = hasCards ? [`${id}: ${counted(groups, "set", "sets")} of role-play cards, cut, and ${groups * 3} score sheets.`] : []
  return [`${id}: the pack for you, ${counted(people, "sheet", "sheets")} for the learners, and the answer key kept apart.`, ...cards]
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
