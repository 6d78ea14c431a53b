/** storage: small settings that may be lost, such as the colours. They sit in localStorage, where reading alone can throw. */

/** Return a setting, empty if there is none or the browser forbids it. */
export function recall(name: string): string {
  try {
    return localStorage.getItem(`highnote.${name}`) ?? ""
  } catch {
    return ""
  }
}

/** Keep a setting if the browser lets us; the empty text removes it. */
export function remember(name: string, value: string) {
  try {
    if (value) localStorage.setItem(`highnote.${name}`, value)
    else localStorage.removeItem(`highnote.${name}`)
  } catch {
    // The choice then holds for this page only.
  }
}

/** Forget every setting of this site's name, but for the colours. */
export function forgetAll() {
  try {
    const names = Object.keys(localStorage).filter(name => name.startsWith("highnote.") && name !== "highnote.theme")
    for (const name of names) localStorage.removeItem(name)
  } catch {
    // Where nothing can be read, nothing was kept.
  }
}
