/** guard: secrets that are named, such as "the PIN is 4471": a word that names one, and what follows it. */

import { codeAfter, recoveryAfter } from "./codes.ts"
import { followingAt, isInAddress, TELLS, type Following, type Token } from "./following.ts"
import { isOrdinary, isStanding, looseWords } from "./ordinary.ts"
import { isChosen, isChosenAfar } from "./random-looking.ts"
import type { Secret } from "./secret.ts"

type Judge = (following: Following) => Secret | undefined

const FARTHEST = 8
/** A text that names secrets more often than this is no note, and its first places tell. */
const MOST_LABELS = 100
const label = (words: string) => new RegExp(String.raw`(?:^|[^\p{L}\d])(?:${words})(?![\p{L}\d])`, "giu")
const PASSWORDS = "pass ?words?|passwd|pasword|pass ?codes?|pass ?phrases?|passw(?:o|ö)rte?r?|kenn?w(?:o|ö)rte?r?|mot de passe|contraseña|wachtwoord|pwd?|psk"
const OPENING = "one[ -]time|2fa|mfa|sms|security|verification|login|access|unlock|alarm|door|gate|entry|safe|authenticator"
const LABELS: readonly (readonly [RegExp, Judge])[] = [
  [label("pass ?phrases?|seed ?(?:phrase|words?)?|mnemonic|(?:recovery|wallet) (?:phrase|words|seed)"), phrase],
  [label(`(?:[a-z]{1,20}_){0,3}(?:${PASSWORDS})`), password],
  [label("pass"), announced],
  [label("(?:backup|recovery|rescue|scratch|emergency|restore|filevault|bitlocker)(?: (?:codes?|keys?|recovery|words?)){0,2}"), recoveryAfter],
  [label(`pins?|puk2?|tans?|t?otps?|passcode|cv[vc]2?|(?:${OPENING})[ -](?:codes?|pins?|numbers?|passwords?)|codes?|combination`), codeAfter],
  [label("(?:[a-z0-9]{1,20}_){0,3}(?:api ?keys?|keys?|tokens?|secrets?|schlüssel|apikey|authtoken|accountkey)"), key],
  [label("log ?in|sign ?in|user(?:name)?|admin|administrator|root|credentials?|zugang(?:sdaten)?|anmeldung"), account],
]

/** Find a secret that is named. */
export function labelledIn(text: string): Secret | undefined {
  for (const [words, judge] of LABELS) {
    let seen = 0
    for (const found of text.matchAll(words)) {
      seen += 1
      if (seen > MOST_LABELS) break
      const secret = isInAddress(text, found.index) ? undefined : judge(followingAt(text, found.index, found[0].length))
      if (secret) return secret
    }
  }
  return undefined
}

/** After "password": signs that look chosen, digits after "is" or a colon, or one word that is no answer to "how does it stand?". */
function password({ tokens }: Following): Secret | undefined {
  const found = tokens.slice(0, FARTHEST).find(token => (token.isNear ? isNearPassword(token) : isChosenAfar(token.text)))
  return found && { kind: "password", found: found.text }
}

/** After "pass", which is a verb as well: only what a sign announces. */
function announced({ tokens: [first] }: Following): Secret | undefined {
  return first?.isTold === true && isNearPassword(first) ? { kind: "password", found: first.text } : undefined
}

function isNearPassword({ text, isTold, isLast }: Token): boolean {
  const [first = ""] = text.split(/[;&]/u)
  if (isChosen(first) || isJoined(first)) return true
  if (!isTold) return false
  return /^\d{4,12}$/u.test(first) || (isLast && /^\p{Ll}{4,24}$/u.test(first) && !isStanding(first))
}

/** Words and a number, joined as generators of passwords do. */
function isJoined(text: string): boolean {
  return /^\p{L}{3,12}(?:[-_.]\p{L}{3,12}){1,5}[-_.]\d{1,4}$/u.test(text)
}

/** After "passphrase": four words in a row that are no part of a sentence. */
function phrase({ tokens }: Following): Secret | undefined {
  const from = TELLS.test(tokens[0]?.text ?? "") ? 1 : Math.max(0, tokens.findIndex(token => token.isTold))
  const words = tokens.slice(from).map(({ text }) => text)
  return looseWords(words) >= 4 ? { kind: "password", found: words.slice(0, 4).join(" ") } : undefined
}

/** After "key" or "token": signs that look chosen, or long ones that look drawn. */
function key({ tokens }: Following): Secret | undefined {
  const found = tokens.slice(0, 5).find(token => isKey(token))
  return found && { kind: "key", found: found.text }
}

function isKey({ text, isTold, isNear }: Token): boolean {
  if (isTold && (isChosen(text) || /^\d{12,}$/u.test(text))) return true
  return isNear && (isChosenAfar(text) || isLongKey(text))
}

function isLongKey(text: string): boolean {
  return text.length >= 16 && /\d/u.test(text) && /^[\w+/=.-]+$/u.test(text) && !isOrdinary(text)
}

/** After "login" or "admin": a word that looks chosen, alone or behind the name of a user. */
function account({ tokens }: Following): Secret | undefined {
  const found = tokens.slice(0, 6).find(({ text }) => isLogin(text))
  return found && { kind: "password", found: found.text }
}

function isLogin(text: string): boolean {
  return isChosenAfar(text) || (isChosen(text) && /[!#$%^*@&]/u.test(text) && /\d/u.test(text))
}
