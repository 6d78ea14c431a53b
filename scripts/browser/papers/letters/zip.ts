/** papers: packs files into one, with the same bytes for the same files wherever it is done. */

import { unzipSync, zipSync } from "fflate"

export type Files = Readonly<Record<string, Uint8Array>>

/** Pack files, in their order. */
export function zipped(files: Files): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: untimed(), level: 6 })
}

/** Unpack a file. */
export function unzipped(bytes: Uint8Array): Files {
  return unzipSync(bytes)
}

/** Noon of a local day: the packer writes local time, so a moment of the world would differ from zone to zone. */
function untimed(): Date {
  return new Date(1980, 0, 1, 12)
}
