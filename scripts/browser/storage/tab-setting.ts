/** storage: small settings of this tab. They sit in sessionStorage, go with the tab through its pages, and are gone when it is closed. */

/** Return a setting, empty if there is none or the browser forbids it. */
export function recall(name: string): string {
  try {
    return sessionStorage.getItem(`highnote.${name}`) ?? ""
  } catch {
    return ""
  }
}

/** Keep a setting if the browser lets us; the empty text removes it. */
export function remember(name: string, value: string) {
  try {
    if (value) sessionStorage.setItem(`highnote.${name}`, value)
    else sessionStorage.removeItem(`highnote.${name}`)
  } catch {
    // Other pages of this tab then do without it.
  }
}

/** Forget every setting of this tab. */
export function forgetAll() {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith("highnote.")) sessionStorage.removeItem(name)
  } catch {
    // Where nothing can be read, nothing was kept.
  }
}
