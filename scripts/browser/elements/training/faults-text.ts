/** elements: says which faults of a file were found. Knows no DOM. */

/** One line: whether the reader marked it, and whether it is a fault. */
export interface Finding {
  readonly isMarked: boolean
  readonly isFault: boolean
}

/** Say what was found: "You found 6 of 8 faults. 1 line that you marked is sound." */
export function faultsText(findings: readonly Finding[]): string {
  const marked = findings.filter(({ isMarked }) => isMarked)
  if (!marked.length) return "Nothing is marked yet. Mark the lines that are wrong, then check."
  const faults = findings.filter(({ isFault }) => isFault).length
  const found = marked.filter(({ isFault }) => isFault).length
  const sound = marked.length - found
  const first = found === faults ? `You found all ${faults} faults.` : `You found ${found} of ${faults} faults.`
  return sound ? `${first} ${sound === 1 ? "1 line that you marked is sound." : `${sound} lines that you marked are sound.`}` : first
}

/** Say what came of one line; nothing about a sound line that was left alone. */
export function verdictText({ isMarked, isFault }: Finding): string {
  if (isFault) return isMarked ? "Found." : "Missed."
  return isMarked ? "This line is sound." : ""
}
