/** elements: puts a button to copy below messages and words to say; the style has kept its room. */

import { make, makeButton, say } from "../make.ts"

const WORDS = "[id^=what-to-say] + .prose, .prose blockquote"
const SHOWN = 4000

/** Offer to copy them. */
export function offerCopies() {
  for (const words of document.querySelectorAll<HTMLElement>(WORDS)) {
    const said = make("output")
    const button = makeButton("copy", "Copy")
    const offer = make("div", { class: "copy-words" }, button, said)
    button.addEventListener("click", () => void copy(textOf(words, offer), said))
    words.append(offer)
  }
}

function textOf(words: HTMLElement, offer: HTMLElement): string {
  const parts = [...words.children].filter(part => part !== offer)
  return parts.map(part => (part instanceof HTMLElement ? part.innerText : "")).join("\n\n")
}

async function copy(text: string, said: HTMLElement) {
  try {
    await navigator.clipboard.writeText(text)
    say(said, "Copied.")
  } catch {
    say(said, "The browser did not let it be copied.")
  }
  setTimeout(() => say(said, ""), SHOWN)
}
