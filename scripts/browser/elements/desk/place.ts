/** elements: the addresses of the desk, such as #plan or #plan/ACC-02. None of them names the client. */

export interface Place {
  /** The id of a view. */
  readonly view: string
  /** What in it is meant, such as the id of an item; empty if nothing is. */
  readonly about: string
}

const FORM = /^#([a-z]{1,20})(?:\/([\w-]{1,80}))?$/u

/** Read an address; undefined if it is none of the desk's. */
export function readPlace(hash: string, views: readonly string[]): Place | undefined {
  const [, view = "", about = ""] = FORM.exec(hash) ?? []
  return views.includes(view) ? { view, about } : undefined
}
