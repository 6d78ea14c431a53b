/** elements: finds the code of a sheet in a photo, with what the browser has, else with a part that is loaded for it. The photo stays here. */

import type { Host } from "../host.ts"
import { make } from "../make.ts"

declare global {
  /** In some browsers alone, so it is not in the types of the language. */
  var BarcodeDetector: (new (options: { formats: string[] }) => { detect: (image: ImageBitmap) => Promise<{ rawValue: string }[]> }) | undefined
}

/** A photo of a phone is larger than its code needs. */
const LARGEST = 1600

/** Return the text of the code, empty if there is none in sight; rejects if the browser cannot read pictures. */
export async function readPhoto(host: Host, photo: Blob): Promise<string> {
  const image = await createImageBitmap(photo)
  try {
    const found = await detected(image)
    return found === "" ? await decoded(host, image) : found
  } finally {
    image.close()
  }
}

/** Few browsers have a detector, and some that have one cannot use it. */
async function detected(image: ImageBitmap): Promise<string> {
  try {
    const Detector = globalThis.BarcodeDetector
    if (!Detector) return ""
    const [code] = await new Detector({ formats: ["qr_code"] }).detect(image)
    return code?.rawValue ?? ""
  } catch {
    return ""
  }
}

async function decoded(host: Host, image: ImageBitmap): Promise<string> {
  const read = await host.part("qr")
  return read(pixelsOf(image))
}

function pixelsOf(image: ImageBitmap): ImageData {
  const scale = Math.min(1, LARGEST / Math.max(image.width, image.height))
  const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))]
  const context = make("canvas", { width: String(width), height: String(height) }).getContext("2d", { willReadFrequently: true })
  if (!context) throw new Error("the browser draws no pictures")
  context.drawImage(image, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
