/** The script of every page: puts storage behind the case, reads the one that this tab shows, and starts the elements. */

import { OpenCase } from "./case/open-case.ts"
import { retiredOf } from "./case/retired.ts"
import { CaseDesk } from "./elements/desk/case-desk.ts"
import { CaseCount } from "./elements/frame/case-count.ts"
import { CaseFill } from "./elements/frame/case-fill.ts"
import { CaseLine } from "./elements/frame/case-line.ts"
import { watchCase } from "./elements/frame/case-mark.ts"
import { offerCopies } from "./elements/frame/copy-words.ts"
import { leadToPages } from "./elements/frame/folder.ts"
import { watchLeaving } from "./elements/frame/leaving.ts"
import { watchMenu } from "./elements/frame/menu.ts"
import { watchPrinting } from "./elements/frame/print.ts"
import { ReviewNote } from "./elements/frame/review-note.ts"
import { ThemeChoice } from "./elements/frame/theme-choice.ts"
import { define, type Host } from "./elements/host.ts"
import { LetterCheck } from "./elements/harms/letter-check.ts"
import { CheckList } from "./elements/lists/check-list.ts"
import { ItemTick } from "./elements/lists/item-tick.ts"
import { KeptLine } from "./elements/lists/kept-line.ts"
import { ListTools } from "./elements/lists/list-tools.ts"
import { ProveHere } from "./elements/prove/prove-here.ts"
import { Scripts } from "./elements/scripts.ts"
import { ScoreCard } from "./elements/scorecard/score-card.ts"
import { SiteSearch } from "./elements/search/site-search.ts"
import { PlanGuide } from "./elements/start/plan-guide.ts"
import { BrowserStore } from "./storage/browser-store.ts"
import { askToPersist } from "./storage/persistence.ts"
import { notes } from "./storage/notes.ts"
import { room } from "./storage/room.ts"
import { scratch } from "./storage/scratch.ts"
import * as settings from "./storage/setting.ts"
import * as tab from "./storage/tab-setting.ts"

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href
const root = new URL("..", script).href
const version = globalThis.highnoteSite?.version ?? ""
const scripts = new Scripts(root)

const openCase = new OpenCase({
  store: new BrowserStore(root),
  now: () => Date.now(),
  version,
  retired: async () => retiredOf(await scripts.data("retired")),
})

const host: Host = {
  root,
  version,
  openCase,
  settings,
  tab,
  notes: () => notes(root),
  storage: { room, ask: askToPersist, scratch: () => scratch(root) },
  data: name => scripts.data(name),
  part: name => scripts.part(name, host),
  looks: name => scripts.looks(name),
}

leadToPages()
watchLeaving(openCase)
watchCase(openCase, settings)
watchMenu()
watchPrinting(openCase, settings)
offerCopies()
define("case-desk", CaseDesk, host)
define("case-count", CaseCount, host)
define("case-fill", CaseFill, host)
define("case-line", CaseLine, host)
define("check-list", CheckList, host)
define("item-tick", ItemTick, host)
define("kept-line", KeptLine, host)
define("letter-check", LetterCheck, host)
define("list-tools", ListTools, host)
define("plan-guide", PlanGuide, host)
define("score-card", ScoreCard, host)
define("prove-here", ProveHere, host)
define("site-search", SiteSearch, host)
define("theme-choice", ThemeChoice, host)
customElements.define("review-note", ReviewNote)
// Without it, everything can be read and opened all the same.
if (document.querySelector('[data-kind="lesson"],[data-kind="play"],[data-kind="training"]')) host.part("training").then(start => start(), () => undefined)
