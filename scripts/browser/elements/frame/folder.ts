/** elements: leads on where the site was opened from a folder. There, an address that ends in a slash shows a list of files. */

/** Let each link to a folder of the site lead to the page in it. */
export function leadToPages() {
  if (location.protocol !== "file:") return
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html"
  }
}
