/** storage: tells the other tabs of this browser what was kept. Where there is no channel, they see it when they are next looked at. */

export interface Tabs {
  tell(message: unknown): void
}

/** Join the other tabs; `hear` gets what they tell. */
export function joinTabs(hear: (message: unknown) => void): Tabs {
  try {
    const channel = new BroadcastChannel("highnote")
    channel.onmessage = event => hear(event.data)
    return { tell: message => channel.postMessage(message) }
  } catch {
    return { tell: () => undefined }
  }
}
