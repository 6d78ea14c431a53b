/** Fills the blanks of sentences with made-up names, numbers and secrets, the same ones for the same seed. */

import { readFileSync } from "node:fs"

import { chance, oneOf } from "../given.ts"
import { BASE32, BASE62, BASE64, card, DIGITS, HEX, iban, LOWER, routing, signs, UPPER, URL64, type Draw } from "./drawn.ts"

const within = (first: number, last: number, draw: Draw) => first + Math.floor(draw() * (last - first + 1))
const grouped = (text: string, sizes: readonly number[], by: string) => {
  let at = 0
  return sizes.map(size => text.slice(at, (at += size))).filter(part => part !== "").join(by)
}
const fours = (text: string, by = " ") => grouped(text, Array.from({ length: Math.ceil(text.length / 4) }, () => 4), by)

const NAMES = ["Renata Okoye", "Caio Brandt", "M. Lindqvist", "Jo", "Ms Achterberg", "Tomasz", "Yara", "Mr O'Neill", "Priya", "the CFO", "Dr. Weiß", "their IT", "Anne-Marie", "Lee"]
const FIRMS = ["Clockmakers", "Nordlicht GmbH", "Bright & Sons", "Atelier 9", "Marlowe LLP", "Fenwick IT", "Kolb AG", "Studio Onze", "Harbour Foods"]
const CITIES = ["Leeds", "Köln", "Porto", "Utrecht", "Zürich", "Lyon", "Austin", "Kraków"]
const WORDS = ["sunflower", "Kolibri", "harbour", "Nebel", "copper", "Lavande", "tiger", "Monday", "bicycle", "Zitrone", "winter", "summer", "dragon", "Fiets", "rocket", "Clockmaker"]
const PLAIN = ["ladder", "copper", "window", "meadow", "tunnel", "basket", "anchor", "violin", "pepper", "candle", "saddle", "harbor", "kitten", "marble", "orange", "pillow"]
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
const ITEMS = ["DEC", "LEG", "TEL", "PLN", "ACC", "DAT", "MON", "KIT", "PEO", "REC"]
const LEET: readonly (readonly [string, string])[] = [["a", "@"], ["e", "3"], ["i", "1"], ["o", "0"], ["s", "$"]]

const words = (count: number, by: string, draw: Draw) => Array.from({ length: count }, () => oneOf(PLAIN, draw)).join(by)
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const leet = (word: string) => LEET.reduce((text, [plain, sign]) => text.replace(plain, sign), word)

/** The ways in which people choose passwords. */
const PASSWORDS: readonly ((draw: Draw) => string)[] = [
  draw => capital(oneOf(WORDS, draw)) + within(1950, 2029, draw) + oneOf(["!", "", "#", "?"], draw),
  draw => oneOf(WORDS, draw).toLowerCase() + within(1, 999, draw),
  draw => capital(leet(oneOf(WORDS, draw).toLowerCase())) + within(1, 99, draw),
  draw => capital(oneOf(WORDS, draw)) + oneOf(["_", "-", "!", ".", "#", "$"], draw) + within(10, 99, draw),
  draw => signs(BASE62, within(8, 14, draw), draw) + oneOf(Array.from(DIGITS), draw),
  draw => strong(draw),
  draw => `${oneOf(PLAIN, draw)}-${oneOf(PLAIN, draw)}-${within(1, 99, draw)}`,
  draw => signs(LOWER, 3, draw) + signs(DIGITS, 3, draw) + signs(LOWER, 2, draw),
]
const password = (draw: Draw) => oneOf(PASSWORDS, draw)(draw)

/** A password that a program has drawn. */
function strong(draw: Draw): string {
  const [signsOf, middle] = ["!#$%*&?+=@^", signs(BASE62, within(5, 10, draw), draw)]
  return oneOf(Array.from(UPPER), draw) + oneOf(Array.from(DIGITS), draw) + oneOf(Array.from(signsOf), draw) + middle + oneOf(Array.from(LOWER), draw) + oneOf(Array.from(signsOf), draw) + oneOf(Array.from(DIGITS), draw)
}

const user = (draw: Draw) => oneOf(["admin", "root", "report", "web01", "svc_books", "backup", "sa"], draw)
const lines = (alphabet: string, draw: Draw) => Array.from({ length: 3 }, () => signs(alphabet, 64, draw)).join("\n")
// Each name is put together here, so that no scanner takes this file for a find.
const armour = (kind: string, draw: Draw) => `${"-".repeat(5)}BEGIN ${kind}${"-".repeat(5)}\n${lines(BASE64, draw)}\n${"-".repeat(5)}END ${kind}${"-".repeat(5)}`
const vendor = (start: readonly string[], alphabet: string, length: number) => (draw: Draw) => start.join("") + signs(alphabet, length, draw)
const place = (scheme: string, host: string) => (draw: Draw) => `${scheme}://${user(draw)}:${signs(BASE62, 9, draw)}@${host}`

/** What each blank of a secret is filled with. */
const SECRETS: Readonly<Record<string, (draw: Draw) => string>> = {
  password,
  strong,
  "password-plain": draw => capital(oneOf(WORDS, draw)) + within(10, 99, draw),
  user,
  card: draw => card(oneOf(["4", "51", "55", "2221", "6011"], draw), 16, draw),
  "card-spaced": draw => fours(card(oneOf(["4", "53"], draw), 16, draw)),
  "card-dashed": draw => fours(card(oneOf(["4", "54"], draw), 16, draw), "-"),
  amex: draw => card(oneOf(["34", "37"], draw), 15, draw),
  "amex-spaced": draw => grouped(card("37", 15, draw), [4, 6, 5], " "),
  iban,
  "iban-spaced": draw => fours(iban(draw)),
  routing,
  "sort-code": draw => grouped(signs(DIGITS, 6, draw), [2, 2, 2], "-"),
  bsb: draw => grouped(signs(DIGITS, 6, draw), [3, 3], "-"),
  "account-8": draw => within(1, 9, draw) + signs(DIGITS, 7, draw),
  "account-9": draw => within(1, 9, draw) + signs(DIGITS, 8, draw),
  "account-10": draw => within(1, 9, draw) + signs(DIGITS, 9, draw),
  cvv: draw => signs(DIGITS, 3, draw),
  pin: draw => signs(DIGITS, 4, draw),
  otp: draw => signs(DIGITS, 6, draw),
  "otp-spaced": draw => grouped(signs(DIGITS, 6, draw), [3, 3], " "),
  recovery: draw => grouped(signs(DIGITS + LOWER, 10, draw), [5, 5], "-"),
  "recovery-long": draw => fours(signs(DIGITS + UPPER, 24, draw), "-"),
  bitlocker: draw => grouped(signs(DIGITS, 48, draw), Array.from({ length: 8 }, () => 6), "-"),
  "six-words": draw => words(6, " ", draw),
  "twelve-words": draw => words(12, " ", draw),
  hex32: draw => signs(HEX, 32, draw),
  hex40: draw => signs(HEX, 40, draw),
  hex64: draw => signs(HEX, 64, draw),
  base32: draw => signs(BASE32, 32, draw),
  "base64-32": draw => signs(BASE62, 32, draw),
  "base64-40": draw => signs(BASE64, 40, draw),
  "base64-44": draw => `${signs(BASE64, 43, draw)}=`,
  "base64-44-url": draw => signs(URL64, 43, draw),
  "base64-88": draw => `${signs(BASE64, 86, draw)}==`,
  bearer: draw => signs(URL64, 40, draw),
  basic: draw => btoa(`${user(draw)}:${password(draw)}`),
  "aws-key": vendor(["AK", "IA"], BASE32, 16),
  "aws-secret": draw => signs(BASE64, 40, draw),
  github: vendor(["gh", "p_"], BASE62, 36),
  "github-fine": vendor(["github", "_pat_"], `${BASE62}_`, 82),
  slack: draw => `${["xo", "xb-"].join("")}${signs(DIGITS, 12, draw)}-${signs(DIGITS, 12, draw)}-${signs(BASE62, 24, draw)}`,
  "slack-hook": draw => `https://${["hooks", "slack", "com"].join(".")}/services/T${signs(UPPER, 8, draw)}/B${signs(UPPER, 8, draw)}/${signs(BASE62, 24, draw)}`,
  stripe: vendor(["sk", "_live_"], BASE62, 24),
  "stripe-restricted": vendor(["rk", "_live_"], BASE62, 24),
  google: vendor(["AI", "za"], URL64, 35),
  "google-secret": vendor(["GOC", "SPX-"], URL64, 28),
  sendgrid: draw => `${["S", "G."].join("")}${signs(URL64, 22, draw)}.${signs(URL64, 43, draw)}`,
  mailgun: vendor(["key", "-"], HEX, 32),
  twilio: vendor(["S", "K"], HEX, 32),
  npm: vendor(["np", "m_"], BASE62, 36),
  pypi: vendor(["py", "pi-AgEIcHlwaS5vcmc"], URL64, 60),
  gitlab: vendor(["gl", "pat-"], URL64, 20),
  digitalocean: vendor(["dop", "_v1_"], HEX, 64),
  shopify: vendor(["shp", "at_"], HEX, 32),
  hubspot: draw => `${["pat", "na1"].join("-")}-${uuid(draw)}`,
  openai: vendor(["sk", "-proj-"], URL64, 48),
  anthropic: vendor(["sk", "-ant-api03-"], URL64, 80),
  telegram: draw => `${within(1, 9, draw)}${signs(DIGITS, 9, draw)}:AA${signs(URL64, 33, draw)}`,
  azure: draw => `DefaultEndpointsProtocol=https;AccountName=${oneOf(PLAIN, draw)};AccountKey=${signs(BASE64, 86, draw)}==`,
  postgres: place("postgres", "db.example:5432/ledger"),
  mongodb: place("mongodb+srv", "cluster0.example/books"),
  mysql: place("mysql", "db.example/shop"),
  redis: draw => `redis://:${signs(BASE62, 16, draw)}@cache.example:6379`,
  ftp: place("ftp", "files.example"),
  "git-url": place("https", "git.example/clockmakers/site.git"),
  jwt: draw => `${["ey", "JhbGciOiJIUzI1NiJ9"].join("")}.${["ey", "J"].join("")}${signs(URL64, 60, draw)}.${signs(URL64, 43, draw)}`,
  "pem-rsa": draw => armour("RSA PRIVATE KEY", draw),
  "pem-openssh": draw => armour("OPENSSH PRIVATE KEY", draw),
  "pem-ec": draw => armour("EC PRIVATE KEY", draw),
  "pem-plain": draw => armour("PRIVATE KEY", draw),
  pgp: draw => armour("PGP PRIVATE KEY BLOCK", draw),
  "age-key": vendor(["AGE-SECRET", "-KEY-1"], `${DIGITS}ACDEFGHJKLMNPQRSTUVWXYZ`, 58),
  putty: draw => `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n${signs(BASE64, 48, draw)}`,
}

const serial = (draw: Draw) => oneOf([`PF${signs(DIGITS + UPPER, 6, draw)}`, `5CG${signs(DIGITS, 4, draw)}${signs(UPPER, 3, draw)}`, `C02${signs(DIGITS + UPPER, 9, draw)}`, `SN-${signs(DIGITS, 7, draw)}`], draw)
const uuid = (draw: Draw) => grouped(signs(HEX, 32, draw), [8, 4, 4, 4, 12], "-")
const money = (draw: Draw) => within(1, 99, draw) * 1000 + within(0, 999, draw)
const reference = (draw: Draw) => oneOf([
  `RE-${within(2024, 2027, draw)}-${signs(DIGITS, 5, draw)}`,
  `INV-${signs(DIGITS, 6, draw)}`,
  signs(DIGITS, 8, draw),
  `${within(2024, 2027, draw)}/${signs(DIGITS, 4, draw)}`,
  `INV${within(2024, 2027, draw)}${signs(DIGITS, 6, draw)}`,
], draw)

/** What each ordinary blank is filled with. */
const ORDINARY: Readonly<Record<string, (draw: Draw) => string>> = {
  name: draw => oneOf(NAMES, draw),
  firm: draw => oneOf(FIRMS, draw),
  city: draw => oneOf(CITIES, draw),
  mail: draw => `${oneOf(["renata", "caio.brandt", "accounts", "it-support", "j.lee22"], draw)}@${oneOf(["clock.example", "nordlicht.example", "firm-9.example"], draw)}`,
  phone: draw => oneOf([
    `+44 20 7946 0${signs(DIGITS, 3, draw)}`,
    `+49 30 ${signs(DIGITS, 4, draw)} ${signs(DIGITS, 4, draw)}`,
    `0171 ${signs(DIGITS, 7, draw)}`,
    `(555) 01${signs(DIGITS, 1, draw)}-${signs(DIGITS, 4, draw)}`,
    `+33 1 ${grouped(signs(DIGITS, 8, draw), [2, 2, 2, 2], " ")}`,
    `030/${signs(DIGITS, 7, draw)}`,
    `+1-555-01${signs(DIGITS, 1, draw)}-${signs(DIGITS, 4, draw)}`,
    `07700 900${signs(DIGITS, 3, draw)}`,
    `+49${signs(DIGITS, 11, draw)}`,
  ], draw),
  date: draw => {
    const [day, month, year] = [within(1, 28, draw), within(1, 12, draw), within(2025, 2029, draw)]
    const [dd, mm] = [String(day).padStart(2, "0"), String(month).padStart(2, "0")]
    const name = MONTHS[month - 1] ?? ""
    return oneOf([`${year}-${mm}-${dd}`, `${day} ${name} ${year}`, `${day} ${name}`, `${dd}.${mm}.${year}`, `${dd}/${mm}/${String(year).slice(2)}`, `${day}.${month}.`, `${dd}-${mm}-${String(year).slice(2)}`, `${name} ${day}`], draw)
  },
  time: draw => oneOf([`${within(8, 19, draw)}:${signs("012345", 1, draw)}0`, `${within(1, 12, draw)} pm`, `${within(8, 19, draw)}.30`, `${within(8, 18, draw)} Uhr`, `${within(8, 18, draw)}h30`], draw),
  amount: draw => oneOf([`€${money(draw).toLocaleString("en-GB")}.00`, `${money(draw)} EUR`, `£${money(draw)}`, `${money(draw).toLocaleString("de-DE")},50 €`, `CHF ${money(draw)}.-`, `$${money(draw).toLocaleString("en-US")}`], draw),
  invoice: reference,
  order: draw => oneOf([`PO-${signs(DIGITS, 6, draw)}`, `45${signs(DIGITS, 8, draw)}`, `HN-${within(2025, 2027, draw)}-${within(1, 99, draw)}`, `A${signs(DIGITS, 7, draw)}`, reference(draw)], draw),
  ticket: draw => `${oneOf(["HELP", "IT", "OPS", "SUP"], draw)}-${within(10, 99_999, draw)}`,
  item: draw => `${oneOf(ITEMS, draw)}-${String(within(1, 30, draw)).padStart(2, "0")}`,
  vat: draw => oneOf([`DE${signs(DIGITS, 9, draw)}`, `GB ${grouped(signs(DIGITS, 9, draw), [3, 4, 2], " ")}`, `FR${signs(DIGITS, 11, draw)}`, `NL${signs(DIGITS, 9, draw)}B01`, `ATU${signs(DIGITS, 8, draw)}`, `CHE-${grouped(signs(DIGITS, 9, draw), [3, 3, 3], ".")} MWST`, `ESB${signs(DIGITS, 8, draw)}`], draw),
  reg: draw => oneOf([`HRB ${signs(DIGITS, 5, draw)}`, `0${signs(DIGITS, 7, draw)}`, `SC${signs(DIGITS, 6, draw)}`, `${grouped(signs(DIGITS, 9, draw), [3, 3, 3], " ")} RCS Paris`], draw),
  tax: draw => `${within(10, 99, draw)}/${signs(DIGITS, 3, draw)}/${signs(DIGITS, 5, draw)}`,
  post: draw => oneOf([`LS${within(1, 28, draw)} ${within(1, 9, draw)}${signs(UPPER, 2, draw)}`, signs(DIGITS, 5, draw), `${signs(DIGITS, 4, draw)} ${signs(UPPER, 2, draw)}`, `SW1A ${within(1, 9, draw)}${signs(UPPER, 2, draw)}`, `${signs(DIGITS, 4, draw)}-${signs(DIGITS, 3, draw)}`], draw),
  zip: draw => oneOf([signs(DIGITS, 5, draw), `${signs(DIGITS, 5, draw)}-${signs(DIGITS, 4, draw)}`], draw),
  url: draw => oneOf([
    `https://firm.example/wiki/Handover_Clockmakers_${within(2025, 2027, draw)}`,
    `https://docs.example/document/d/1${signs(URL64, 43, draw)}/edit`,
    `https://firm-my.sharepoint.example/:w:/g/personal/renata/E${signs(URL64, 42, draw)}?e=${signs(BASE62, 6, draw)}`,
    `https://tickets.example/browse/OPS-${within(10, 9999, draw)}?focused=${signs(DIGITS, 6, draw)}`,
    `https://drive.example/drive/folders/${signs(URL64, 33, draw)}`,
    `www.clock.example/about-us`,
    `https://teams.example/l/meetup-join/19%3ameeting_${signs(BASE62, 40, draw)}%40thread.v2/0`,
    `https://meet.example/${signs(LOWER, 3, draw)}-${signs(LOWER, 4, draw)}-${signs(LOWER, 3, draw)}`,
    `https://board.example/b/${signs(BASE62, 8, draw)}/ending-clockmakers`,
    `high-note.example/phases/access/#acc-02`,
  ], draw),
  share: draw => oneOf([`S:\\Clients\\Clockmakers\\Export_${within(2025, 2027, draw)}`, `\\\\fs01\\handover\\Clockmakers`, `/srv/export/${within(2025, 2027, draw)}-05-21/ledger.sql.gz`, `Teams > Clockmakers > Handover`, `SharePoint/Clients/Clockmakers/04_Legal`, `~/Desktop/Final Export v2`], draw),
  file: draw => oneOf([`Handover_Clockmakers_v${within(1, 9, draw)}_final.docx`, `${within(2025, 2027, draw)}-05-21-minutes.pdf`, `IMG_${within(2025, 2027, draw)}0521_${signs(DIGITS, 6, draw)}.jpg`, `scan${signs(DIGITS, 4, draw)}.pdf`, `Receipt-HN${within(2025, 2027, draw)}-Signed(2).pdf`, `ledger_export_${within(2025, 2027, draw)}Q2.csv`, `Vertrag_Nordlicht_2019.pdf`, `Screenshot 2027-05-21 at 14.32.08.png`], draw),
  number: draw => String(within(1000, 999_999, draw)),
  "number-small": draw => String(within(2, 48, draw)),
  port: draw => oneOf(["22", "443", "3306", "5432", "8080"], draw),
  four: draw => signs(DIGITS, 4, draw),
  hours: draw => `${within(1, 60, draw)}.${oneOf(["0", "25", "5", "75"], draw)}`,
  version: draw => `${within(1, 15, draw)}.${within(0, 20, draw)}.${within(0, 40, draw)}`,
  serial,
  uuid,
  meeting: draw => grouped(signs(DIGITS, 11, draw), [3, 4, 4], " "),
  parcel: draw => oneOf([`RR${signs(DIGITS, 9, draw)}DE`, `1Z${signs(DIGITS + UPPER, 16, draw)}`, `JJD${signs(DIGITS, 18, draw)}`, `00340${signs(DIGITS, 15, draw)}`, `RN ${grouped(signs(DIGITS, 9, draw), [3, 3, 3], " ")} GB`], draw),
  policy: draw => oneOf([`PI-${signs(DIGITS, 8, draw)}`, `${signs(DIGITS, 2, draw)}-${signs(DIGITS, 6, draw)}-${signs(DIGITS, 3, draw)}`, `VS ${signs(DIGITS, 3, draw)}.${signs(DIGITS, 3, draw)}`], draw),
  court: draw => oneOf([`${within(1, 40, draw)} O ${within(1, 400, draw)}/26`, `HC-${within(2024, 2027, draw)}-${signs(DIGITS, 6, draw)}`, `1:26-cv-${signs(DIGITS, 5, draw)}`], draw),
  sha256: draw => signs(HEX, 64, draw),
  "hex32-checksum": draw => signs(HEX, 32, draw),
  commit: draw => oneOf([signs(HEX, 40, draw), signs(HEX, 7, draw)], draw),
}

const BLANKS = new Map(Object.entries({ ...ORDINARY, ...SECRETS }))

/** Fill the blanks of a sentence; one that is not known is a mistake in the sentence. */
export function filled(sentence: string, draw: Draw): string {
  return sentence.replaceAll(/\{([a-z0-9-]+)\}/gu, (_, name: string) => {
    const blank = BLANKS.get(name)
    if (!blank) throw new Error(`there is no blank {${name}}`)
    return blank(draw)
  })
}

/** Return this many different notes from the sentences in a file beside this one, each sentence as often as any other. */
export function notes(file: string, count: number): string[] {
  const sentences = readFileSync(new URL(file, import.meta.url), "utf8").split("\n").filter(line => line !== "" && !line.startsWith("#"))
  const draw = chance(count)
  const all = new Set<string>()
  for (let at = 0; all.size < count && at < count * 20; at += 1) all.add(filled(sentences[at % sentences.length] ?? "", draw))
  return [...all]
}
