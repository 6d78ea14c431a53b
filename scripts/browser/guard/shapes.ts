/** guard: secrets that are known by their shape alone: the tokens of well-known services, private keys, addresses with a password. */

import type { Secret, SecretKind } from "./secret.ts"

/** What services begin their keys with, and what follows at least. */
const TOKENS = [
  String.raw`(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}`,
  String.raw`gh[pousr]_[A-Za-z0-9]{20,}`,
  String.raw`github_pat_\w{20,}`,
  String.raw`glpat-[\w-]{16,}`,
  String.raw`xox[abeoprs]-[\w-]{10,}`,
  String.raw`[srp]k_(?:live|test)_[A-Za-z0-9]{10,}`,
  String.raw`whsec_[A-Za-z0-9]{16,}`,
  String.raw`AIza[\w-]{30,}`,
  String.raw`GOCSPX-[\w-]{20,}`,
  String.raw`ya29\.[\w-]{20,}`,
  String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`,
  String.raw`key-[0-9a-f]{32}`,
  String.raw`(?:SK|AC)[0-9a-f]{32}`,
  String.raw`npm_[A-Za-z0-9]{30,}`,
  String.raw`pypi-[\w-]{30,}`,
  String.raw`do[opr]_v1_[0-9a-f]{40,}`,
  String.raw`shp(?:at|ca|pa|ss)_[0-9a-fA-F]{20,}`,
  String.raw`pat-(?:na|eu)\d-[0-9a-f-]{30,}`,
  String.raw`sk-(?:proj-|ant-|svcacct-)?[\w-]{20,}`,
  String.raw`hf_[A-Za-z0-9]{30,}`,
  String.raw`\d{8,10}:AA[\w-]{30,}`,
  String.raw`eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}`,
  String.raw`(?:\d{6}-){7}\d{6}`,
].join("|")

const SHAPES: readonly (readonly [SecretKind, RegExp])[] = [
  ["private key", /-{4,5} ?BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY|AGE-SECRET-KEY-1[0-9A-Z]{20,}|PuTTY-User-Key-File-\d|\bPrivate-Lines:/iu],
  ["key", new RegExp(String.raw`(?:^|[^A-Za-z0-9])(?:${TOKENS})(?![A-Za-z0-9])`, "u")],
  ["address", /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@]{0,80}:[^\s/@]{1,200}@/iu],
  ["address", /hooks\.[a-z.]{3,30}\/services\/[\w/-]{20,}/iu],
  ["address", /[?&#;](?:[a-z_-]{0,20}(?:token|secret|passw(?:or)?d|pwd|api_?key|signature)|sig|key)=(?![a-z]+(?:&|$|\s))[^\s&]{6,}/iu],
  ["key", /\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer|token|digest)\s+[^\s"']{6,}/iu],
  ["key", /\b(?:bearer|basic)\s+(?=[\w+/=.~-]*\d)[\w+/=.~-]{16,}/iu],
  ["password", /\s(?:-u|--user)[ =]?["']?[^\s:"']{1,60}:[^\s"']{3,}/u],
  ["password", /\b(?:mysql|mysqldump|mariadb|sshpass|smbclient|plink)\b[^\n]{0,80}?\s-p ?["']?[^\s-][^\s]{3,}/iu],
]

/** Find a secret by its shape. */
export function shapeIn(text: string): Secret | undefined {
  for (const [kind, shape] of SHAPES) {
    const found = shape.exec(text)
    if (found) return { kind, found: found[0] }
  }
  return undefined
}
