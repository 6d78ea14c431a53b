/** papers: which papers go together on a day. A case has of each pack the papers that it needs. */

export interface Pack {
  /** As an address has it, behind "pack-". */
  readonly id: string
  readonly title: string
  /** Completes "For …". */
  readonly when: string
  /** The ids of templates, in the order in which they are used. */
  readonly templates: readonly string[]
  /** The phases whose lists to tick belong beside it. */
  readonly phases: readonly string[]
  /** The record of the case belongs beside it. */
  readonly hasRecord: boolean
}

export const PACKS: readonly Pack[] = [
  { id: "talk", title: "The talk tomorrow", when: "the evening before, and the room itself", templates: ["T07", "T06", "T12"], phases: ["TLK"], hasRecord: false },
  { id: "notice", title: "Notice day", when: "the day on which it becomes official", templates: ["T08", "T09", "T10", "T11", "T22", "T15"], phases: ["NOT", "INT"], hasRecord: false },
  { id: "last-week", title: "The last week", when: "the days in which everything is handed back", templates: ["T13", "T17", "T16", "T21", "T27"], phases: ["ACC", "DAT", "CLO"], hasRecord: false },
  { id: "handover", title: "The handover meeting", when: "the table at which both sides go through it", templates: ["T05", "T19", "T18", "T17"], phases: ["TRN"], hasRecord: false },
  { id: "legal", title: "The file for legal", when: "whoever has to judge the ending from its papers", templates: ["T01", "T04", "T02", "T03", "T12", "T08", "T09", "T10", "T11", "T14", "T28"], phases: [], hasRecord: true },
  { id: "successor", title: "For the successor", when: "the firm that goes on with the work", templates: ["T20", "T19", "T18"], phases: [], hasRecord: false },
]

const ADDRESS = "pack-"

/** Return the address of a pack behind #papers/. */
export function packAddress({ id }: Pack): string {
  return ADDRESS + id
}

/** Return the pack that an address means; undefined if it means none. */
export function packAt(about: string): Pack | undefined {
  return PACKS.find(pack => packAddress(pack) === about)
}

/** Return those of some papers that a pack holds, in its order. */
export function inPack<Paper extends { readonly template: { readonly id: string } }>({ templates }: Pack, papers: readonly Paper[]): readonly Paper[] {
  return templates.flatMap(id => papers.filter(({ template }) => template.id === id))
}
