/** papers: the words of a part of a template, to name it and to tell it from others. */

import type { PaperBlock, PaperRun } from "../../contract-papers.ts"

/** Return the words of blocks in one line; a blank is an ellipsis. */
export function wordsOf(blocks: readonly PaperBlock[]): string {
  return blocks.map(blockWords).join(" ").replaceAll(/\s+/gu, " ").trim()
}

function blockWords(block: PaperBlock): string {
  if (block.kind === "paragraph" || block.kind === "heading") return runWords(block.runs)
  if (block.kind === "list") return block.points.map(({ blocks }) => wordsOf(blocks)).join(" ")
  if (block.kind === "table") return [block.heads, ...block.rows.map(({ cells }) => cells)].flat().map(runWords).join(" ")
  if (block.kind === "code") return block.text
  if (block.kind === "choice") return wordsOf(block.options)
  return wordsOf(block.blocks)
}

function runWords(runs: readonly PaperRun[]): string {
  return runs.map(({ kind, text }) => ({ text, field: "…", break: " " })[kind]).join("")
}
