import { packFact, packText } from '../catalog/facts.ts'
import type { Pack, Product } from '../catalog/product.ts'
import { canonicalUnit, isContainer, isMeasure, isPieceUnit, LONGEST_UNIT } from '../catalog/units.ts'
import type { Slots } from '../language/reading.ts'
import { type Ask, type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'
import { confirm } from './facts/said-value.ts'
import { howMuch } from './moving/quantity.ts'

/** How many kinds of packs a product may have. */
export const PACKS_PER_PRODUCT = 12

/** The words that begin a pack by themselves; another wants the word "pack" before it, so that "now soap is 24" is none. */
const CONTAINERS =
  'carton|cartons|case|box|crate|tray|sack|bag|bundle|bale|pallet|sleeve|drum|bucket|roll|ream|set|multipack|outer|packet|pack|bottle|tin|jar|strip|pouch|dozen'

const REMOVING = new Set(['remove', 'delete', 'drop'])

/** In what packs a product comes and how much each holds. */
export const packs: WriteCommand = {
  kind: 'write',
  name: 'packs',
  role: 'manager',
  help: 'Say how much a carton, tray or sack of a product holds.',
  examples: ['carton of soap is 24', 'pack milk tray 12', '1 sack rice = 25 kg', 'remove pack sack from rice'],
  phrases: [
    '{word:remove|delete|drop} [the] [pack] {pack} (from|of) {product}',
    '[set] [the] pack [size] [(of|for)] {product} {pack} [(of|is|=|has|holds|to)] {quantity}',
    `[(a|an|one|1|each|every)] {word:${CONTAINERS}} [of] {product} (is|=|has|holds|contains|means|equals) {quantity} [each]`,
    '(1|one|each|every) {pack} [of] {product} (is|=|has|holds|contains|means|equals|weighs) {quantity} [each]',
    `{product} {word:${CONTAINERS}} (is|=|has|holds|contains|size) {quantity}`,
    '{product} (comes in|come in|is packed in) {pack} of {quantity}',
    '{product} [(will|do)] (come|comes|is packed|are packed|pack|packs|are sold|is sold|are boxed|is boxed|ship|ships|arrive|arrives) {quantity} (to|in|into) (a|an|one|1|the|each|every) {pack}',
    '{product} [(will|do)] (come|comes|is packed|are packed|pack|packs|are sold|is sold|are boxed|is boxed|ship|ships|arrive|arrives) {quantity} per {pack}',
    '{quantity} {product} (to|fit in|fits in|fill|fills|go in|goes in|go into|come in) (a|an|one|1|each|every) {pack}',
    '{quantity} {product} in (each|every) {pack}',
    '(there are|theres|there is|it is|we get) {quantity} (in|to|per) (a|an|one|1|each|every|the) {pack} of {product}',
    'there are {quantity} {product} in (one|1|each|every) {pack}',
    '{quantity} {product} (per|make|makes) (a|an|one|1|each) {pack}',
  ],
  run: changePack,
}

async function changePack(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const removes = REMOVING.has(slots.word ?? '')
  const name = canonicalUnit(slots.pack ?? (removes ? '' : (slots.word ?? '')))
  if (removes) return remove(name, product, context)
  if (name === '' || name.length > LONGEST_UNIT) return refuse('Say which pack, like: carton of coke is 24')
  if (name === canonicalUnit(product.unit) || isMeasure(name)) {
    return refuse(
      `${product.name} is kept in ${product.unit}; a pack has a name of its own, like carton, tray or sack.`,
    )
  }
  const amount = howMuch(slots.quantity ?? null, { ...product, packs: [] }, context)
  if (amount.kind !== 'amount') return amount
  if (amount.thousandths <= 0n)
    return refuse(`A ${name} must hold more than 0. Say it like: ${name} of ${product.name} is 24`)
  const pack: Pack = { name, thousandths: amount.thousandths, packs: 1n }
  const isTold = isOwnUnit(slots, product) && ONE_OF.test(context.line)
  return (isTold ? undefined : askWhetherPack(pack, product, context)) ?? write(pack, product, context)
}

/** "1 bora rice is 25 kg" tells the size of one in the product's own unit: that is no price. */
const ONE_OF = /^\W*(?:1|one|each|every)\s/iu

function isOwnUnit({ quantity }: Slots, { unit }: Product): boolean {
  return quantity?.kind === 'exact' && quantity.unit !== null && canonicalUnit(quantity.unit) === canonicalUnit(unit)
}

/** "Pack eggs carefully 6" names no pack, and "box of soap is 400" may be a price: what is unusual is asked about. */
function askWhetherPack(pack: Pack, product: Product, context: WriteContext): Ask | undefined {
  const { answers, wording, line } = context
  const size = wording.quantity(pack.thousandths, product.unit)
  const text = `Does a ${pack.name} of ${product.name} hold ${size}?`
  const key = `pack-is:${product.id}:${pack.name}:${pack.thousandths}`
  const price = looksLikePrice(pack, product, context) ? ' If that is its price, cancel: prices are for one.' : ''
  if (!isPackWord(pack.name, context)) return confirm(key, text, answers, `Yes, ${size}`)
  return price === '' || HOLDS.test(line) ? undefined : confirm(key, `${text}${price}`, answers, `Yes, ${size}`)
}

const HOLDS = /\b(?:hold|holds|has|contain|contains|pack)\b/iu
const USUAL_SIZES = new Set([
  2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40, 48, 50, 60, 72, 96, 100, 120, 144,
])

function looksLikePrice({ thousandths }: Pack, { priceMinor }: Product, { wording }: WriteContext): boolean {
  if (priceMinor === null || priceMinor === 0n || USUAL_SIZES.has(Number(thousandths) / 1000)) return false
  return thousandths * 10n ** BigInt(wording.currencyDigits) >= 2000n * priceMinor
}

/** A word that packs are called by everywhere, or in this shop already. */
function isPackWord(name: string, { catalog }: WriteContext): boolean {
  const isOwn = catalog.products.some(({ packs }) => packs.some(pack => canonicalUnit(pack.name) === name))
  return isOwn || isContainer(name) || isPieceUnit(name) || CONTAINERS.split('|').includes(name)
}

async function write(pack: Pack, product: Product, { work, wording }: WriteContext): Promise<Outcome> {
  const before = packCalled(pack.name, product)
  const size = wording.quantity(pack.thousandths, product.unit)
  if (before?.thousandths === pack.thousandths && before.packs === pack.packs) {
    return say(`A ${before.name} of ${product.name} holds ${size} already.`)
  }
  if (before === undefined && product.packs.length >= PACKS_PER_PRODUCT) {
    return refuse(
      `${product.name} has ${PACKS_PER_PRODUCT} kinds of packs, which is the most. Remove one like this: remove pack ${product.packs[0]?.name} from ${product.name}`,
    )
  }
  await work.change(subjectOf(product.id), packFact(before?.name ?? pack.name), packText(pack))
  const was = before === undefined ? '' : ` (was ${wording.quantity(before.thousandths / before.packs, product.unit)})`
  return say(`A ${pack.name} of ${product.name} holds ${size}${was}.`)
}

async function remove(name: string, product: Product, { work, wording }: WriteContext): Promise<Outcome> {
  const pack = packCalled(name, product)
  if (pack === undefined) {
    const known = product.packs.map(one => one.name)
    const possible = known.length === 0 ? 'It has none.' : `It has: ${wording.list(known)}.`
    return refuse(`${product.name} has no pack "${name}". ${possible}`)
  }
  await work.change(subjectOf(product.id), packFact(pack.name), null)
  return say(
    `${product.name} has no ${pack.name} any more (was ${wording.quantity(pack.thousandths / pack.packs, product.unit)}).`,
  )
}

function packCalled(name: string, product: Product): Pack | undefined {
  return product.packs.find(pack => canonicalUnit(pack.name) === name)
}
