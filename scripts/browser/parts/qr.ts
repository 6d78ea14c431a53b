/** The part that finds the code of a sheet in a picture; loaded where the browser cannot do it by itself. */

import { decodeQR } from "qr/decode.js"

/** A photo that is blurred or askew takes several tries, in milliseconds. */
const PATIENCE = 3000

globalThis.highnoteParts ??= {}
globalThis.highnoteParts.qr = () => picture => {
  try {
    return decodeQR(picture, { timeLimit: PATIENCE })
  } catch {
    // It says what it could not find; there is no code in sight.
    return ""
  }
}
