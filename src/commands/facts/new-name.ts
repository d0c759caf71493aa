import { distance } from 'fastest-levenshtein'
import { nameKey } from '../../catalog/name-key.ts'
import type { Catalog, Product } from '../../catalog/product.ts'
import { wordsOf } from '../../language/lexicon/words.ts'
import { indexNames, matchName } from '../../language/names.ts'
import type { NameReading } from '../../language/reading.ts'
import { endOfPlain, lineOf, sayingWith } from '../../language/text/line.ts'
import { numberMarks } from '../../language/wording.ts'
import { type Ask, productOf, type ReadContext, type Refused, refuse } from '../command.ts'
import { productKey } from '../which-product.ts'

/** The longest name of a product, an alias, a category or a place. */
export const LONGEST_NAME_CHARACTERS = 60

/** So many letters apart, a name may be a misspelling of another. */
const TYPO_LETTERS = 2
const CONTROL = /\p{Cc}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** A name as it is kept: single spaces, no quotes around it. */
export function tidyName(said: string): string {
  return said
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(["'“”])(.*)\1$/u, '$2')
    .trim()
}

/** A name written all in small letters gets capitals; what somebody wrote with care stays. */
export function titledName(name: string): string {
  if (name !== name.toLowerCase()) return name
  return name.replace(/(?<=^|\s)\p{Ll}/gu, letter => letter.toUpperCase())
}

/** What is wrong with a name, or undefined. */
export function nameFault(name: string): string | undefined {
  if (name === '' || !LETTER_OR_DIGIT.test(name))
    return 'A name needs letters or figures. Say it like: new item Lux Soap'
  if (CONTROL.test(name)) return 'A name cannot hold control characters. Write it in one line of plain text.'
  const length = [...name].length
  if (length <= LONGEST_NAME_CHARACTERS) return undefined
  return `That name has ${length} characters; ${LONGEST_NAME_CHARACTERS} is the most. Say a shorter one.`
}

/** Has the name words that no name has: a verb of trade, "today", "we"? */
export function readsLikeSentence(name: string): boolean {
  const line = lineOf(name, wordsOf('en'), numberMarks('1,234.5'))
  return line.tokens.some((_, at) => sayingWith(line, at, 'verb') !== undefined || endOfPlain(line, at, 'function') > 0)
}

/** The product that is not archived and has this very name, alias or barcode. */
export function productCalled(name: string, { products }: Catalog): Product | undefined {
  const wanted = nameKey(name)
  return products.find(
    product =>
      !product.archived && [product.name, ...product.aliases, ...product.barcodes].some(own => nameKey(own) === wanted),
  )
}

/** The archived products of this name, the latest first. */
export function archivedCalled(name: string, { products }: Catalog): readonly Product[] {
  const wanted = nameKey(name)
  return products.filter(product => product.archived && nameKey(product.name) === wanted).reverse()
}

/** The answer under which a near-twin is made all the same. */
export const MAKE_NEW = 'new'

/** The question whether a new name that resembles a known one is meant as a new product; undefined where nothing is near. */
export function nearTwin(name: string, context: ReadContext): Ask | undefined {
  const key = `twin:${nameKey(name)}`
  if (context.answers.get(key) === MAKE_NEW) return undefined
  const near = nearNames(name, context)
  if (near.length === 0) return undefined
  const names = near.slice(0, 3).map(id => productOf(context, id).name)
  return {
    kind: 'ask',
    question: 'near-twin',
    key,
    text: `There is ${context.wording.list(names)} already. Make ${name} as a new product all the same?`,
    options: [{ label: `Yes, new: ${name}`, value: MAKE_NEW }],
  }
}

/** Refuses a name that another product bears; undefined where it is free. */
export function nameTaken(name: string, own: number, { catalog }: ReadContext): Refused | undefined {
  const holder = productCalled(name, catalog)
  if (holder === undefined || holder.id === own) return undefined
  const as = nameKey(holder.name) === nameKey(name) ? 'There is' : `"${name}" already means`
  return refuse(
    `${as} ${holder.name}${nameKey(holder.name) === nameKey(name) ? ' already' : ''}. Take another name, or join the two with: merge … into ${holder.name}`,
  )
}

/** Which product a name that stands outside of the phrases' places means: of those in the lists, or of the archived ones. */
export function readName(
  name: string,
  { catalog, answers }: Pick<ReadContext, 'catalog' | 'answers'>,
  archived = false,
): NameReading {
  const products = catalog.products
    .filter(product => product.archived === archived)
    .map(product => ({ ...product, packs: product.packs.map(pack => pack.name) }))
  const answer = Number(answers.get(productKey(name)))
  const resolved = new Map(products.some(product => product.id === answer) ? [[nameKey(name), answer]] : [])
  return matchName(name, indexNames({ products, categories: [], places: [], members: [] }), resolved)
}

/** Sharing a word makes no twins ("Lux Soap", "Lifebuoy Soap"); a letter or two do, and a name that fits one product. */
function nearNames(name: string, context: ReadContext): readonly number[] {
  const reading = readName(name, context)
  if (reading.kind === 'one') return [reading.product]
  if (reading.kind !== 'near') return []
  const wanted = nameKey(name)
  const known = reading.products.map(id => ({ id, key: nameKey(productOf(context, id).name) }))
  return known.flatMap(({ id, key }) =>
    numbersIn(key) === numbersIn(wanted) && distance(key, wanted) <= TYPO_LETTERS ? [id] : [],
  )
}

/** "100W Charger" is no misspelling of "30W Charger". */
function numbersIn(key: string): string {
  return (key.match(/\d+/gu) ?? []).join(' ')
}
