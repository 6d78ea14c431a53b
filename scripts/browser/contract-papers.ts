/**
 * What the build hands to the browser about papers, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** A facet with the answers of which one must be given, or, if it is barred, none. */
export interface Clause {
  readonly facet: string
  readonly answers: readonly string[]
  readonly barred: boolean
}

/** What the author of an item wrote below it. */
export interface ItemHow {
  readonly id: string
  readonly done_when: string
  readonly why: string
  /** A line for each paragraph, and for each point of a list, with its bullet or its number. */
  readonly how: readonly string[]
}

export type PaperBlock = PaperParagraph | PaperHeading | PaperList | PaperTable | PaperQuotation | PaperCode | PaperOnly | PaperChoice

/** Parts of which exactly one stands: the one whose clauses hold, else the last, which has none. No two overlap. */
export interface PaperChoice {
  readonly kind: "choice"
  readonly options: readonly PaperOnly[]
}

/** Lines that keep their breaks. */
export interface PaperCode {
  readonly kind: "code"
  readonly text: string
}

/** What each row of a list says. */
export interface PaperColumn {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly example: string
}

/** The templates that the page of an ending names. */
export interface PaperEnding {
  readonly id: string
  readonly templates: readonly string[]
}

/** A blank in a template. */
export interface PaperField {
  readonly id: string
  readonly label: string
  readonly help: string
  /** Such as text, date or money; or list, whose value is rows. */
  readonly kind: string
  readonly example: string
  /** What each row of a list says; nothing else has columns. */
  readonly columns: readonly PaperColumn[]
}

/** A heading; the highest level is 1. */
export interface PaperHeading {
  readonly kind: "heading"
  readonly level: number
  readonly runs: readonly PaperRun[]
}

/**
 * One part of a paper that goes out alone: all of most papers, one of several mails, or the half that stays inside.
 *
 * In print each begins on a new page.
 */
export interface PaperLetter {
  /** What the sender knows it by; the receiver never sees it. */
  readonly title: string
  /** Who gets it, in words. */
  readonly to: string
  /** It leaves the firm, so that nothing of ours may stand in it. */
  readonly goes_out: boolean
  /** The e-mail addresses of who gets it, as blanks; empty if the template names none. */
  readonly address: readonly PaperRun[]
  /** The subject of a mail; empty if it is none, and then it makes no `.eml`. */
  readonly subject: readonly PaperRun[]
  /** The text, without the lines of the address and the subject. */
  readonly blocks: readonly PaperBlock[]
}

/** A list. */
export interface PaperList {
  readonly kind: "list"
  /** Its first number; null if it has bullets or boxes. */
  readonly first: number | null
  readonly points: readonly PaperPoint[]
}

/** One of several mails of a template. */
export interface PaperMail {
  readonly title: string
  /** The whole path of its draft, from the root of the site. */
  readonly file: string
}

/** Blocks that stand only in some cases. */
export interface PaperOnly {
  readonly kind: "only"
  readonly terms: PaperTerms
  readonly blocks: readonly PaperBlock[]
}

/** Some sentences. */
export interface PaperParagraph {
  readonly kind: "paragraph"
  readonly runs: readonly PaperRun[]
}

/** A part that stands only in some cases, with the blanks that stand in such parts alone. */
export interface PaperPart {
  readonly fields: readonly string[]
  /** Clauses that must all hold; none for the general part of a choice. */
  readonly applies: readonly Clause[]
  /** What the other parts of its choice ask for; the general part stands where none of them holds. */
  readonly others: readonly (readonly Clause[])[]
  /** One of a choice: it stands only if its clauses are known to hold. */
  readonly chosen: boolean
}

/** One point of a list. */
export interface PaperPoint {
  readonly blocks: readonly PaperBlock[]
  /** Whether its box is ticked; null if it has none. */
  readonly ticked: boolean | null
  /** In which cases it stands; null if always. */
  readonly terms: PaperTerms | null
  /** The field whose rows it is written for, once each; empty if it stands once. */
  readonly repeat: string
}

/** Words of somebody else. */
export interface PaperQuotation {
  readonly kind: "quotation"
  readonly blocks: readonly PaperBlock[]
}

/** A row of a table. */
export interface PaperRow {
  readonly cells: readonly (readonly PaperRun[])[]
  /** The field whose rows it is written for, once each; empty if it stands once. */
  readonly repeat: string
  /** It shows how to fill the table by hand, or leaves room for that, and is left out of a filled paper. */
  readonly example: boolean
}

/** Some words that look alike, a blank, or the end of a line. */
export interface PaperRun {
  readonly kind: "text" | "field" | "break"
  /** The words; for a blank, the id of its field. */
  readonly text: string
  /** For a blank in a row of a list, the id of its column; else empty. */
  readonly column: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly code: boolean
  /** An address outside of the site, or empty. */
  readonly link: string
}

/** A sheet that prints on A4 and on Letter. */
export interface PaperSheet {
  /** The id of its phase, ending, profession or role. */
  readonly id: string
  readonly title: string
  /** Where it lies, from the root of the site, without the size and the ending of its name. */
  readonly file: string
}

/** A table; in a register each is a sheet, named after the heading above it. */
export interface PaperTable {
  readonly kind: "table"
  readonly heads: readonly (readonly PaperRun[])[]
  readonly rows: readonly PaperRow[]
}

/** A document to download or fill. */
export interface PaperTemplate {
  readonly id: string
  readonly title: string
  /** Its page, from the root of the site. */
  readonly url: string
  /** Where its blanks lie, from the root of the site, without the ending of their names. */
  readonly file: string
  /** The endings of their names; eml is not among them if there are several mails. */
  readonly formats: readonly ("docx" | "odt" | "md" | "txt" | "xlsx" | "eml" | "pdf")[]
  /** Its mails if there are several, each a draft of its own. */
  readonly mails: readonly PaperMail[]
  readonly purpose: string
  /** Who sends it, in words. */
  readonly sender: string
  /** Who gets it, in words. */
  readonly receiver: string
  /** The role that signs it off, in words. */
  readonly sign_off: string
  readonly fields: readonly string[]
  readonly parts: readonly PaperPart[]
}

/** In which cases a part stands. */
export interface PaperTerms {
  /** Names the part within its paper; the Word file bears it as `w:tag` of the control around the same part. */
  readonly id: string
  /** Clauses that must all hold; none for what stands in every case, or in every other case of a choice. */
  readonly applies: readonly Clause[]
  /** Completes "It is here because …" and "Only if …"; empty for the general part of a choice. */
  readonly because: string
}

/** One template, ready to be filled. */
export interface PaperText {
  readonly id: string
  /** Eight signs that change when the words of the template do. */
  readonly version: string
  readonly title: string
  readonly channel: "letter" | "email" | "meeting" | "phone" | "file" | "register"
  /** The ids of its blanks, about in the order of the text. */
  readonly fields: readonly string[]
  readonly letters: readonly PaperLetter[]
  /**
   * The blank Word file in base64; empty if there is none.
   *
   * In `word/document.xml` each blank is an inline `w:sdt` whose `w:tag` is `client_name`, or `deadline_list.what` in a
   * row of a list. To fill it, write into its `w:sdtContent`, and take out `w:showingPlcHdr` and the run's style
   * `Field`. The values of blanks outside of lists stand in `customXml/item1.xml` too, one element each: set them there,
   * because Word shows what stands there. What stands for each row of a list is in a `w:sdt` around the row of the table
   * or the paragraph, with the tag `repeat:deadline_list`. The paragraphs and tables of a part with terms stand in one
   * `w:sdt` or more, whose tag is the id of the terms.
   * Runs of the style `Guide` speak to whoever fills it by hand: take them out, with the paragraphs that are then empty.
   * Table rows whose first cell begins with "Example", and empty ones below a row of a list, are left out.
   */
  readonly word: string
}

/** Everything that a case needs to know of papers. */
export interface PapersLibrary {
  readonly templates: readonly PaperTemplate[]
  readonly fields: readonly PaperField[]
  readonly endings: readonly PaperEnding[]
  readonly sheets: readonly PaperSheet[]
}
