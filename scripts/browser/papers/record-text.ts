/** papers: writes the record of a case as Markdown. */

import { escaped } from "./markdown-words.ts"
import { recordOf, type Recorded, type RecordLine, type RecordPart } from "./record.ts"

/** Write it. */
export function recordText(recorded: Recorded): string {
  const { title, about, isPractice, digest, over, proves, parts } = recordOf(recorded)
  const head = [
    `# Record of “${escaped(title)}”`,
    `${about}${isPractice ? " **A practice case.**" : ""}`,
    `Digest: **${digest.code}** ${over}. ${proves}`,
  ]
  return `${[...head, ...parts.flatMap(partText)].join("\n\n")}\n`
}

function partText({ title, lines }: RecordPart): string[] {
  return [`## ${title}`, lines.map(lineText).join("\n")]
}

function lineText({ mark, text, below }: RecordLine, place: number): string {
  const marks = { plain: "-", open: "- [ ]", done: "- [x]", counted: `${place + 1}.` }
  return [`${marks[mark]} ${escaped(text)}`, ...below.map(one => `    - ${escaped(one)}`)].join("\n")
}
