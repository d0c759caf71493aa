import { nameKey } from '../catalog/name-key.ts'
import type { Product } from '../catalog/product.ts'
import { canonicalUnit, isContainer } from '../catalog/units.ts'
import type { Button } from '../chat/reply.ts'
import type { Item } from '../language/reading.ts'
import { amountFor } from '../ledger/rounding.ts'
import { costOf } from '../ledger/unit-cost.ts'
import { reaches } from '../people/member.ts'
import { type Ask, type MoveCommand, refuse, type WriteContext } from './command.ts'
import { nameFault, tidyName, titledName } from './facts/new-name.ts'
import { type Decided, moveItems, type SettledItem } from './moving/items.ts'
import { mayBeNoGoods } from './moving/no-goods.ts'
import { plausiblePrice } from './moving/plausible-price.ts'
import { priced } from './moving/price.ts'
import { withPriceOffers } from './moving/price-offers.ts'
import { productKey, resolveProduct } from './which-product.ts'

/** The answer that what was told beside the goods is no goods. */
const NO_GOODS = 'no-goods'
/** The answer that it is goods, which are new. */
const NEW_GOODS = 'new-goods'

/** A product made by a receipt has a name of at most so many words. */
export const WORDS_OF_A_NEW_NAME = 4

/** Goods come in; a name that resembles nothing makes a new product. */
export const receive: MoveCommand = {
  kind: 'move',
  move: 'receive',
  name: 'receive',
  role: 'staff',
  help: 'Write down goods that came in, with what they cost if you like.',
  examples: ['add 20 rice', 'received 12 soap @ 38', 'bought 24 milk for 600', '2 sacks rice came in'],
  run: (clause, context) => {
    const items = clause.items.filter(({ name }) => context.answers.get(productKey(name.said)) !== NO_GOODS)
    const which = (item: Item) => whichOf(item, items, context)
    return moveItems({ ...clause, items }, context, {
      done: 'Received',
      reason: 'receipt',
      takes: false,
      which,
      decide,
    })
  },
}

async function whichOf(item: Item, items: readonly Item[], context: WriteContext) {
  const { name } = item
  if (name.kind === 'one') return resolveProduct(name, context)
  const wanted = context.answers.get(productKey(name.said))
  if (wanted === NEW_GOODS) return makeProduct(item, true, context)
  if (wanted === undefined && reaches(context.role, 'manager') && mayBeNoGoods(item, items)) return askNew(item)
  if (wanted === 'new' || name.kind === 'unknown') return makeProduct(item, wanted === 'new', context)
  const ask = resolveProduct(name, context)
  if (ask.kind !== 'ask' || !reaches(context.role, 'manager')) return ask
  return { ...ask, options: [...ask.options, { label: `New: ${name.said}`, value: 'new' }] }
}

/** Costs, people and what became of a delivery are told beside its goods: "transport 100", "2 rejected". */
function askNew({ name: { said }, quantity }: Item): Ask {
  return {
    kind: 'ask',
    question: 'new-among-others',
    key: productKey(said),
    text: `There is no "${said}" here. Are these goods that came in: ${quantity?.said ?? ''} ${said}?`,
    options: [
      { label: `Yes, new: ${said}`, value: NEW_GOODS },
      { label: 'No goods: leave that out', value: NO_GOODS },
    ],
  }
}

async function makeProduct(item: Item, confirmed: boolean, context: WriteContext) {
  const { said } = item.name
  if (!reaches(context.role, 'manager')) {
    return refuse(`There is no "${said}" here. A manager can make it with: new item ${said}`)
  }
  if (!confirmed && (said.split(/\s+/u).length > WORDS_OF_A_NEW_NAME || item.quantity?.kind !== 'exact')) {
    return resolveProduct(item.name, context)
  }
  const name = titledName(tidyName(said))
  const fault = nameFault(name)
  if (fault !== undefined) return refuse(fault)
  const made = context.work.changes.find(
    change => change.field === 'name' && nameKey(change.after ?? '') === nameKey(name),
  )
  if (made !== undefined)
    return { kind: 'product' as const, product: newProduct(Number(made.subject.split(':')[1]), name, PIECES) }
  const spoken = item.quantity?.kind === 'exact' ? item.quantity.unit : null
  const unit = spoken !== null && !isContainer(spoken) ? canonicalUnit(spoken) : PIECES
  return { kind: 'product' as const, product: newProduct(await context.work.addProduct(name, unit), name, unit) }
}

const PIECES = 'pcs'

function newProduct(id: number, name: string, unit: string): Product {
  return {
    id,
    name,
    unit,
    priceMinor: null,
    reorderPointThousandths: null,
    category: null,
    place: null,
    supplier: null,
    aliases: [],
    barcodes: [],
    packs: [],
    archived: false,
    mergedInto: null,
  }
}

/** A new product's unit is offered until it moves again. */
const OFFERED_UNITS = ['kg', 'l'] as const

function unitButtons({ name, unit }: Product, context: WriteContext): readonly Button[] {
  if (unit !== PIECES || !reaches(context.role, 'manager')) return []
  return OFFERED_UNITS.map(offered => ({
    label: `In ${offered}`,
    action: { kind: 'say', text: `unit ${name} ${offered}` },
  }))
}

async function decide(settled: SettledItem, context: WriteContext) {
  const { item, product, amount, businessDate } = settled
  const { unitCost } = await context.work.stock(product.id)
  const usual = unitCost === null ? product.priceMinor : costOf(1000n, unitCost)
  const said = priced(item.price, product, amount, null, usual, context.answers)
  if (said.kind === 'ask') return withPriceOffers(said, item.price, product, amount, context)
  const doubt = { said: item.price, price: said, product, amount, unitCost, usualMinor: usual }
  const price = plausiblePrice(doubt, context)
  if (price.kind === 'ask') return price
  const cost =
    price.totalMinor ?? (price.unitPriceMinor === null ? null : amountFor(amount.thousandths, price.unitPriceMinor))
  const isNew = !context.catalog.products.some(known => known.id === product.id)
  const notes = isNew ? [`${product.name} is new, kept in ${product.unit}.`] : []
  const decided: Decided = {
    kind: 'decided',
    intent: {
      reason: 'receipt',
      product: product.id,
      businessDate,
      quantityThousandths: amount.thousandths,
      valueMinor: cost,
      unitCostMinor: null,
    },
    moneyMinor: cost,
    notes,
    ...(isNew ? { buttons: unitButtons(product, context) } : {}),
  }
  return decided
}
