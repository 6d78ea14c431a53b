/** papers: writes HTML as text. Every value that is put into a template is escaped, unless it is HTML of ours. */

/** HTML that was written here. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: words, HTML of ours, several of them, or nothing. */
export type Piece = string | number | Markup | undefined | readonly Piece[]

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
/** Signs that nobody sees, and that turn words around or hide what stands behind them. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** Write HTML: `markup\`<p>${words}</p>\``. */
export function markup(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(strings.map((text, place) => text + (place < values.length ? written(values[place]) : "")).join(""))
}

function written(piece: Piece): string {
  if (piece === undefined) return ""
  if (piece instanceof Markup) return piece.text
  if (typeof piece === "string" || typeof piece === "number") return escapedText(String(piece))
  return piece.map(written).join("")
}

/** Put a space where a sign stands that nobody sees. */
export function seen(text: string): string {
  return text.replaceAll(UNSEEN, " ")
}

function escapedText(text: string): string {
  return seen(text).replaceAll(/[&<>"']/gu, sign => SIGNS[sign] ?? sign)
}
