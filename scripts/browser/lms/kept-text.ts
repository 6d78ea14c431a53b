/**
 * lms: what is kept of a visit, as a short text: SCORM 1.2 has room for 4,096 signs.
 *
 * It says, between bars since some systems lose line breaks: "1", the parts that are done, the answers ("1a 2c"), the
 * best marking ("7/8"), the last one with its day, the way through each play ("P1 01a 02b"), the endings seen, and the
 * part that was open.
 */

import type { Score } from "./lms.ts"

/** What is kept, by the ids that never change. */
export interface Kept {
  readonly parts: readonly string[]
  readonly answers: Readonly<Record<string, string>>
  readonly best: Score | undefined
  readonly last: (Score & { readonly day: string }) | undefined
  readonly ways: Readonly<Record<string, readonly string[]>>
  readonly endings: readonly string[]
  readonly place: string
}

export const NOTHING: Kept = { parts: [], answers: {}, best: undefined, last: undefined, ways: {}, endings: [], place: "" }
const FORM = "1"
export const BAR = "|"
/** What is left out where there is no room for all, the dearest last. */
const LESS: readonly ((kept: Kept) => Kept)[] = [
  kept => kept,
  kept => ({ ...kept, ways: {} }),
  kept => ({ ...kept, ways: {}, answers: {} }),
  kept => ({ ...kept, ways: {}, answers: {}, endings: [] }),
]

/** Write what is kept, as much of it as there is room for; empty if there is room for nothing. */
export function keptText(kept: Kept, room: number): string {
  return LESS.map(less => whole(less(kept))).find(text => text.length <= room) ?? ""
}

function whole({ parts, answers, best, last, ways, endings, place }: Kept): string {
  const answered = Object.entries(answers).map(([id, letter]) => `${id}${letter}`)
  const gone = Object.entries(ways).map(([play, turns]) => `w${[play, ...turns].join(" ")}`)
  const fields = [
    FORM,
    `p${parts.join(" ")}`,
    `a${answered.join(" ")}`,
    best ? `b${best.right}/${best.total}` : "",
    last ? `l${last.right}/${last.total} ${last.day}` : "",
    ...gone,
    `e${endings.join(" ")}`,
    `h${place}`,
  ]
  return fields.filter(field => field.length > 1 || field === FORM).join(BAR)
}

/** Read it again; what cannot be read, or was written by a later form, is left out. */
export function readKept(text: string): Kept {
  const [form, ...fields] = text.split(BAR)
  if (form !== FORM) return NOTHING
  const of = (sign: string) => fields.filter(field => field.startsWith(sign)).map(field => field.slice(1).split(" "))
  return {
    parts: of("p").flat(),
    answers: Object.fromEntries(of("a").flat().flatMap(answerOf)),
    best: scoreOf(of("b")[0]?.[0]),
    last: markedOf(of("l")[0]),
    ways: Object.fromEntries(of("w").flatMap(([play, ...turns]) => (play === undefined ? [] : [[play, turns] as const]))),
    endings: of("e").flat(),
    place: of("h").flat()[0] ?? "",
  }
}

function markedOf([text, day = ""]: readonly string[] = []): Kept["last"] {
  const score = scoreOf(text)
  return score && /^\d{4}-\d\d-\d\d$/u.test(day) ? { ...score, day } : undefined
}

function answerOf(text: string): (readonly [string, string])[] {
  const [, id, letter] = /^(\w+)([a-z])$/u.exec(text) ?? []
  return id === undefined || letter === undefined ? [] : [[id, letter]]
}

function scoreOf(text: string | undefined): Score | undefined {
  const [, right, total] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text ?? "") ?? []
  return right === undefined || total === undefined ? undefined : { right: Number(right), total: Number(total) }
}
