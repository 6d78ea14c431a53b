/** papers: how words and moments are written in Markdown. */

const SIGNS = /[\\`*_{}[\]<>#|~]/gu

/** Write words so that none of their signs is taken for Markdown, on one line. */
export function escaped(text: string): string {
  return text.replaceAll(SIGNS, String.raw`\$&`).replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, " / ")
}

/** Say a moment as "21 May 2027, 14:03", in the time of the reader; empty if it is none. */
export function momentText(time: string): string {
  const moment = new Date(time)
  return Number.isNaN(moment.getTime()) ? "" : moment.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" }).replace(" at ", ", ")
}
