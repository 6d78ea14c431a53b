/** elements: what is unfolded in a list of items, and which form stands open in it. One for each view that shows items. */

/** The forms of an item, one at a time. */
export type ItemForm = "waiting" | "not applicable" | "move" | "note" | "proof" | "order"

export class ListState {
  /** The ids of items and gates whose details are unfolded. */
  readonly open = new Set<string>()
  /** Groups that the reader folded or unfolded against what is usual. */
  readonly groups = new Map<string, boolean>()
  private form: { readonly id: string; readonly kind: ItemForm } | undefined

  /** Return the form that is open on an item; undefined if none is. */
  formOn(id: string): ItemForm | undefined {
    return this.form?.id === id ? this.form.kind : undefined
  }

  /** Open a form on an item, in place of any other. */
  ask(id: string, kind: ItemForm) {
    this.form = { id, kind }
  }

  /** Close the form. */
  settle() {
    this.form = undefined
  }
}
