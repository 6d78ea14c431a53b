/** elements: <review-note due="2027-05-21"> shows itself once that day has passed. Without it, the day of the build decides. */

export class ReviewNote extends HTMLElement {
  connectedCallback() {
    const due = this.getAttribute("due") ?? ""
    if (due && due < today()) this.hidden = false
  }
}

/** Return the reader's day as 2027-05-21. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-")
}
