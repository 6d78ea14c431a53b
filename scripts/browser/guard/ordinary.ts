/** guard: signs in a row that people write every day, such as dates, ids and addresses, and that are no secret. */

const DAY = String.raw`\d{1,4}(?:[./-]\d{1,2}){1,2}(?:[./-]\d{2,4})?\.?`
const TIME = String.raw`\d{1,2}(?::\d{2}){1,2}(?:-\d{1,2}:\d{2})?|\d{1,2}[h.]\d{2}h?|\d{1,2}(?:am|pm|h|uhr)`
const MONEY = String.raw`[€$£]?\d[\d.,']*(?:[€$£%]|eur|usd|gbp|chf|k|m|gb|mb|kg|km|h|min|d|x)?[.,-]*`
const ID = String.raw`[A-Z]{1,8}[-_/]?\d{1,12}[A-Z]?(?:[-/.]\d{1,8}){0,3}|[A-Z]{2,6}(?:-[A-Z0-9]{1,6}){1,3}`
const ORDINAL = String.raw`\d{1,4}(?:st|nd|rd|th|er|e|x|d|w|y|fa|factor|step|password)|[vVqQhHpP]\d{1,4}(?:\.\d+)*`
const MAIL = String.raw`<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?`
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,10}(?:[/:?#]\S*)?`
const PATH = String.raw`(?:[A-Za-z]:|\.{1,2})?[\\~/#]\S*|\S+\\\S*|[A-Za-z][\w-]*(?:\/[\w.-]+){1,12}\/?`
const FILE = String.raw`[\w()+-][\w().,+-]*\.(?:docx?|xlsx?|pptx?|pdf|csv|json|ics|eml|msg|txt|md|zip|gz|7z|sql|bak|jpe?g|png|gif|heic|mp[34]|html?|xml|log|key|pem|crt|kdbx|odt|ods)`
const PRODUCT = String.raw`(?:office|windows|win|sharepoint|dynamics|exchange|iphone|ipad|galaxy|server|outlook|sql|postgres|mysql|python|java|php|ios|android|oauth|saml|tls|ssl|sha|md|aes|rsa|base|utf|iso|din|web|ipv|http|room|level|phase|week|day|year|fy|keepass|auth|log4j|s|w|x|h|log)-?\d{1,5}(?:\.\d+)*\S?`
const VERSION = String.raw`v?\d+(?:\.\d+){1,4}(?:-[0-9a-f]{6,12})?`
const UUID = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`
const ORDINARY = new RegExp(`^(?:${[DAY, TIME, MONEY, ORDINAL, MAIL, ADDRESS, PATH, FILE, VERSION, UUID].join("|")})$`, "iu")
const ORDINARY_AS_WRITTEN = new RegExp(`^(?:${ID})$`, "u")
const PRODUCTS = new RegExp(`^(?:${PRODUCT})$`, "iu")

/** Tell whether signs in a row are a date, a time, an amount, an id, an address, a file or the name of a product. */
export function isOrdinary(token: string): boolean {
  return ORDINARY.test(token) || ORDINARY_AS_WRITTEN.test(token) || PRODUCTS.test(token)
}

/** Words that stand in sentences: four others in a row are the words of a phrase. */
const IN_SENTENCES = new Set(
  "a about after all and are as at be been before but by can did do done for from had has have he her here his i if in into is it its just keep kept left may me must my need needs no none not now of off on once only or our out over same see send sent she should so some still that the their them then they this to us was we went were when who will with you your is der die das und ist im in bei mit von nicht le la les et est dans avec pas en el los y no con".split(" "),
)

/** Words that people write after the name of a secret when they say how it stands. */
const STANDINGS = new Set(
  "above active again already ask attached below blank blocked compromised correct due empty expires fine gone handed here hidden his hers ill in invalid kept known later locked lost mine missing never new no none not nothing now obsolete off offline ok okay old on open ours out overdue pending personal private public ready safe same secret secure see shared soon standard strong sure tbc tbd theirs there todo today tomorrow unchanged unclear unknown unused useless valid void weak wrong yes yesterday yours".split(" "),
)

/** Tell whether a word says how something stands, as in "password: changed". */
export function isStanding(word: string): boolean {
  const small = word.toLowerCase()
  return STANDINGS.has(small) || IN_SENTENCES.has(small) || /(?:ed|en|ing|t)$/u.test(small)
}

/** Count the words in a row, from the first on, that belong to no sentence. */
export function looseWords(words: readonly string[]): number {
  const first = words.findIndex(word => !/^\p{Ll}{3,12}$/u.test(word) || IN_SENTENCES.has(word))
  return first === -1 ? words.length : first
}
