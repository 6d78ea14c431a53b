/** papers: finds and moves the elements of a Word file. A list of elements is one of its moment: what happens to the file does not change it. */

import type { Document, Element, Node } from "@xmldom/xmldom"

/** Return the elements of a name, in the order of the file. */
export function elementsIn(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagName(name))
}

/** Return the elements right below one. */
export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter(isElement)
}

/** Return the first element of a name right below one. */
export function childOf(element: Element, name: string): Element | undefined {
  return childrenOf(element).find(({ tagName }) => tagName === name)
}

/** Return the nearest element of a name around one. */
export function insideOf(element: Element, name: string): Element | undefined {
  for (let around = element.parentNode; around; around = around.parentNode) {
    if (isElement(around) && around.tagName === name) return around
  }
  return undefined
}

/** Tell whether one stands right below an element of a name. */
export function isInside({ parentNode }: Element, name: string): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === name
}

/** Return the tag of a content control, empty if it has none. */
export function tagOf(control: Element): string {
  const properties = childOf(control, "w:sdtPr")
  const tag = properties && childOf(properties, "w:tag")
  return tag ? valueOf(tag) : ""
}

/** Return the value of an element. */
export function valueOf(element: Element): string {
  return element.getAttribute("w:val") ?? ""
}

/** Take a node out. */
export function removed(node: Node) {
  node.parentNode?.removeChild(node)
}

/** Put what a content control holds in its place. */
export function unwrapped(control: Element) {
  const content = childOf(control, "w:sdtContent")
  for (const part of content ? childrenOf(content) : []) control.parentNode?.insertBefore(part, control)
  removed(control)
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
