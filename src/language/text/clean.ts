const PLAIN = /^[\x20-\x7e]*$/
/** ":bagel:" as Slack writes a picture. */
const EMOJI_CODE = /(^|\s):(?=[a-z0-9_+'-]*[a-z+])[a-z0-9_+'-]+:(?=$|[\s.,!:])/gi
const VULGAR_FRACTION = /(\d?)([¼-¾⅐-⅞])/g
const FRACTION_SLASH = /\u2044/g
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}|\p{Variation_Selector}|\u034f|\u20e3/gu
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu
const OTHER_SYMBOL = /\p{So}/gu
const SINGLE_QUOTE = /[‘’‚‛′´`ʼ]/g
const DOUBLE_QUOTE = /[“”„‟″«»]/g
const DASH = /[‐‑‒–—―−]/g
const BULLET = /[•·▪‣◦●○*]/g
const OTHER_DIGIT = /\p{Nd}/gu
const WHITE = /\s+/g

/** The line in plain characters: one kind of quotes, dashes, spaces and digits, and nothing that cannot be read. */
export function cleanLine(said: string): string {
  const line = said.includes(':') ? said.replace(EMOJI_CODE, '$1') : said
  if (PLAIN.test(line)) return line
  return line
    .replace(VULGAR_FRACTION, (_, digit: string, fraction: string) => `${digit} ${fraction.normalize('NFKC')}`)
    .replace(PICTURE, ' ')
    .normalize('NFKC')
    .replace(FRACTION_SLASH, '/')
    .replace(WHITE, ' ')
    .replace(INVISIBLE, '')
    .replace(OTHER_SYMBOL, ' ')
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(DASH, '-')
    .replace(/×/g, 'x')
    .replace(BULLET, ' * ')
    .replace(OTHER_DIGIT, latinDigit)
}

/** The digit 0 to 9 that a digit of any script stands for: the digits of each script lie in a row that begins with its 0. */
function latinDigit(digit: string): string {
  let code = digit.codePointAt(0) ?? 0
  if (code < 128) return digit
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}

/** What a word is compared by: lower case, without accents and apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower.includes("'") ? lower.replaceAll("'", '') : lower
  return lower.normalize('NFD').replace(/[\p{M}']/gu, '')
}

/** What a whole saying is compared by: lower case, with single spaces. */
export function foldSaying(text: string): string {
  return text.trim().toLowerCase().replace(WHITE, ' ')
}
