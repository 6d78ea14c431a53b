/** elements: what somebody typed into a field of a dialog. */

/** Return the text of the field that an event comes from. */
export function typedIn({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : ""
}
