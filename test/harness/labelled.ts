import { readFileSync } from 'node:fs'

/** A product as a labelled conversation begins with it; figures are as written. */
export interface LabelledProduct {
  readonly name: string
  readonly unit: string
  readonly onHand: string
  readonly price?: string
  readonly cost?: string
  readonly min?: string
  readonly packs: readonly string[]
  readonly aliases: readonly string[]
}

/** What must hold at the end: `kind` is the first word of the expectation, `text` what stands behind it. */
export interface Expectation {
  readonly kind:
    | 'stock'
    | 'price'
    | 'min'
    | 'new'
    | 'revenue'
    | 'day'
    | 'asks'
    | 'nothing'
    | 'says'
    | 'says-not'
    | 'or-asks'
  readonly text: string
}

/** What people say, with what the books must say afterwards. */
export interface Labelled {
  readonly title: string
  readonly line: number
  readonly currency: string
  readonly timeZone: string
  readonly locale: string
  readonly now: string
  readonly products: readonly LabelledProduct[]
  readonly messages: readonly string[]
  readonly expectations: readonly Expectation[]
}

type Growing = { -readonly [Key in keyof Labelled]: Labelled[Key] } & {
  products: LabelledProduct[]
  messages: string[]
  expectations: Expectation[]
}

/**
 * Reads labelled conversations:
 *
 *     ## half a kilo of what is kept in kilos
 *     shop INR Asia/Kolkata en-IN 2026-11-18T15:30:00+05:30
 *     + Sugar | kg | 40 | price 46 | cost 40 | min 10 | pack sack=50 | alias chini
 *     > half kg sugar sold
 *     = Sugar 39.5
 *
 * `=` says what must hold at the end; what is not mentioned must be as it was: `NAME QUANTITY`, `price NAME 44`,
 * `min NAME 5`, `new NAME`, `revenue 80`, `day 2026-11-17`, `asks`, `nothing`, `says 23`, `says not 19`, `or asks`.
 */
export function readLabelled(path: URL): readonly Labelled[] {
  const found: Growing[] = []
  for (const [index, raw] of readFileSync(path, 'utf8').split('\n').entries()) {
    const line = raw.trim()
    if (line.startsWith('## ')) found.push(begun(line.slice(3), index + 1))
    const current = found.at(-1)
    if (current === undefined || line === '' || line.startsWith('#')) continue
    const rest = line.slice(line.indexOf(' ') + 1)
    if (line.startsWith('shop ')) {
      const [currency = '', timeZone = '', locale = '', now = ''] = rest.split(/\s+/)
      Object.assign(current, { currency, timeZone, locale, now })
    } else if (line.startsWith('+ ')) current.products.push(productOf(rest))
    else if (line.startsWith('> ')) current.messages.push(rest.replaceAll('\\n', '\n'))
    else if (line.startsWith('= ')) current.expectations.push(expectationOf(rest))
    else throw new Error(`${path.pathname}:${index + 1}: what is "${line}"?`)
  }
  return found
}

function begun(title: string, line: number): Growing {
  return {
    title,
    line,
    currency: 'INR',
    timeZone: 'Asia/Kolkata',
    locale: 'en-IN',
    now: '2026-11-18T15:30:00+05:30',
    products: [],
    messages: [],
    expectations: [],
  }
}

function productOf(text: string): LabelledProduct {
  const [name = '', unit = 'pcs', onHand = '0', ...others] = text.split('|').map(part => part.trim())
  const values = (word: string) =>
    others.filter(part => part.startsWith(`${word} `)).map(part => part.slice(word.length + 1))
  const one = (word: 'price' | 'cost' | 'min') => (values(word)[0] === undefined ? {} : { [word]: values(word)[0] })
  return {
    name,
    unit,
    onHand,
    ...one('price'),
    ...one('cost'),
    ...one('min'),
    packs: values('pack'),
    aliases: values('alias'),
  }
}

const WORDS = ['price', 'min', 'new', 'revenue', 'day', 'asks', 'nothing'] as const

function expectationOf(text: string): Expectation {
  if (text === 'or asks') return { kind: 'or-asks', text: '' }
  if (text.startsWith('says not ')) return { kind: 'says-not', text: text.slice(9) }
  if (text.startsWith('says ')) return { kind: 'says', text: text.slice(5) }
  const word = WORDS.find(one => text === one || text.startsWith(`${one} `))
  return word === undefined ? { kind: 'stock', text } : { kind: word, text: text.slice(word.length + 1) }
}
