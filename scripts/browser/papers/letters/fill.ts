/** papers: fills a template with what a case knows, and leaves out what this case is not for. What nothing fills stays, marked as open. */

import type { PaperBlock, PaperLetter, PaperPoint, PaperRow, PaperRun, PaperText } from "../../contract-papers.ts"
import type { FilledBlock, FilledLetter, FilledPaper, FilledPoint, Piece, Pieces } from "./filled.ts"
import { plainLines } from "./plain.ts"
import type { Row } from "./rows.ts"

/** So many as the Word file has. */
const ROWS_ON_PAPER = 6

/** What a case knows of the blanks of a paper. */
export interface Words {
  /** Return what stands in a blank; empty if nothing does. */
  readonly wordsFor: (field: string) => string
  /** Return the rows of a list, in the order of its columns. */
  readonly rowsFor: (field: string) => readonly Row[]
  /** Return the place of a column. */
  readonly placeOf: (field: string, column: string) => number
  readonly labelOf: (field: string) => string
  /** Return what is kept for a blank, as it is kept: a day such as 2027-03-01. */
  readonly keptFor: (field: string) => string
  /** Return the rows of a list as they are kept. */
  readonly keptRowsFor: (field: string) => readonly Row[]
}

/** Fill a template; `standing` has the parts that stand only in some cases, and stand in this one. */
export function filled(paper: PaperText, words: Words, standing: ReadonlySet<string>): FilledPaper {
  const letters = paper.letters.map(letter => new Filler(words, standing).letter(letter))
  return { id: paper.id, version: paper.version, title: paper.title, channel: paper.channel, letters, standing }
}

class Filler {
  private readonly asked = new Set<string>()
  private readonly open = new Set<string>()
  private readonly words: Words
  private readonly standing: ReadonlySet<string>

  constructor(words: Words, standing: ReadonlySet<string>) {
    this.words = words
    this.standing = standing
  }

  letter({ title, to, goes_out, address, subject, blocks }: PaperLetter): FilledLetter {
    const parts = { title, to, goesOut: goes_out, address: this.pieces(address), subject: this.pieces(subject), blocks: this.blocks(blocks) }
    return { ...parts, asked: [...this.asked], open: [...this.open] }
  }

  private blocks(blocks: readonly PaperBlock[], row?: Row): readonly FilledBlock[] {
    return blocks.flatMap(block => this.block(block, row))
  }

  private block(block: PaperBlock, row?: Row): readonly FilledBlock[] {
    if (block.kind === "paragraph") return [{ kind: "paragraph", pieces: this.pieces(block.runs, row) }]
    if (block.kind === "heading") return [{ kind: "heading", level: block.level, pieces: this.pieces(block.runs, row) }]
    if (block.kind === "code") return [block]
    if (block.kind === "quotation") return [{ kind: "quotation", blocks: this.blocks(block.blocks, row) }]
    if (block.kind === "table") return [this.table(block)]
    if (block.kind === "list") return this.list(block.first, block.points)
    return this.parts(block, row)
  }

  private parts(block: Extract<PaperBlock, { kind: "only" | "choice" }>, row?: Row): readonly FilledBlock[] {
    const parts = block.kind === "only" ? [block] : block.options
    return parts.filter(({ terms }) => this.standing.has(terms.id)).flatMap(({ blocks }) => this.blocks(blocks, row))
  }

  private list(first: number | null, points: readonly PaperPoint[]): readonly FilledBlock[] {
    const all = points.filter(({ terms }) => !terms || this.standing.has(terms.id)).flatMap(point => this.points(point))
    return all.length ? [{ kind: "list", first: first ?? undefined, points: all }] : []
  }

  private points({ blocks, ticked, repeat }: PaperPoint): readonly FilledPoint[] {
    return this.rowsOf(repeat).map(row => ({ ticked: ticked ?? undefined, blocks: this.blocks(blocks, row) }))
  }

  /** A table that only shows how to fill it has room to write in. */
  private table({ heads, rows }: Extract<PaperBlock, { kind: "table" }>): FilledBlock {
    const written = rows.flatMap(row => this.rows(row))
    const room = Array.from({ length: written.length ? 0 : ROWS_ON_PAPER }, () => heads.map(() => []))
    return { kind: "table", heads: heads.map(head => this.pieces(head)), rows: [...written, ...room] }
  }

  private rows({ cells, repeat, example }: PaperRow): readonly (readonly Pieces[])[] {
    return example ? [] : this.rowsOf(repeat).map(row => cells.map(cell => this.pieces(cell, row)))
  }

  /** What stands once has one row that is none; so has a list that is empty, and is then open. */
  private rowsOf(list: string): readonly (Row | undefined)[] {
    if (list === "") return [undefined]
    this.asked.add(list)
    const rows = this.words.rowsFor(list)
    return rows.length ? rows : [undefined]
  }

  private pieces(runs: readonly PaperRun[], row?: Row): Pieces {
    return runs.map(run => this.piece(run, row))
  }

  private piece(run: PaperRun, row?: Row): Piece {
    const { kind, text, strong, emphasis, code, link } = run
    const look = { strong, emphasis, code, link }
    if (kind === "field") return { ...look, ...this.blank(run, row) }
    return { ...look, text: kind === "break" ? "\n" : text, field: "", isOpen: false }
  }

  private blank({ text: field, column }: PaperRun, row?: Row): Pick<Piece, "text" | "field" | "isOpen"> {
    this.asked.add(field)
    // A cell may be empty where the row has other words.
    if (column !== "" && row) return { text: row[this.words.placeOf(field, column)] ?? "", field, isOpen: false }
    const words = column === "" ? this.words.wordsFor(field) : ""
    if (words !== "") return { text: plainLines(words).join("\n"), field, isOpen: false }
    this.open.add(field)
    return { text: this.words.labelOf(field), field, isOpen: true }
  }
}
