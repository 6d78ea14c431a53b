/** elements: the trials: what a reader could lose, tried on a database of its own. Knows no DOM. */

import { ownPart, type Entry } from "../../case/entry.ts"
import { CASE, entriesOf, keptOf, newWriter, numberText, reasonIn, type Finding, type Scratch, type Trial } from "./trial.ts"

type Step = (share: number) => Promise<void>

const WRITES = 1000
const EACH = 250
const MEGABYTE = 1_000_000
const MEGABYTES = 20
const JUMPS = 200
const YEARS = 40
const YEAR = 31_557_600_000
/** How long news may take from tab to tab on a slow machine, and how often is looked, in milliseconds. */
const LATEST_NEWS = 5000
const LOOK_AGAIN = 20

export const TRIALS: readonly Trial[] = [
  { id: "loss", title: "Does it keep what it says it kept?", run: tryLoss },
  { id: "tabs", title: "Can two tabs write at the same time?", run: tryTabs },
  { id: "room", title: "Is there room, and does it say so when a write fails?", run: tryRoom },
  { id: "clock", title: "What if the clock is wrong?", run: tryClock },
  { id: "deletion", title: "What if its storage is cleared while you work?", run: tryDeletion },
]

/** Write one by one, drop the connection now and again, and read all of it anew. */
async function tryLoss(scratch: Scratch, step: Step): Promise<Finding> {
  const entries = entriesOf(newWriter(Date.now), WRITES)
  let store = scratch.open()
  for (const [place, entry] of entries.entries()) {
    if (place % 100 === 99) store = scratch.open()
    await store.append(CASE, [entry])
    if (place % 20 === 0) await step(place / WRITES)
  }
  const kept = await keptOf(entries, scratch.open())
  return { isKept: kept === WRITES, said: `This browser kept ${numberText(kept)} of ${numberText(WRITES)} entries, over ${WRITES / 100} dropped connections.` }
}

/** Let two openings write by turns and at once; each must hear of what the other wrote. */
async function tryTabs(scratch: Scratch, step: Step): Promise<Finding> {
  const [one, other] = [scratch.open(), scratch.open()]
  const heard = new Set<unknown>()
  const stop = [one, other].map(store => store.hear(({ records }) => records.forEach(record => heard.add(ownPart(record, "id")))))
  const [mine, theirs] = [entriesOf(newWriter(Date.now), EACH), entriesOf(newWriter(Date.now), EACH)]
  for (const [place, entry] of mine.entries()) {
    await Promise.all([one.append(CASE, [entry]), other.append(CASE, theirs.slice(place, place + 1))])
    if (place % 10 === 0) await step(place / EACH)
  }
  const all = [...mine, ...theirs]
  const kept = await keptOf(all, scratch.open())
  const isHeard = await soon(() => heard.size === all.length)
  for (const end of stop) end()
  const news = isHeard ? "Each saw at once what the other wrote." : "They do not hear each other at once: go back to a tab to see what the other wrote."
  return { isKept: kept === all.length, said: `Two tabs wrote ${EACH} entries each. This browser kept ${kept} of ${all.length}. ${news}` }
}

/** Wait until something holds; false if it still doesn't when news would be late. */
async function soon(holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < LATEST_NEWS && !holds(); waited += LOOK_AGAIN) {
    await new Promise(resolve => {
      setTimeout(resolve, LOOK_AGAIN)
    })
  }
  return holds()
}

/** Write more than a hundred large cases need, then something that cannot be written: that must be told, and leave nothing behind. */
async function tryRoom(scratch: Scratch, step: Step): Promise<Finding> {
  const store = scratch.open()
  const taken = await fill(scratch, step)
  const [good] = entriesOf(newWriter(Date.now), 1)
  const reason = await reasonOf(store.append("case-broken", [...(good ? [good] : []), Object.defineProperty({ id: "2" }, "value", { value: () => {}, enumerable: true })]))
  const left = (await store.read("case-broken")).length
  const isTold = reason !== "" && left === 0
  const room = taken === MEGABYTES ? `It took ${MEGABYTES} MB, which is a hundred large cases.` : `It took ${taken} MB, then said that it is full: a private window, or a full disk.`
  const told = isTold ? "A write that cannot work was told, and left nothing half done." : "A write that cannot work was not told."
  return { isKept: isTold, said: `${room} ${told}` }
}

/** Return how many megabytes were taken before the browser said that it is full. */
async function fill(scratch: Scratch, step: Step): Promise<number> {
  const store = scratch.open()
  for (let count = 0; count < MEGABYTES; count += 1) {
    const record = { id: `large-${count}`, text: "x".repeat(MEGABYTE) }
    if ((await reasonOf(store.append("case-large", [record]))) === "full") return count
    await step(count / MEGABYTES)
  }
  return MEGABYTES
}

async function reasonOf(written: Promise<unknown>): Promise<string> {
  return written.then(() => "", reasonIn)
}

/** Move the clock by decades between entries about one item: their order must stay as they were made. */
async function tryClock(scratch: Scratch, step: Step): Promise<Finding> {
  const store = scratch.open()
  let jump = 0
  const writer = newWriter(() => Date.now() + jump)
  const entries: Entry[] = []
  for (let place = 0; place < JUMPS; place += 1) {
    jump = (place % 3 === 0 ? -1 : 1) * ((place * 7) % YEARS) * YEAR
    const made = entriesOf(writer, 1, "TRY-1")
    entries.push(...made)
    await store.append(CASE, made)
    if (place % 10 === 0) await step(place / JUMPS)
  }
  const kept = await keptOf(entries, scratch.open())
  const ids = entries.map(({ id }) => id)
  const isRight = kept === JUMPS && [...ids].sort().join() === ids.join()
  return { isKept: isRight, said: `The clock jumped ${JUMPS} times, by up to ${YEARS} years. ${kept} of ${JUMPS} entries were kept, ${isRight ? "in the order in which they were made" : "and their order was lost"}.` }
}

/** Delete the database under an open page: the page must hear of it, and keep everything again. */
async function tryDeletion(scratch: Scratch, step: Step): Promise<Finding> {
  const store = scratch.open()
  const entries = entriesOf(newWriter(Date.now), 50)
  await store.append(CASE, entries)
  await step(0.3)
  await scratch.clear()
  const gone = (await store.read(CASE)).length === 0
  await step(0.6)
  await store.append(CASE, entries)
  const kept = await keptOf(entries, scratch.open())
  const noticed = gone ? "The page noticed." : "The browser still showed what was deleted."
  return { isKept: kept === entries.length && gone, said: `The storage was deleted under an open page. ${noticed} It then kept ${kept} of ${entries.length} entries again.` }
}
