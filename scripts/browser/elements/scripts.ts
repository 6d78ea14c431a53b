/** elements: loads the parts of the script and the data that few readers need. Works from file://, where neither modules nor fetch do. */

import type { Data, Host, Make, Parts } from "./host.ts"
import { make } from "./make.ts"

export class Scripts {
  private readonly root: string
  private readonly loading = new Map<string, Promise<void>>()
  private readonly parts: Partial<Parts> = {}

  /** `root` is the address of the site's root, with a slash behind it. */
  constructor(root: string) {
    this.root = root
  }

  /** Load data, once; rejects if it cannot be loaded now. */
  async data<Name extends keyof Data>(name: Name): Promise<Data[Name]> {
    await this.load(`data/${name}.js`)
    return present<Data[Name]>(globalThis.highnoteData?.[name])
  }

  /** Load a part of the script and give it the page, once; rejects if it cannot be loaded now. */
  async part<Name extends keyof Parts>(name: Name, host: Host): Promise<Parts[Name]> {
    await this.load(`assets/parts/${name}.js`)
    this.parts[name] ??= present<Make<Name>>(globalThis.highnoteParts?.[name])(host)
    return present<Parts[Name]>(this.parts[name])
  }

  /** Load looks that few pages need, once; rejects if it cannot be loaded now. */
  looks(name: string): Promise<void> {
    return this.load(`assets/parts/${name}.css`)
  }

  private load(path: string): Promise<void> {
    const known = this.loading.get(path)
    if (known) return known
    const loaded = this.loadNow(path)
    this.loading.set(path, loaded)
    // A reader who is offline for a moment must be able to try again.
    loaded.catch(() => this.loading.delete(path))
    return loaded
  }

  private loadNow(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const href = this.root + path
      const loaded = path.endsWith(".css") ? make("link", { rel: "stylesheet", href }) : make("script", { src: href })
      loaded.addEventListener("load", () => resolve())
      loaded.addEventListener("error", () => reject(new Error(path)))
      document.head.append(loaded)
    })
  }
}

function present<T>(loaded: T | undefined): T {
  if (loaded === undefined) throw new Error("the script is not what it should be")
  return loaded
}
