/** papers: makes what somebody typed fit for every kind of file: text stays text, and what no file can hold goes. */

/** What XML cannot hold, and what would end a line or turn the direction of everything behind it. Tabs and line ends are dealt with before. */
const UNFIT = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu

/** Return the lines of a text. */
export function plainLines(text: string): readonly string[] {
  return text
    .replaceAll(LINE_ENDS, "\n")
    .split("\n")
    .map(line => line.replaceAll("\t", " ").replaceAll(UNFIT, "").trimEnd())
}

/** Return a text in one line. */
export function plainLine(text: string): string {
  return plainLines(text).join(" ").trim()
}
