/** elements: the addresses that links lead to. Knows no DOM. */

/** Return the address of a find. A browser that opens files shows a folder as a list of its files, so it gets the page's name. */
export function hrefOf(root: string, url: string): string {
  const [path = "", ...anchor] = url.split("#")
  const file = root.startsWith("file:") && (path === "" || path.endsWith("/")) ? `${path}index.html` : path
  return [root + file, ...anchor].join("#")
}
