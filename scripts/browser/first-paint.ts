/**
 * What must be decided before the first paint: the colours that the reader chose, whether room is kept for the open case
 * or plan, and which fonts to ask for.
 *
 * Every page waits for it, so it holds nothing else.
 */

import { markCase, OPEN } from "./elements/frame/case-mark.ts"
import { PLAN } from "./elements/frame/shown-plan.ts"
import { themeOf, useTheme } from "./elements/frame/theme.ts"
import { recall } from "./storage/setting.ts"
import * as tab from "./storage/tab-setting.ts"

useTheme(themeOf(recall("theme")))
const FONTS = ["sans", "serif", "serif-italic"]
const here = (document.currentScript as HTMLScriptElement).src

markCase(tab.recall(PLAN) ? "open" : recall(OPEN))

for (const name of FONTS) {
  const link = document.createElement("link")
  link.rel = "preload"
  link.as = "font"
  link.type = "font/woff2"
  // A page from a folder has no origin: there a browser asks for fonts in another way, and calls this one an error.
  if (location.protocol !== "file:") link.crossOrigin = "anonymous"
  link.href = new URL(`fonts/${name}.woff2`, here).href
  document.head.append(link)
}
