/** storage: asks the browser how much room it gives to this site, and whether it has promised to keep what is there. */

/** What the browser says of its room; undefined is what it does not say. */
export interface Room {
  isPromised: boolean | undefined
  used: number | undefined
  most: number | undefined
}

/** Return what the browser says now; over plain http:// it says nothing. */
export async function room(): Promise<Room> {
  const estimate = await said(() => navigator.storage.estimate())
  return { isPromised: await said(() => navigator.storage.persisted()), used: estimate?.usage, most: estimate?.quota }
}

/** A browser may lack the question, or refuse to answer it in a private window. */
async function said<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
