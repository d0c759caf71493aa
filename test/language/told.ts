import type {
  Clause,
  Item,
  LineReading,
  NameReading,
  PriceReading,
  QuantityReading,
} from '../../src/language/reading.ts'

type NameOf = (product: number) => string

/**
 * A reading in a short notation for tables: `sell 3 Lux Soap @45 each, 2 kg Sugar on 2026-11-17 (to Kumar)`. `[A|B]` is one
 * of several, `~A` resembles, `?x` is unknown; a quantity `?` was not said; a line `? because: words` is unclear, `- why` is
 * nothing, `→ line` amends. `all @45 each` is the price of all items, `all @45 each?` of all or of the last.
 */
export function told(reading: LineReading, nameOf: NameOf): string {
  switch (reading.kind) {
    case 'clauses':
      return reading.clauses.map(clause => clauseTold(clause, nameOf)).join('; ')
    case 'phrase':
      return `${reading.command} ${JSON.stringify(slotsTold(reading.slots, nameOf))}`
    case 'amend':
      return `→ ${reading.line}`
    case 'unclear':
      return `? ${reading.because}: ${reading.said}${reading.command === null ? '' : ` (${reading.command})`}`
    case 'nothing':
      return `- ${reading.because}`
  }
}

function clauseTold({ move, items, day, remark, priceOfAll }: Clause, nameOf: NameOf): string {
  const parts = [`${move} ${items.map(item => itemTold(item, nameOf)).join(', ')}`]
  if (priceOfAll) parts.push(`all ${priceTold(priceOfAll.price)}${priceOfAll.isDoubtful ? '?' : ''}`)
  if (day?.kind === 'day') parts.push(`on ${day.date}`)
  if (day?.kind === 'future') parts.push(`on future ${day.date}`)
  if (day?.kind === 'unclear') parts.push(`on ?${day.said}`)
  if (remark !== null) parts.push(`(${remark})`)
  return parts.join(' ')
}

function itemTold({ quantity, name, price }: Item, nameOf: NameOf): string {
  return [quantityTold(quantity), nameTold(name, nameOf), priceTold(price)].filter(part => part !== '').join(' ')
}

/** A quantity in the notation of the tables. */
export function quantityTold(quantity: QuantityReading | null): string {
  if (quantity === null) return '?'
  if (quantity.kind === 'vague') return `~${quantity.said}`
  const unit = quantity.unit === null ? '' : ` ${quantity.unit}`
  if (quantity.kind === 'open') return `${quantity.readings.map(thousandths).join('|') || quantity.said}?${unit}`
  const size = quantity.packSizeThousandths
  return `${thousandths(quantity.thousandths)}${unit}${size === undefined ? '' : ` of ${thousandths(size)}`}`
}

/** A name in the notation of the tables. */
export function nameTold(name: NameReading, nameOf: NameOf): string {
  if (name.kind === 'one') return nameOf(name.product)
  if (name.kind === 'unknown') return `?${name.said}`
  const names = name.products.map(nameOf).join('|')
  return name.kind === 'several' ? `[${names}]` : `~${names}`
}

function priceTold(price: PriceReading | null): string {
  if (price === null) return ''
  if (price.kind === 'free') return 'free'
  if (price.kind === 'off') return `-${thousandths(price.percentThousandths)}%`
  if (price.kind === 'less') return `-${Number(price.minor) / 100}`
  if (price.kind === 'unclear') return `@?${price.said}`
  const ofUnit = price.kind === 'each' && price.ofUnit !== undefined ? ' unit' : ''
  return `@${Number(price.minor) / 100} ${price.kind}${ofUnit}`
}

function slotsTold(slots: Extract<LineReading, { kind: 'phrase' }>['slots'], nameOf: NameOf): object {
  const { product, products, quantity, period, day, ...others } = slots
  return {
    ...Object.fromEntries(
      Object.entries(others).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
    ),
    ...(product && { product: nameTold(product, nameOf) }),
    ...(products && { products: products.map(name => nameTold(name, nameOf)) }),
    ...(quantity && { quantity: quantityTold(quantity) }),
    ...(period && { period: `${period.from ?? ''}..${period.to ?? ''}` }),
    ...(day && { day: day.kind === 'unclear' ? day.said : day.date }),
  }
}

function thousandths(value: bigint): string {
  return String(Number(value) / 1000)
}
