/**
 * What the build hands to the browser about papers, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

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
  readonly kind: string
  readonly example: string
}

/** A sheet that prints on A4 and on Letter. */
export interface PaperSheet {
  /** The id of its phase, ending or profession. */
  readonly id: string
  readonly title: string
  /** Where it lies, from the root of the site, without the size and the ending of its name. */
  readonly file: string
}

/** A document to download or fill. */
export interface PaperTemplate {
  readonly id: string
  readonly title: string
  /** Its page, from the root of the site. */
  readonly url: string
  /** Where its blanks lie, from the root of the site, without the ending of their names. */
  readonly file: string
  readonly formats: readonly ("docx" | "odt" | "md" | "txt" | "xlsx" | "eml" | "pdf")[]
  readonly purpose: string
  /** Who sends it, in words. */
  readonly sender: string
  /** Who gets it, in words. */
  readonly receiver: string
  /** The role that signs it off, in words. */
  readonly sign_off: string
  /** The ids of its blanks. */
  readonly fields: readonly string[]
}

/** Everything that a case needs to know of papers. */
export interface PapersLibrary {
  readonly templates: readonly PaperTemplate[]
  readonly fields: readonly PaperField[]
  readonly endings: readonly PaperEnding[]
  readonly sheets: readonly PaperSheet[]
}
