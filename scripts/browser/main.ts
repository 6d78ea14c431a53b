/** The script of every page: reads the open case, then starts the elements. */

import { OpenCase } from "./case/open-case.ts"
import { readTold } from "./case/surroundings.ts"
import { CheckList } from "./elements/check-list.ts"
import { leadToPages } from "./elements/folder.ts"
import { watchLeaving } from "./elements/leaving.ts"
import { page } from "./elements/page.ts"
import { watchPrinting } from "./elements/print.ts"
import { retiredOnPage } from "./elements/retired-on-page.ts"
import { ReviewNote } from "./elements/review-note.ts"
import { SelfQuiz } from "./elements/self-quiz.ts"
import { SiteSearch } from "./elements/site-search.ts"
import { restoreTheme, ThemeChoice } from "./elements/theme-choice.ts"
import { CaseStore } from "./storage/case-store.ts"
import { joinTabs } from "./storage/tabs.ts"

restoreTheme()

page.root = new URL("..", (document.currentScript as HTMLScriptElement).src).href
page.version = document.querySelector<HTMLMetaElement>('meta[name="highnote-version"]')?.content ?? ""

const tabs = joinTabs(message => {
  const told = readTold(message)
  if (told) page.openCase.hear(told)
})

page.openCase = new OpenCase({
  store: new CaseStore(),
  tell: message => tabs.tell(message),
  now: () => Date.now(),
  version: page.version,
  retired: retiredOnPage(),
})

leadToPages()
watchLeaving(page.openCase)
watchPrinting()
customElements.define("check-list", CheckList)
customElements.define("review-note", ReviewNote)
customElements.define("self-quiz", SelfQuiz)
customElements.define("site-search", SiteSearch)
customElements.define("theme-choice", ThemeChoice)
