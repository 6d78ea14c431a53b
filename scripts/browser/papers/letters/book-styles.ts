/** papers: the looks of the cells of a workbook: which of them show days or sums, and the same look for a filled cell. */

import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom"

import { childOf, childrenOf, elementsIn } from "./word-tree.ts"

const SUM = "4"
const NOT_FILLED = "0"
const OWN_FORMATS = 200

export class BookStyles {
  private readonly tree: Document

  constructor(tree: Document) {
    this.tree = tree
  }

  /** Tell whether a look shows a number as a day. */
  isDay(style: string): boolean {
    const format = this.looks()[Number(style)]?.getAttribute("numFmtId") ?? ""
    const own = elementsIn(this.tree, "numFmt").find(one => one.getAttribute("numFmtId") === format)
    return /d.*m.*y/u.test(own?.getAttribute("formatCode") ?? "")
  }

  /** Tell whether a look shows a number as a sum. */
  isSum(style: string): boolean {
    return this.looks()[Number(style)]?.getAttribute("numFmtId") === SUM
  }

  /** Return the look of a cell that is no blank any more. */
  plain(style: string): string {
    const look = this.looks()[Number(style)]
    return look ? this.placeOf(look, { fillId: NOT_FILLED }) : style
  }

  /** Return the look that shows a number as a sum of a currency. */
  inCurrency(style: string, currency: string): string {
    const look = this.looks()[Number(style)]
    return look ? this.placeOf(look, { numFmtId: this.formatOf(`[$${currency}] #,##0.00`) }) : style
  }

  private formatOf(code: string): string {
    const known = elementsIn(this.tree, "numFmt")
    const found = known.find(one => one.getAttribute("formatCode") === code)
    if (found) return found.getAttribute("numFmtId") ?? ""
    const id = String(OWN_FORMATS + known.length)
    const format = this.made("numFmt", { numFmtId: id, formatCode: code })
    this.list("numFmts").appendChild(format)
    return id
  }

  private placeOf(look: Element, change: Readonly<Record<string, string>>): string {
    const wanted = look.cloneNode(true) as Element
    for (const [name, value] of Object.entries(change)) wanted.setAttribute(name, value)
    const all = this.looks()
    const found = all.findIndex(one => xmlOf(one) === xmlOf(wanted))
    if (found >= 0) return String(found)
    this.list("cellXfs").appendChild(wanted)
    return String(all.length)
  }

  private looks(): readonly Element[] {
    return childrenOf(this.list("cellXfs"))
  }

  /** Formats come first of all, and may be missing. */
  private list(name: string): Element {
    const root = this.tree.documentElement
    if (!root) throw new Error("a workbook has no styles")
    const found = childOf(root, name)
    if (found) return found
    const made = this.made(name, {})
    root.insertBefore(made, root.firstChild)
    return made
  }

  private made(name: string, attributes: Readonly<Record<string, string>>): Element {
    const element = this.tree.createElementNS(this.tree.documentElement?.namespaceURI ?? null, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return element
  }
}

/** Say how many parts each list of looks has, as the format asks. */
export function counted(tree: Document) {
  for (const name of ["numFmts", "cellXfs"]) for (const list of elementsIn(tree, name)) list.setAttribute("count", String(childrenOf(list).length))
}

function xmlOf(element: Element): string {
  return new XMLSerializer().serializeToString(element)
}
