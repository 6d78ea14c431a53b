/** elements: what the page can ask of the desk once its part is loaded. */

export interface DeskShown {
  /** Show the view of an address, and bring it into sight if the reader asked for it. */
  follow: (hash: string, isAsked: boolean) => void
  /** Show nothing more: the desk has left the page. */
  rest: () => void
}
