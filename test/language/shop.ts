import { compileGrammar, type Grammar } from '../../src/language/grammar.ts'
import { indexNames, type NameIndex } from '../../src/language/names.ts'
import { readMessage } from '../../src/language/read.ts'
import type { LineReading } from '../../src/language/reading.ts'
import type { Habits, NamedProduct } from '../../src/language/vocabulary.ts'

/** Products of a corner shop that sells a little of everything: `name | unit | packs | aliases | barcodes`. */
const PRODUCTS = `
Lux Soap; Lifebuoy Soap; Dove Soap; Sugar | kg; Salt | pkt; Toor Dal | kg; Basmati Rice | kg; Ponni Rice | kg
Eggs | pcs | tray, crate; Bread; Milk | l; Oat Milk | pcs | case; Whole Milk; Peak Milk; Butter | kg; Baker's Flour | kg | bag
Coke 50cl | pcs | carton; Coke Can | pcs | case | cola can; Fanta 50cl; Sprite; 7 Up; 5 Star; Mars Bar; Twix
Walkers Ready Salted | pkt | box; Walkers Cheese & Onion | pkt | box; Croissant | pcs | tray; Almond Croissant; Sourdough Loaf
Navy Tee S; Navy Tee M; Navy Tee L; White Tee M; Grey Wool Scarf; Red Wool Scarf; Tote Bag; Black Jeans 10; Black Jeans 12
20W Charger; 30W Charger; USB-C 1m Cable; USB-C 2m Cable; 10000mAh Power Bank; Earbuds | pair
Cough Syrup 100ml | pcs | carton; Cough Syrup 60ml; Panadol Strip; Panadol Extra Strip; Vitamin C Bottle; Vitamin B12 30s
Amoxicillin 250mg Strip; Amoxicillin 500mg Strip; M8 Bolt | pcs | box; M8 Nut | pcs | box; Wood Screw 4x40; Wood Screw 5x60
Nylon Rope | m; Cement | bag; Wire Nails | kg; Sun Chips; May Flower Tea; Half & Half 1L; 12oz Cup | pcs | sleeve; Parle-G
Maggi | pkt | carton || 8901058000290; Onions | kg; Tomatoes | kg; Bananas | kg; Indomie Chicken; Indomie Onion; Meat Pie; Duck Eggs | dozen
`

/** The products of the test shop, numbered from 1. */
export const PRODUCTS_OF_SHOP: readonly NamedProduct[] = PRODUCTS.split(/[;\n]/)
  .map(entry => entry.trim())
  .filter(entry => entry !== '')
  .map((entry, at) => {
    const [name = '', unit = '', packs = '', aliases = '', barcodes = ''] = entry.split('|').map(part => part.trim())
    const listed = (list: string): string[] => list.split(',').flatMap(word => word.trim() || [])
    return {
      id: at + 1,
      name,
      unit: unit || 'pcs',
      packs: listed(packs),
      aliases: listed(aliases),
      barcodes: listed(barcodes),
    }
  })

/** The habits of the test shop: rupees, day first, `1,234.5`. */
export const HABITS: Habits = {
  language: 'en',
  dayFirst: true,
  numberStyle: '1,234.5',
  currency: 'INR',
  currencyDigits: 2,
  weekStart: 1,
}

/** The business day of the test shop: a Wednesday. */
export const TODAY = '2026-11-18'

/** An index of products of these names. */
export function indexOf(...names: string[]): NameIndex {
  return indexOfProducts(names.map((name, id) => ({ id, name, aliases: [], barcodes: [], unit: 'pcs', packs: [] })))
}

function indexOfProducts(products: readonly NamedProduct[]): NameIndex {
  return indexNames({ products, categories: ['Drinks'], places: ['Shelf B2'], members: ['Asha'] })
}

/** What a reading depends on, where a test wants it otherwise than in the test shop. */
export interface Otherwise {
  readonly names?: NameIndex
  readonly habits?: Partial<Habits>
  readonly previousLine?: string
  readonly resolved?: ReadonlyMap<string, number>
  readonly grammar?: Grammar
}

const shopNames = indexOfProducts(PRODUCTS_OF_SHOP)
const noPhrases = compileGrammar([])

/** The readings of a message in the test shop. */
export function read(text: string, otherwise: Otherwise = {}): readonly LineReading[] {
  const { names = shopNames, habits, previousLine, resolved = new Map(), grammar = noPhrases } = otherwise
  const context = { names, habits: { ...HABITS, ...habits }, today: TODAY, resolved }
  return readMessage(text, grammar, previousLine === undefined ? context : { ...context, previousLine })
}

/** The names of products by their numbers, as an index has them. */
export function nameIn(names: NameIndex = shopNames): (product: number) => string {
  return product => names.products.get(product)?.name ?? `#${product}`
}
