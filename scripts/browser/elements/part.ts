/** elements: loads the parts of the script and the data that few readers need. */

import type { Schema } from "@cfworker/json-schema"

import type { OpenCase } from "../case/open-case.ts"
import type { Found } from "./search/search-index.ts"
import { make } from "./make.ts"
import { page } from "./page.ts"

/** What each part gives once it is loaded. */
export interface Parts {
  search: (root: string, load: () => Promise<readonly Found[]>) => void
  files: (file: Blob, schema: Schema, openCase: OpenCase, save: () => void) => Promise<string>
}

/** What each data script gives. */
interface Data {
  search: readonly Found[]
  caseSchema: Schema
}

declare global {
  var highnoteParts: { [Name in keyof Parts]?: Parts[Name] | undefined } | undefined
  var highnoteData: { [Name in keyof Data]?: Data[Name] | undefined } | undefined
}

const loading = new Map<string, Promise<void>>()

/** Load a part of the script, once. */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  await loadScript(`assets/parts/${name}.js`)
  return present<Parts[Name]>(globalThis.highnoteParts?.[name])
}

/** Load data, once. */
export async function loadData<Name extends keyof Data>(name: Name, path: string): Promise<Data[Name]> {
  await loadScript(path)
  return present<Data[Name]>(globalThis.highnoteData?.[name])
}

function present<T>(loaded: T | undefined): T {
  if (loaded === undefined) throw new Error("the script is not what it should be")
  return loaded
}

function loadScript(path: string): Promise<void> {
  const known = loading.get(path)
  if (known) return known
  const loaded = new Promise<void>((resolve, reject) => {
    const script = make("script", { src: page.root + path })
    script.addEventListener("load", () => resolve())
    script.addEventListener("error", () => reject(new Error(path)))
    document.head.append(script)
  })
  loading.set(path, loaded)
  // A reader who is offline for a moment must be able to try again.
  loaded.catch(() => loading.delete(path))
  return loaded
}
