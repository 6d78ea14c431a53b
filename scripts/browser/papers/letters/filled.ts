/** papers: a letter of a case as it will be read, whatever it is then written as. Knows no kind of file. */

/** Some words that look alike. A line end is a "\n" in the text. */
export interface Piece {
  readonly text: string
  /** The blank that the words fill, or that is open; empty for the letter's own words. */
  readonly field: string
  /** Nothing fills the blank: `text` is its label. */
  readonly isOpen: boolean
  readonly strong: boolean
  readonly emphasis: boolean
  readonly code: boolean
  /** An address, or empty. */
  readonly link: string
}

export type Pieces = readonly Piece[]

export interface FilledPoint {
  readonly blocks: readonly FilledBlock[]
  readonly ticked: boolean | undefined
}

export type FilledBlock =
  | { readonly kind: "paragraph"; readonly pieces: Pieces }
  | { readonly kind: "heading"; readonly level: number; readonly pieces: Pieces }
  | { readonly kind: "list"; readonly first: number | undefined; readonly points: readonly FilledPoint[] }
  | { readonly kind: "table"; readonly heads: readonly Pieces[]; readonly rows: readonly (readonly Pieces[])[] }
  | { readonly kind: "quotation"; readonly blocks: readonly FilledBlock[] }
  | { readonly kind: "code"; readonly text: string }

export interface FilledLetter {
  readonly title: string
  /** Who gets it, in words. */
  readonly to: string
  readonly goesOut: boolean
  /** The e-mail addresses of who gets it; empty if the template names none. */
  readonly address: Pieces
  /** Empty if it is no mail. */
  readonly subject: Pieces
  readonly blocks: readonly FilledBlock[]
  /** The blanks of what stands, in the order of the text, each once. */
  readonly asked: readonly string[]
  /** Those that nothing fills. */
  readonly open: readonly string[]
}

/** A template with what the case knows. */
export interface FilledPaper {
  readonly id: string
  /** Changes when the words of the template do. */
  readonly version: string
  readonly title: string
  readonly channel: string
  readonly letters: readonly FilledLetter[]
  /** The names of the parts that stand only in some cases, and stand in this one. */
  readonly standing: ReadonlySet<string>
}

/** Return the blanks of all its letters that nothing fills, each once. */
export function openIn({ letters }: Pick<FilledPaper, "letters">): readonly string[] {
  return [...new Set(letters.flatMap(({ open }) => open))]
}

/** Mark the label of an open blank, where no colour can. */
export function openText(label: string): string {
  return `[OPEN: ${label}]`
}
