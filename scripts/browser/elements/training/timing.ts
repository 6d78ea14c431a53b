/** elements: counts down the parts of a role-play. Knows no DOM and no clock: it is told the time. */

/** A part of a role-play, and how many minutes it has. */
export interface Stage {
  readonly name: string
  readonly minutes: number
}

export const STAGES: readonly Stage[] = [
  { name: "Read the card", minutes: 2 },
  { name: "Play", minutes: 10 },
  { name: "Debrief", minutes: 8 },
]

/** Where a running clock stands: the part, the seconds that are left of it, and whether all parts are over. */
export interface Standing {
  readonly stage: number
  readonly left: number
  readonly isOver: boolean
}

const MINUTE = 60

/** Say where the clock stands some seconds after it was started. */
export function standingAt(seconds: number, stages: readonly Stage[] = STAGES): Standing {
  let rest = Math.max(0, Math.floor(seconds))
  for (const [stage, { minutes }] of stages.entries()) {
    if (rest < minutes * MINUTE) return { stage, left: minutes * MINUTE - rest, isOver: false }
    rest -= minutes * MINUTE
  }
  return { stage: stages.length - 1, left: 0, isOver: true }
}

/** Say the seconds that are left as a clock does: 9:05. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, "0")}`
}

/** Say the whole plan of the clock: "2 minutes to read, 10 to play, 8 to debrief." */
export function planText(stages: readonly Stage[] = STAGES): string {
  return stages.map(({ name, minutes }) => `${name}: ${minutes} minutes`).join(". ")
}
