/** elements: says what a self-marked quiz comes to. Knows no DOM. */

/** Say the result: "7 of 8 right, 88 %. Passed." The share that readers see is the one that counts. */
export function quizText(right: number, total: number, pass: number): string {
  const share = total ? Math.round((right / total) * 100) : 0
  const passed = share >= pass
  const verdict = passed ? "Passed." : `Not passed yet: it takes ${pass} %. Change your answers, then mark them again.`
  return `${right} of ${total} right, ${share} %. ${verdict}`
}
