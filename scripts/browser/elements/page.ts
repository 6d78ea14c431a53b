/** elements: what all elements of a page share. Filled by main.ts before any element starts. */

import type { OpenCase } from "../case/open-case.ts"

interface Page {
  openCase: OpenCase
  /** The address of the site's root, with a slash behind it. */
  root: string
  /** The version of the content. */
  version: string
}

export const page = {} as Page
