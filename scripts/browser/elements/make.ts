/** elements: makes and finds parts of the page. Text is always set as text, never as HTML. */

type Parts = Record<string, string | boolean>

/** Make an element; `text` is its text, the other names are its attributes, false leaves one out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text = "", ...attributes }: Parts = {},
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(attribute, value === true ? "" : value)
  }
  if (text !== "") element.textContent = String(text)
  element.append(...children)
  return element
}

/** Make a button; `act` says what it does. */
export function makeButton(act: string, text: string): HTMLButtonElement {
  return make("button", { type: "button", "data-act": act, text })
}

/** Return what the button that was pressed does, empty if it was none. */
export function actOf({ target }: Event): string {
  const button = target instanceof Element ? target.closest<HTMLElement>("button[data-act]") : null
  return button?.dataset["act"] ?? ""
}

/** Change a text only where it differs: a live region would say it again. */
export function say(element: Element | null, text: string) {
  if (element && element.textContent !== text) element.textContent = text
}
