/** The part that writes pages which stand alone, to give away or to print; loaded when a reader first makes one. */

import { clientPageText } from "../papers/client/page-text.ts"
import { clientPageWord } from "../papers/client/page-word.ts"
import { certificatePageText } from "../papers/closing/certificate-page.ts"
import { certificateWord } from "../papers/closing/certificate-word.ts"
import { recordPageText } from "../papers/record-page.ts"
import { recordWord } from "../papers/record-word.ts"

/** The build puts them here. */
declare const ALONE_LOOKS: string
declare const CLIENT_SCRIPT: string

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.alone = () => {
  const [looks, script] = [ALONE_LOOKS, CLIENT_SCRIPT]
  return {
    client: page => clientPageText(page, { looks, script }),
    clientWord: clientPageWord,
    recordWord,
    record: recorded => recordPageText(recorded, looks),
    certificate: certified => certificatePageText(certified, looks),
    certificateWord,
  }
}
