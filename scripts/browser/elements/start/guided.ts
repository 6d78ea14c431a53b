/** elements: what the page can ask of the guide once its part is loaded. */

export interface Guided {
  /** Show the screen that follows from an address. */
  follow: (hash: string) => Promise<void>
  /** Give the first answer, as the page showed it before the part was here. */
  answer: (facet: string, answer: string) => void
  /** Write the address again: another one was put in its place that means nothing to the guide. */
  restore: () => void
  /** Bring the screen into view, with the focus on its heading. */
  bringIntoView: () => void
}
