import { nameKey } from '../catalog/name-key.ts'
import type { Product } from '../catalog/product.ts'
import { canonicalUnit, isMeasure, LONGEST_UNIT } from '../catalog/units.ts'
import type { QuantityReading, Slots } from '../language/reading.ts'
import { LARGEST_MAGNITUDE } from '../ledger/intent.ts'
import { unitCostOf } from '../ledger/unit-cost.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { askFigures } from './facts/bare-figures.ts'
import { cardLines } from './facts/fact-lines.ts'
import { nameFault, nearTwin, productCalled, readsLikeSentence, tidyName, titledName } from './facts/new-name.ts'
import { withNumber } from './facts/number-behind.ts'
import { confirm, saysNegative } from './facts/said-value.ts'
import { withSize } from './facts/size.ts'
import { withStock } from './facts/stocked.ts'

const PIECES = 'pcs'
/** What is left between the name and the figures: "jam with stock 12". */
const LOOSE_END = /[\s,;:]+(?:with|and|at|of|for|having|,)\s*$/iu
/** A price that got into a name: "Press 500ml, £2.20". */
const PRICED_NAME = /\p{Sc}\s*\d|\d\s*\p{Sc}|(?<!\d),\D*\d|\d,\s+\D*\d/u
/** Two figures without a word or a sign that tells which is the price. */
const BARE_FIGURES = /,\s*\d[\d.]*\s*,\s*\d[\d.]*\s*$/u
/** "New item on the menu next door": the sentence goes on, nothing is named. */
const GOES_ON =
  /^(?:on|at|in|for|to|from|is|are|was|will|has|have|we|i|our|my|this|that|came|coming|arriving|arrives|arrived|due|expected|launching|launches|starting|starts|soon|tomorrow|wanted|needed|next)\s/iu
/** What is said about new products rather than of them. */
const ABOUT_PRODUCTS =
  /^(?:launch|photos?|pictures?|pics|images?|ideas?|lists?|meeting|demo|display|page|pages|line|range|arrivals?|orders?|requests?|training|brochures?|catalogues?|catalogs?|names?|labels?|tags|categor(?:y|ies)|descriptions?|reviews?|announcement|event|party|promo(?:tion)?|codes?|entry|entries|section)$/iu
/** "alert(123)": a figure that is glued to a word by a bracket is nobody's stock. */
const WITHIN_WORD = /[^\s(]\(\d/u
const WHOLE_UNIT = 1000n

/** Makes a product, with its opening stock, price and cost where they are said. */
export const productNew: WriteCommand = {
  kind: 'write',
  name: 'product-new',
  role: 'manager',
  help: 'Make a new product, with unit, opening stock, price and cost if you like.',
  examples: [
    'new item Good Day Biscuit 20 pkt rate 10',
    'new product Camel Coat price 149 cost 70 qty 3',
    'new item Honey',
  ],
  phrases: [
    '(naya|nayi|bago|bagong|mpya|nuwe|nuevo) (item|product|produkto|saman|maal|bidhaa|article) {described}',
    '(new|(add|adding|create|make|register|enter|start|starting|list|set up|launch|launching|introduce|introducing|put in|got|we have|we got|here is|theres|there is) [(a|one|the|our|my)] new) (item|itm|product|article|sku|stock item|line) [(called|named|name|is|alert|in the shop|in our shop|in the store|for the shop|added|to add|in|just in|in today|arrived|came in|in stock|to the list|in the list|for the list|to the system)] {described}',
    '{word:create|introduce|introducing|launch|launching|now stocking|we now stock|we are now stocking|we now carry|we are now carrying|we have started stocking|we have started selling|we started stocking|we started selling|weve started selling|weve started stocking|started stocking|started selling} [(a|an)] {described}',
    '(add|adding|create|make|register|enter) [(a|an|one)] (item|product|article|sku|stock item) [(called|named|name)] {described}',
  ],
  run: makeProduct,
}

async function makeProduct(said: Slots, context: WriteContext): Promise<Outcome> {
  // "create hacksaw blade R18, got 30" is a product; "create invoice" may be anything.
  if (said.word !== undefined && (said.money === undefined || said.quantity === undefined))
    return refuse(`To make a product, say: new item ${titledName(tidyName(said.text ?? ''))}`)
  const settled = withNumber(said, context)
  if ('kind' in settled) return settled
  const slots = withSize(settled, context)
  if ('kind' in slots) return slots
  const name = titledName(tidyName((slots.text ?? '').replace(LOOSE_END, '')))
  const fault = nameFault(name)
  if (fault !== undefined) return refuse(fault)
  if (saysNegative(context.line)) return refuse('A new product cannot begin below 0.')
  if (
    isCountedInAnother(slots) ||
    PRICED_NAME.test(name) ||
    BARE_FIGURES.test(context.line) ||
    WITHIN_WORD.test(context.line)
  )
    return askFigures(describedIn(context.line, slots), slots) ?? refuse(partsOf(name))
  const twin = productCalled(name, context.catalog)
  if (twin !== undefined) return refuseTwin(twin, context)
  const ask = askWhetherName(name, slots, context) ?? nearTwin(name, context)
  if (ask !== undefined) return ask
  if (slots.leftover !== undefined)
    return askFigures(describedIn(context.line, slots), slots) ?? refuse(notPlaced(name, slots.leftover))
  const opening = openingOf(slots.quantity)
  if (opening === undefined)
    return refuse(`How much of ${name} is there? Say a plain number, like: new item ${name} qty 20`)
  const unit = slots.unit === undefined ? opening.unit : canonicalUnit(slots.unit)
  if (slots.reorderPoint !== undefined && !isIn(unit, slots.reorderPoint))
    return refuse(`Say the reorder point of ${name} in ${unit}, like: new item ${name} qty 20 min 5`)
  if ([...unit].length > LONGEST_UNIT)
    return refuse(`"${unit}" is too long for a unit. Say it shorter, like: kg, pkt, box`)
  if ([slots.money, slots.cost].some(minor => minor !== undefined && minor > LARGEST_MAGNITUDE)) {
    return refuse('That price is too large for the books. Say it again with a smaller one.')
  }
  return write(name, unit, opening.thousandths, slots, context)
}

/** "kulfi 2l, bottle, 20": a size and a unit of its own, so that nobody can know what the figure behind them is. */
function isCountedInAnother({ quantity, unit }: Slots): boolean {
  if (unit === undefined || quantity?.kind !== 'exact' || quantity.unit === null) return false
  return isMeasure(quantity.unit) && canonicalUnit(quantity.unit) !== canonicalUnit(unit)
}

/** Is it an exact figure without a unit, or with this one? */
function isIn(unit: string, quantity: QuantityReading): boolean {
  if (quantity.kind !== 'exact' || quantity.packSizeThousandths !== undefined) return false
  return quantity.unit === null || canonicalUnit(quantity.unit) === unit
}

/** "New item came today" and "new product launch at 5" name nothing: what reads like that is asked about. */
function askWhetherName(name: string, slots: Slots, { answers }: WriteContext): Outcome | undefined {
  const told = slots.reorderPoint ?? slots.quantity ?? slots.money ?? slots.cost ?? slots.unit
  const isDoubtful =
    !/\p{L}/u.test(name) ||
    ABOUT_PRODUCTS.test(name) ||
    GOES_ON.test(name) ||
    (told === undefined && readsLikeSentence(name))
  return isDoubtful ? confirm(`name:${nameKey(name)}`, `Make a new product called "${name}"?`, answers) : undefined
}

/** Words beside the figures that say nothing which is kept of a product. */
function notPlaced(name: string, leftover: string): string {
  return `Nothing is written: what does "${leftover}" mean? Say a new product like this: new item ${name} price 20 qty 10`
}

/** The line from the name on. */
function describedIn(line: string, { text = '' }: Slots): string {
  return line.slice(Math.max(0, line.indexOf(text)))
}

/** Which figure is which cannot be known: what to say instead. */
function partsOf(name: string): string {
  const [plain = name] = name.split(/\s*(?:,|\p{Sc})/u)
  return `Nothing is written. Say what each figure is, like: new item ${plain} price 20 qty 10`
}

async function write(name: string, unit: string, thousandths: bigint, slots: Slots, context: WriteContext) {
  const { work, wording, today } = context
  const id = await work.addProduct(name, unit)
  if (slots.money !== undefined) await work.change(subjectOf(id), 'price', slots.money.toString())
  if (slots.reorderPoint?.kind === 'exact')
    await work.change(subjectOf(id), 'reorderPoint', slots.reorderPoint.thousandths.toString())
  if (thousandths > 0n) {
    const refusal = await work.move({
      reason: 'opening',
      product: id,
      businessDate: today,
      quantityThousandths: thousandths,
      valueMinor: null,
      unitCostMinor: slots.cost ?? null,
    })
    if (refusal !== null) return refuse('That number is too large for the books. Say it again with a smaller one.')
  } else if (slots.cost !== undefined) {
    await work.setUnitCost(id, unitCostOf(slots.cost, WHOLE_UNIT), today)
  }
  const facts = [
    `${wording.quantity(thousandths, unit)} on hand`,
    slots.money === undefined ? 'no price yet' : `price ${wording.money(slots.money)}`,
    ...(slots.cost === undefined ? [] : [`cost ${wording.money(slots.cost)}`]),
    ...(slots.reorderPoint?.kind === 'exact'
      ? [`reorder point ${wording.quantity(slots.reorderPoint.thousandths, unit)}`]
      : []),
  ]
  return say(`New: ${name}, kept in ${unit}. ${capital(facts.join(', '))}.`)
}

async function refuseTwin(twin: Product, context: WriteContext) {
  const [stocked] = await withStock([twin], context)
  const card = stocked === undefined ? [] : cardLines(stocked, context)
  return refuse([`There is ${twin.name} already. Nothing is written.`, ...card].join('\n'))
}

/** What is on the shelf at the beginning, and the unit that it was said in; undefined when it is no exact figure. */
function openingOf(quantity: QuantityReading | undefined): { thousandths: bigint; unit: string } | undefined {
  if (quantity === undefined) return { thousandths: 0n, unit: PIECES }
  if (quantity.kind !== 'exact') return undefined
  const unit = quantity.unit === null ? PIECES : canonicalUnit(quantity.unit)
  if (quantity.packSizeThousandths === undefined) return { thousandths: quantity.thousandths, unit }
  return { thousandths: (quantity.thousandths * quantity.packSizeThousandths) / WHOLE_UNIT, unit: PIECES }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
