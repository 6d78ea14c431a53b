/**
 * elements: what a page hands to its elements and to its parts.
 *
 * A part is a bundle of its own, and what it imports is a copy: anything that page and part share comes from here.
 */

import type { Carrier } from "../case/carrier.ts"
import type { Notebook } from "../case/notebook.ts"
import type { OpenCase } from "../case/open-case.ts"
import type { SampleCase } from "../cases.ts"
import type { PaperBook } from "../contract-books.ts"
import type { ClientLibrary } from "../contract-client.ts"
import type { HarmsLibrary } from "../contract-harms.ts"
import type { LearningLibrary } from "../contract-learning.ts"
import type { Pack } from "../contract-packs.ts"
import type { ItemHow, PapersLibrary, PaperText } from "../contract-papers.ts"
import type { KeptPeriod } from "../contract-periods.ts"
import type { PlanCore, PlanWords } from "../contract-plan.ts"
import type { Calendar, CalendarName, RetiredId } from "../contract.ts"
import type { AllWords, Beginning, SearchTable, Shelf } from "../contract-search.ts"
import type { AlonePages } from "../papers/alone/pages.ts"
import type { Paper, Takeaway } from "../papers/takeaway.ts"
import type { DeskShown } from "./desk/desk-shown.ts"
import type { Room } from "./desk/storage-words.ts"
import type { LetterFiles, Letters } from "./desk/later-letters.ts"
import type { CasesView, CaseView, EndView, LaterViews, SheetViewId } from "./desk/later-views.ts"
import type { Files, Lock } from "./files/files.ts"
import type { Scratch } from "./prove/trial.ts"
import type { Guided } from "./start/guided.ts"
import type { Printed } from "./training/pack-view.ts"

export interface Host {
  /** The address of the site's root, with a slash behind it. */
  root: string
  /** The version of the content. */
  version: string
  openCase: OpenCase
  settings: Settings
  storage: Storing
  /** What the reader keeps that belongs to no case. */
  notes: () => Notes
  /** Settings that are gone with the tab. */
  tab: Settings
  /** Load data, once. */
  data: <Name extends keyof Data>(name: Name) => Promise<Data[Name]>
  /** Load a part of the script, once. */
  part: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>
  /** Load looks that few pages need, once. */
  looks: (name: string) => Promise<void>
}

/** Small settings that may be lost; what was not set is empty. */
export interface Settings {
  recall: (name: string) => string
  remember: (name: string, value: string) => void
  /** Forget all of them but the colours. */
  forgetAll: () => void
}

/** Where it is kept. */
export interface Notes extends Carrier {
  /** Delete it for good. Rejects with a Fault. */
  wipe: () => Promise<void>
  /** Delete one log of it. Rejects with a Fault. */
  drop: (name: string) => Promise<void>
}

/** What the browser says of its storage. */
export interface Storing {
  /** Whether it has promised to keep what is here, and how many bytes are used of how many; undefined is what it does not say. */
  room: () => Promise<Room>
  /** Ask it for that promise; it may ask the reader. */
  ask: () => Promise<void>
  /** Prepare a database of its own for trials, in which nothing of the reader lies. */
  scratch: () => Scratch
}

/** What each script of data gives. */
export interface Data {
  search: SearchTable
  "search/words": AllWords
  [beginning: `search/words/${string}`]: Beginning
  [shelf: `search/shelves/${string}`]: Shelf
  retired: readonly RetiredId[]
  plan: PlanCore
  "plan-words": PlanWords
  papers: PapersLibrary
  client: ClientLibrary
  periods: readonly KeptPeriod[]
  /** What is printed of a lesson or a play, by its id. */
  [pack: `packs/${string}`]: Pack
  /** The words of a template, by its id. */
  [template: `papers/${string}`]: PaperText
  /** The workbook of a register, by the id of its template. */
  [template: `books/${string}`]: PaperBook
  harms: HarmsLibrary
  learning: LearningLibrary
  calendars: readonly CalendarName[]
  samples: readonly SampleCase[]
  how: readonly ItemHow[]
  /** The calendar of a country, by its code. */
  [country: `calendars/${string}`]: Calendar
}

export interface Guard {
  /** Say why a value is not kept, and the right way; empty if it holds no secret. */
  refusalOf: (value: unknown) => string
}

/** What each part does for the page. */
export interface Parts {
  /** Show the dialog of the search. */
  search: () => void
  /** Start what lessons and plays have on their pages. */
  training: () => void
  /** Ask the questions of the day, in an element of the page. */
  practise: (element: HTMLElement, notebook: Notebook) => void
  /** Show what somebody has learnt: on the tracks, and on a slip. */
  learnt: (notebook: Notebook) => void
  /** Plan a training session, in an element of the page. */
  session: (element: HTMLElement) => void
  /** Print all of a training session at once. */
  pack: (wanted: Omit<Printed, "packs">) => Promise<void>
  /** Save and open cases as files. */
  files: Files
  /** Find passwords, keys, cards and accounts in what people type. */
  guard: Guard
  /** Lock files with a passphrase, and unlock them. */
  lock: Lock
  /** Ask and plan, in an element of the page. */
  start: (screen: HTMLElement) => Promise<Guided>
  /** Show the open case, in an element of the page. */
  desk: (screen: HTMLElement) => Promise<DeskShown>
  /** Draw the views of the open case that are not shown first. */
  "desk-views": LaterViews<CaseView>
  /** Draw the views of all cases. */
  "desk-cases": LaterViews<CasesView>
  /** Draw the views of the end: the page for the client, the looks afterwards, closing. */
  "desk-end": LaterViews<EndView>
  /** Write a page that stands alone. */
  alone: AlonePages
  /** Add up the scorecard in an element of the page. */
  scorecard: (element: HTMLElement) => void
  /** Draw the views that bring a case onto paper and back. */
  "desk-sheet": LaterViews<SheetViewId>
  /** Return the text of the code in a picture, empty if there is none. */
  qr: (picture: ImageData) => string
  /** Write papers of a case in a form. */
  letters: Letters
  /** Make files of filled papers. */
  "letter-files": LetterFiles
  /** Try what this browser keeps, in an element of the page. */
  prove: (screen: HTMLElement) => void
  /** Check a letter that is pasted in, in an element of the page. */
  harms: (screen: HTMLElement, data: { plan: PlanCore; harms: HarmsLibrary }) => void
  /** Write a plan as a file, by the kind of the file. */
  "plan-papers": Readonly<Record<Paper, (takeaway: Takeaway) => string>>
}

/** How a part is handed over: it makes what it does from the page that it was loaded into. */
export type Make<Name extends keyof Parts> = (host: Host) => Parts[Name]

declare global {
  /** What publish writes before the script of the page. */
  var highnoteSite: { version: string } | undefined
  var highnoteData: Partial<Data> | undefined
  var highnoteParts: { [Name in keyof Parts]?: Make<Name> } | undefined
}

/** An element that knows the page it stands on. */
export class HostedElement extends HTMLElement {
  protected declare readonly host: Host
}

/** Let the page know an element by its name, and the element the page. */
export function define(name: string, element: typeof HostedElement, host: Host) {
  Object.defineProperty(element.prototype, "host", { value: host })
  customElements.define(name, element)
}
