/** elements: what the parts do that write papers of a case and make files of them. */

import type { TemplateResult } from "lit-html"

import type { PapersLibrary, PaperTemplate } from "../../contract-papers.ts"
import type { Words } from "../../papers/letters/fill.ts"
import type { LetterFile, LetterSource, MadeLetter } from "../../papers/letters/letter-files.ts"
import type { PackPaper } from "../../papers/letters/pack-files.ts"
import type { Pack } from "../../papers/letters/packs.ts"
import type { Desk, Scene } from "./view.ts"

/** The form of one paper in one case. */
export interface PaperForm {
  /** It comes anew: it asks for what is missing now. */
  begin: () => void
  draw: (scene: Scene) => TemplateResult
}

export interface Letters {
  fill: (desk: Desk, template: PaperTemplate, papers: PapersLibrary) => PaperForm
  pack: (desk: Desk, pack: Pack, papers: PapersLibrary) => PaperForm
}

export interface LetterFiles {
  file: (kind: LetterFile, source: LetterSource) => MadeLetter
  /** Fill a workbook, given in base64. */
  book: (xlsx: string, words: Words) => MadeLetter
  /** Pack papers into one file. */
  pack: (title: string, papers: readonly PackPaper[]) => Uint8Array<ArrayBuffer>
}
