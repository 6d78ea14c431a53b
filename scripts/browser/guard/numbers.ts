/** guard: card numbers and bank accounts. Most carry a sum that tells them from other numbers; the rest is known by the words around it. */

import type { Secret } from "./secret.ts"

const CARD = /(?:^|[^\p{L}\d+.,/_-])(\d(?:[ -]?\d){12,18})(?![\d/_]|[ -]\d|\p{L})/gu
/** What the numbers of each maker of cards begin with, and how long they are. */
const MAKERS = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01]|720)\d{12,13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|4[4-9]\d|5\d\d)\d{12}|35\d{14}|62\d{14,17})$/u
const IBAN = /(?:^|[^\p{L}\d])([A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30})(?![\p{L}\d])/giu
/** How long the account of each country is. */
const IBANS = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
const LENGTHS = new Map(IBANS.split(" ").map(text => [text.slice(0, 2), Number(text.slice(2))]))

/** Numbers of accounts that have no sum, by the words before them. */
const ACCOUNTS: readonly RegExp[] = [
  /\bsort[ -]?code\b[^\d\n]{0,20}\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)/iu,
  /(?:^|[^\d-])\d{2}-\d{2}-\d{2}[\s,;:/|]{1,3}(?:(?:account|acct|a\/c|number|no)[\s:.]{0,3}){0,2}\d{8}(?!\d)/iu,
  /(?:^|\D)\d{8}[\s,;:/|]{1,3}(?:(?:sort|code)[\s:.]{0,3}){0,2}\d{2}-\d{2}-\d{2}(?![\d-])/iu,
  /\bBLZ\b[^\d\n]{0,10}\d{3} ?\d{3} ?\d{2}(?!\d)/u,
  /\bBSB\b[^\d\n]{0,10}\d{3}-?\d{3}(?!\d)/u,
  /\bkonto(?:nummer|nr)?\b\.?[^\d\n]{0,10}\d{6,10}(?!\d)/iu,
  /\b(?:bank|giro|cheque|checking|savings) (?:account|acct)\b(?: (?:number|no|nr|is|#))*[.:#]?[^\d\n]{0,6}\d{6,12}(?!\d)/iu,
]
const ACCOUNT = /\b([a-z]{1,12} )?(?:account|acct|a\/c)\b\.? ?(?:number|no|nr|#)[.:#]?[^\d\n]{0,6}(\d{7,12})(?!\d)/giu
/** Accounts that are no account of a bank. */
const OTHER_ACCOUNT = /^(?:customer|client|supplier|debtor|creditor|ads?|user|aws|member|loyalty|vendor|ledger|gl) $/iu
const ROUTING = /\b(?:routing|aba)\b[^\d\n]{0,24}(\d{9})(?!\d)/giu

/** Find a card number: its maker, its length and its sum are right. */
export function cardIn(text: string): Secret | undefined {
  for (const [, found = ""] of text.matchAll(CARD)) {
    const digits = found.replaceAll(/\D/gu, "")
    if (MAKERS.test(digits) && luhn(digits) % 10 === 0) return { kind: "card number", found }
  }
  return undefined
}

/** Find the number of a bank account. */
export function bankNumberIn(text: string): Secret | undefined {
  const found = ibanIn(text) ?? routingIn(text) ?? accountIn(text)
  return found === undefined ? undefined : { kind: "bank number", found }
}

function ibanIn(text: string): string | undefined {
  for (const [, found = ""] of text.matchAll(IBAN)) {
    // A word may follow the account: only as much is read as the country asks for.
    const signs = found.replaceAll(" ", "").toUpperCase()
    const whole = signs.slice(0, LENGTHS.get(signs.slice(0, 2)) ?? 0)
    if (whole !== "" && whole.length <= signs.length && remainder(whole) === 1) return whole
  }
  return undefined
}

function routingIn(text: string): string | undefined {
  for (const [, number = ""] of text.matchAll(ROUTING)) {
    const sum = Array.from(number).reduce((total, digit, at) => total + Number(digit) * ([3, 7, 1][at % 3] ?? 0), 0)
    if (sum % 10 === 0) return number
  }
  return undefined
}

function accountIn(text: string): string | undefined {
  for (const account of ACCOUNTS) {
    const found = account.exec(text)
    if (found) return /\d.*/su.exec(found[0])?.[0]
  }
  const named = [...text.matchAll(ACCOUNT)].find(([, before = ""]) => !OTHER_ACCOUNT.test(before))
  return named?.[2]
}

/** ISO/IEC 7812-1: every second digit from the right counts twice. */
function luhn(digits: string): number {
  return Array.from(digits).reduce((sum, digit, at) => {
    const counted = Number(digit) * ((digits.length - at) % 2 === 1 ? 1 : 2)
    return sum + (counted > 9 ? counted - 9 : counted)
  }, 0)
}

/** ISO 7064, modulo 97, with the country and the two digits moved to the end. */
function remainder(iban: string): number {
  const digits = Array.from(`${iban.slice(4)}${iban.slice(0, 4)}`).map(sign => parseInt(sign, 36)).join("")
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}
