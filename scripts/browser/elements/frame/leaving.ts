/** elements: keeps the case in step with a page that is left, hidden, and looked at again. */

import type { OpenCase } from "../../case/open-case.ts"

const RETRY = 10_000

/** Warn before the page is left while something is not kept, try again meanwhile, and catch up with other tabs. */
export function watchLeaving(openCase: OpenCase) {
  let timer: ReturnType<typeof setTimeout> | undefined
  openCase.listen(() => {
    // Always listening would keep some browsers from holding the page ready for the way back.
    const watch = openCase.isAtRisk ? addEventListener : removeEventListener
    watch("beforeunload", holdBack)
    if (openCase.keeping.is !== "unkept" || timer) return
    timer = setTimeout(() => {
      timer = undefined
      void openCase.refresh()
    }, RETRY)
  })
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void openCase.refresh()
  })
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void openCase.refresh()
  })
}

function holdBack(event: Event) {
  event.preventDefault()
}
