/**
 * The workbooks of registers, ready to be filled, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** The blank workbook of a register: the file that is downloaded, with the names of its blanks for their labels. */
export interface PaperBook {
  readonly id: string
  /** In base64; a blank reads `[{{ client_name }}]`, or `[{{ deadline_list.what }}]` in a row of a list. */
  readonly xlsx: string
}
