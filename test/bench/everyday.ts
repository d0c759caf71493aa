import type { NamedProduct } from '../../src/language/vocabulary.ts'

const BRANDS =
  'Amul Lux Dove Parle Nestle Tata Maggi Surf Rin Colgate Dabur Kissan Knorr Lipton Nivea Vim Ariel Bru Milo Robin'
const GOODS =
  'Soap Butter Milk Rice Atta Tea Coffee Biscuit Noodles Oil Salt Sugar Paste Powder Shampoo Bar Jam Ketchup Honey Flour'
const SIZES = ['', '500g', '1 kg', '100 ml', 'Gold']
const DAYS = ['yesterday', 'on monday', '3 days ago', 'on 5 nov']

/** A thousand products of which many share their words, as those of one aisle do. */
export function aisle(count: number): readonly NamedProduct[] {
  const names = BRANDS.split(' ').flatMap(brand =>
    GOODS.split(' ').flatMap(goods => SIZES.map(size => `${brand} ${goods} ${size}`.trim())),
  )
  return names
    .slice(0, count)
    .map((name, id) => ({ id, name, aliases: [], barcodes: [], unit: 'pcs', packs: ['carton'] }))
}

/** A line that shops write day by day. `draw` gives a whole number below its argument. */
export function everydayLine(products: readonly NamedProduct[], draw: (below: number) => number): string {
  const name = (): string => products[draw(products.length)]?.name.toLowerCase() ?? ''
  const number = (most: number): number => 1 + draw(most)
  const lines = [
    () => `sold ${number(9)} ${name()}`,
    () => `add ${number(50)} ${name()}`,
    () => `sold ${number(9)} ${name()} at ${number(99)}`,
    () => `how much ${name()}`,
    () => `${name()} left?`,
    () => `received ${number(9)} cartons ${name()} from Murugan traders`,
    () => `sold ${number(9)} ${name()}, ${number(9)} ${name()}`,
    () => `threw away ${number(4)} ${name()}`,
    () => `price ${name()} ${number(99)}`,
    () => `${name()} is ${number(40)} now`,
    () => `used 1 ${name()} for tasting`,
    () => `sold ${number(9)} ${name()} to kumar on credit`,
    () => `returned ${number(3)} ${name()}, she changed her mind`,
    () => 'low',
    () => 'undo',
    () => `min ${name()} 5`,
  ]
  return (lines[draw(lines.length)] ?? name)()
}

/** The same of another day than today. */
export function everydayLineOfDay(products: readonly NamedProduct[], draw: (below: number) => number): string {
  const name = products[draw(products.length)]?.name.toLowerCase()
  const what = draw(2) === 0 ? 'sold' : 'add'
  return `${what} ${1 + draw(40)} ${name}${draw(3) === 0 ? ` at ${10 + draw(90)}` : ''} ${DAYS[draw(DAYS.length)]}`
}
