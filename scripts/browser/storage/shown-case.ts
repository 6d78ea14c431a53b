/** storage: which case this tab shows. It goes with the tab through reloads and pages; where the browser forbids that, it holds for the page. */

export class ShownCase {
  private readonly name: string
  private here = ""

  constructor(name: string) {
    this.name = `${name} shows`
  }

  /** Return the id of the case, empty if this tab has shown none. */
  recall(): string {
    try {
      return sessionStorage.getItem(this.name) ?? this.here
    } catch {
      return this.here
    }
  }

  /** Show a case from now on. */
  remember(caseId: string) {
    this.here = caseId
    try {
      sessionStorage.setItem(this.name, caseId)
    } catch {
      // The next page of this tab then shows the case that was opened last.
    }
  }
}
