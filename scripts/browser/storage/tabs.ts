/** storage: tells the other tabs of this browser what was kept. Where there is no channel, they see it when they are next looked at. */

import type { News } from "../case/carrier.ts"
import { ownPart } from "../case/entry.ts"

export class Tabs {
  private readonly channel: BroadcastChannel | undefined

  constructor(name: string) {
    this.channel = channelOf(name)
  }

  /** Tell the other tabs. */
  tell(news: News) {
    this.channel?.postMessage(news)
  }

  /** Call `listener` with what another tab tells; returns how to stop. */
  hear(listener: (news: News) => void): () => void {
    const heard = ({ data }: MessageEvent<unknown>) => {
      const news = readNews(data)
      if (news) listener(news)
    }
    this.channel?.addEventListener("message", heard)
    return () => this.channel?.removeEventListener("message", heard)
  }
}

function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** Read what another tab tells; undefined if it is nothing we know. */
function readNews(message: unknown): News | undefined {
  const [caseId, records] = [ownPart(message, "caseId"), ownPart(message, "records")]
  if (typeof caseId !== "string" || !Array.isArray(records)) return undefined
  return ownPart(message, "isDropped") === true ? { caseId, records, isDropped: true } : { caseId, records }
}
