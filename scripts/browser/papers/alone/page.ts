/**
 * papers: writes a page that stands alone in one file: no other file, and nothing asked of a network.
 *
 * Its policy allows the style and the script inside by their hashes, and nothing else.
 */

import { sha256 } from "@noble/hashes/sha2.js"

import { Markup, markup } from "./markup.ts"

export interface AlonePage {
  readonly title: string
  readonly body: Markup
  /** How it looks, as CSS. */
  readonly looks: string
  /** What it does; empty if it only says something. */
  readonly script: string
}

/** Write the page. */
export function alonePageText({ title, body, looks, script }: AlonePage): string {
  const policy = ["default-src 'none'", `style-src ${sourceOf(looks)}`, `script-src ${script === "" ? "'none'" : sourceOf(script)}`, "base-uri 'none'", "form-action 'none'"]
  const page = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${element("style", looks)}
</head>
<body>
${body}
${script === "" ? undefined : element("script", script)}
</body>
</html>
`
  return page.text
}

/** Name a text by its hash, as a policy does. */
function sourceOf(text: string): string {
  const hash = sha256(new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`
}

/** Put text into an element whose content is not HTML. */
function element(name: "style" | "script", text: string): Markup {
  if (text.toLowerCase().includes(`</${name}`)) throw new Error(`The ${name} would end too early.`)
  return new Markup(`<${name}>${text}</${name}>`)
}
