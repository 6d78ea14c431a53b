/** elements: what the parts for files do for a page. */

import type { Whole } from "./copies.ts"
import type { Taken, TakenKind } from "./take-dialog.ts"
import type { Readied } from "./readied.ts"

/** Each that asks says what came of it in a sentence, empty if the reader only closed it. */
export interface Files {
  /** Ask how to save the open case, and save it. */
  save(): Promise<string>
  /** Show the open case without the words of people, and save it so. */
  redact(): Promise<string>
  /** Ask what to take away of the open case, as the desk shows it: calendar, table, text or record; `first` is chosen already. */
  take(taken: Taken, first?: TakenKind): Promise<string>
  /** Save the record of the open case as a page. */
  record(taken: Taken): Promise<string>
  /** Check a code from paper. */
  check(): Promise<string>
  /** Open a saved copy. */
  open(file: Blob): Promise<string>
  /** Make a case ready to be saved without asking; rejects with a reason if the copy could not be opened again. */
  readied(whole: Whole): Promise<Readied>
}

export interface Lock {
  /** Draw a passphrase. */
  draw(): string
  lock(text: string, phrase: string): Promise<Blob>
  /** Open what was locked; rejects if the passphrase is wrong or the file damaged. */
  unlock(file: Blob, phrase: string): Promise<string>
  /** Tell whether something was thrown because the passphrase is wrong. */
  isWrong(error: unknown): boolean
}
