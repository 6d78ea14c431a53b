/** papers: the parts of a paper that stand only in some cases: which of them stand in this one, why, and what the reader chose instead. */

import { markOf } from "../../case/hash.ts"
import { clauseTarget } from "../../case/kinds/clause-set.ts"
import type { State } from "../../case/state.ts"
import type { PaperBlock, PaperOnly, PaperPoint, PaperTerms, PaperText } from "../../contract-papers.ts"
import type { Known } from "../../plan/answers.ts"
import { judge, type Judgement } from "../../plan/conditions.ts"
import { wordsOf } from "./wording.ts"

export interface ClausePart {
  /** The id of its terms. */
  readonly id: string
  /** What entries call it. Another wording is another clause: what was chosen for the old one says nothing of it. */
  readonly name: string
  /** Its first words. */
  readonly words: string
  /** Completes "Only if …"; empty for the general part of a choice. */
  readonly because: string
  readonly verdict: Judgement["verdict"]
  readonly stands: boolean
  /** The reader chose it or left it out, whatever the answers say. */
  readonly isOwn: boolean
}

/** A part that stands or not, or several of which one stands. */
export interface ClauseGroup {
  readonly parts: readonly ClausePart[]
  readonly isChoice: boolean
}

export interface Case {
  readonly known: Known
  readonly clauses: State["clauses"]
}

/** Return the parts of a paper in the order of its text. */
export function clausesOf(paper: PaperText, state: Case): readonly ClauseGroup[] {
  const groups = paper.letters.flatMap(({ blocks }) => blocks.flatMap(groupsIn))
  return groups.map(({ parts, isChoice }) => {
    const judged = parts.map(part => judgedIn(paper.id, part, state))
    return { isChoice, parts: isChoice ? chosenOne(judged) : judged.map(standing) }
  })
}

/** Return the ids of the terms that hold: those of what stands. */
export function standingIn(groups: readonly ClauseGroup[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ parts }) => parts.filter(({ stands }) => stands).map(({ id }) => id)))
}

interface Found {
  readonly parts: readonly { readonly terms: PaperTerms; readonly blocks: readonly PaperBlock[] }[]
  readonly isChoice: boolean
}

function groupsIn(block: PaperBlock): Found[] {
  if (block.kind === "only") return [{ parts: [block], isChoice: false }, ...block.blocks.flatMap(groupsIn)]
  if (block.kind === "choice") return [{ parts: block.options, isChoice: true }, ...block.options.flatMap(({ blocks }: PaperOnly) => blocks.flatMap(groupsIn))]
  if (block.kind === "list") return block.points.flatMap(groupsInPoint)
  if (block.kind === "quotation") return block.blocks.flatMap(groupsIn)
  return []
}

function groupsInPoint({ terms, blocks }: PaperPoint): Found[] {
  const inner = blocks.flatMap(groupsIn)
  return terms ? [{ parts: [{ terms, blocks }], isChoice: false }, ...inner] : inner
}

interface Judged extends Omit<ClausePart, "stands" | "isOwn"> {
  readonly choice: "in" | "out" | ""
}

function judgedIn(paper: string, { terms, blocks }: Found["parts"][number], { known, clauses }: Case): Judged {
  const words = wordsOf(blocks)
  const name = `${terms.id}-${markOf(words)}`
  const choice = clauses.get(clauseTarget(paper, name)) ?? ""
  return { id: terms.id, name, words, because: terms.because, verdict: judge(terms.applies, known).verdict, choice }
}

/** What an answer could still decide stays in, and says so: it is easier to take out than to miss. */
function standing(part: Judged): ClausePart {
  const { choice } = part
  const bySelf = part.verdict !== "fails"
  return { ...part, stands: choice === "" ? bySelf : choice === "in", isOwn: choice !== "" && (choice === "in") !== bySelf }
}

/** The one that was chosen stands; else the one whose case it is, and else the general one, which is the last. */
function chosenOne(parts: readonly Judged[]): readonly ClausePart[] {
  const byAnswers = parts.findIndex(({ verdict }, place) => verdict === "holds" || place === parts.length - 1)
  const byReader = parts.findIndex(({ choice }) => choice === "in")
  const chosen = byReader < 0 ? byAnswers : byReader
  return parts.map((part, place) => ({ ...part, stands: place === chosen, isOwn: place === chosen && chosen !== byAnswers }))
}
