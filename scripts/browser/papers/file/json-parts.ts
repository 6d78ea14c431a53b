/**
 * papers: finds the parts of a JSON text without reading them: the members of the object that it is, and of some of
 * these, lists, each element. Nothing is made into a value here, so a hostile text costs no more than going through it.
 */

/** A member of the object, or an element of the list. */
export interface Part {
  /** The name of the member. */
  readonly name: string
  /** The place in the list, -1 for a member that is no list. */
  readonly place: number
  /** Empty where it is longer, or lies deeper in itself, than was asked for. */
  readonly text: string
}

/** What may be handed over of a text. */
export interface Wanted {
  /** The members whose elements are told one by one. */
  readonly lists: readonly string[]
  readonly longest: number
  readonly deepest: number
}

/** The text is no JSON object, or ends too early: within the list, if it `isCut`. */
export class Broken extends Error {
  readonly isCut: boolean

  constructor(isCut: boolean) {
    super("broken")
    this.isCut = isCut
  }
}

/** The sorts of signs; those from END on end a value that is neither a text nor in brackets. */
const [OTHER, QUOTE, SLASH, OPEN, END, CLOSE] = [0, 1, 2, 3, 4, 5]
const SORTS = new Map([['"', QUOTE], ["\\", SLASH], ["[", OPEN], ["{", OPEN], ["]", CLOSE], ["}", CLOSE], [",", END], [":", END], [" ", END], ["\t", END], ["\n", END], ["\r", END]])
const SORT_OF = Uint8Array.from({ length: 128 }, (_, code) => SORTS.get(String.fromCharCode(code)) ?? OTHER)
const BLANK = /[ \t\n\r\uFEFF]*/uy
/** Signs without a chance to pause. */
const STEP = 100_000

/** Tell each part in turn, and undefined where a pause may be made; throws Broken. */
export function* partsOf(text: string, wanted: Wanted): Generator<Part | undefined, void, undefined> {
  const scan = new Scan(text, wanted)
  scan.expect("{")
  if (!scan.takes("}")) {
    do yield* memberOf(scan, wanted.lists)
    while (scan.takes(","))
    scan.expect("}")
  }
  if (!scan.isOver) throw new Broken(false)
}

/** Tell whether a JSON text lies deeper in itself than this; to read it would be slow. */
export function isDeeper(text: string, deepest: number): boolean {
  let level = 0
  // Texts in quotes may hold brackets, too.
  for (const [sign] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gsu)) {
    if (sign === "[" || sign === "{") level += 1
    if (sign === "]" || sign === "}") level -= 1
    if (level > deepest) return true
  }
  return false
}

function* memberOf(scan: Scan, lists: readonly string[]): Generator<Part | undefined, void, undefined> {
  const name = readName(yield* scan.value())
  scan.expect(":")
  if (lists.includes(name) && scan.takes("[")) yield* elementsOf(scan, name)
  else yield { name, place: -1, text: yield* scan.value() }
}

function* elementsOf(scan: Scan, name: string): Generator<Part | undefined, void, undefined> {
  if (scan.takes("]")) return
  try {
    let place = 0
    do {
      yield { name, place, text: yield* scan.value() }
      place += 1
    } while (scan.takes(","))
    scan.expect("]")
  } catch (error) {
    throw error instanceof Broken ? new Broken(scan.isOver) : error
  }
}

function readName(text: string): string {
  try {
    const name: unknown = JSON.parse(text)
    if (typeof name === "string") return name
  } catch {
    // It is no name.
  }
  throw new Broken(false)
}

/** A place in a text, and what lies open there. */
class Scan {
  private readonly text: string
  private readonly wanted: Wanted
  private at = 0
  private level = 0
  private deepest = 0
  private isInText = false

  constructor(text: string, wanted: Wanted) {
    this.text = text
    this.wanted = wanted
  }

  /** Tell whether only blanks are left. */
  get isOver(): boolean {
    this.skipBlanks()
    return this.at >= this.text.length
  }

  /** Go over a sign if it comes next, and tell whether it did. */
  takes(sign: string): boolean {
    this.skipBlanks()
    const isNext = this.text.startsWith(sign, this.at)
    if (isNext) this.at += 1
    return isNext
  }

  expect(sign: string) {
    if (!this.takes(sign)) throw new Broken(false)
  }

  /** Go over one value; returns its text. */
  *value(): Generator<undefined, string, undefined> {
    this.skipBlanks()
    const begin = this.at
    this.deepest = 0
    while (!this.runs(Math.min(this.at + STEP, this.text.length))) {
      if (this.at >= this.text.length) throw new Broken(false)
      yield undefined
    }
    if (this.at === begin) throw new Broken(false)
    const isWanted = this.at - begin <= this.wanted.longest && this.deepest <= this.wanted.deepest
    return isWanted ? this.text.slice(begin, this.at) : ""
  }

  /** Go on to the end of a value, or to `stop`; tells whether the value is over. */
  private runs(stop: number): boolean {
    while (this.at < stop) {
      const sort = SORT_OF[this.text.charCodeAt(this.at)] ?? OTHER
      if (this.isInText) this.goInText(sort)
      else if (this.level === 0 && sort >= END) return true
      else if (this.closes(sort)) return true
    }
    return false
  }

  private goInText(sort: number) {
    if (sort === QUOTE) this.isInText = false
    this.at += sort === SLASH ? 2 : 1
  }

  /** Go over a sign that is in no text; tells whether the last bracket closed. */
  private closes(sort: number): boolean {
    this.at += 1
    if (sort === QUOTE) this.isInText = true
    if (sort === OPEN) this.level += 1
    if (sort === OPEN && this.level > this.deepest) this.deepest = this.level
    if (sort === CLOSE) this.level -= 1
    return sort === CLOSE && this.level === 0
  }

  private skipBlanks() {
    BLANK.lastIndex = this.at
    BLANK.test(this.text)
    this.at = BLANK.lastIndex
  }
}
