/**
 * Walks to a plan in Firefox, over WebDriver BiDi, which Firefox and Node both speak: no package is needed.
 *
 * Called with the program, a folder for its profile and the address of the site; prints what it saw as JSON.
 */

import { spawn } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"

const [program, profile, address] = process.argv.slice(2)
const LONGEST = 60_000
const PHONE = { width: 390, height: 844 }

/** Start Firefox, and return how to ask it. */
async function opened() {
  const firefox = spawn(program, ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile])
  const { promise: endpoint, resolve } = Promise.withResolvers()
  let said = ""
  firefox.stderr.on("data", part => {
    said += part
    const [found] = /ws:\/\/\S+/.exec(said) ?? []
    if (found) resolve(found)
  })
  const socket = new WebSocket(`${await Promise.race([endpoint, pause(LONGEST).then(() => Promise.reject(new Error(said)))])}/session`)
  await new Promise(done => socket.addEventListener("open", done, { once: true }))
  return { firefox, socket }
}

const { firefox, socket } = await opened()
const waiting = new Map()
const errors = []
socket.addEventListener("message", ({ data }) => {
  const { id, type, method, params, result, message } = JSON.parse(data)
  if (method === "log.entryAdded" && params.level === "error") errors.push(params.text)
  if (type === "error") waiting.get(id)?.reject(new Error(message))
  else waiting.get(id)?.resolve(result)
})

function ask(method, params = {}) {
  const id = waiting.size + 1
  const asked = Promise.withResolvers()
  waiting.set(id, asked)
  socket.send(JSON.stringify({ id, method, params }))
  return asked.promise
}

await ask("session.new", { capabilities: {} })
await ask("session.subscribe", { events: ["log.entryAdded"] })
const [{ context }] = (await ask("browsingContext.getTree")).contexts
await ask("browsingContext.setViewport", { context, viewport: PHONE })

const visit = path => ask("browsingContext.navigate", { context, url: address + path, wait: "complete" })

/** Ask the page until it answers with something. */
async function seen(expression) {
  for (const start = Date.now(); Date.now() - start < LONGEST; await pause(100)) {
    const { type, result } = await ask("script.evaluate", { expression, target: { context }, awaitPromise: true })
    if (type === "success" && result.value) return result.value
  }
  throw new Error(`never seen: ${expression}`)
}

/** Press the answer that begins with some words, once it is there. */
async function press(words) {
  await seen(`(answer => answer && (answer.click(), true))([...document.querySelectorAll("plan-guide :is(a, button)")]
    .find(one => one.checkVisibility() && one.textContent.trim().startsWith(${JSON.stringify(words)})))`)
}

try {
  await visit("start/")
  for (const answer of ["We are", "The client does not pay", "Not known yet"]) await press(answer)
  const plan = await seen(`document.querySelector(".plan-sentence")?.textContent`)
  const isNarrow = await seen(`document.documentElement.scrollWidth <= ${PHONE.width}`)
  await visit("start/#initiator=firm&reason=R06&last-day=2099-01-01&client_money=no")
  const refused = await seen(`document.querySelector(".guide-note")?.textContent`)
  await visit("phases/money/")
  const back = await seen(`document.querySelector("case-line")?.textContent`)
  await visit("start/#reason=R09")
  const safe = await seen(`document.querySelector(".guide-safe")?.textContent`)
  console.log(JSON.stringify({ plan, isNarrow, refused, back, safe, errors }))
} finally {
  await ask("browser.close").catch(() => undefined)
  firefox.kill()
  socket.close()
}
