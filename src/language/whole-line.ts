import { englishWholeLine } from './lexicon/en/doubts/whole-line.ts'
import { withPriceOfSale } from './price-of-sale.ts'
import type { Clause, LineReading, NameReading } from './reading.ts'

type ClausesReading = Extract<LineReading, { kind: 'clauses' }>

/** Figures without a mark between them, so many of which are a telephone number or a bar code. */
const LONG_FIGURE = /(?<![\d.,])\d{8,}(?![\d.,]*\d)/u

/** A reading of a line judged as a whole: where something in it is hardly what it was read as, it is asked. */
export function judgedWhole(reading: LineReading): LineReading {
  if (reading.kind === 'unclear' && reading.because === 'no-product' && isOfMoreSpoilt(reading.text)) {
    return { ...reading, because: 'two-readings', said: reading.text, ways: [] }
  }
  if (reading.kind !== 'clauses') return reading
  if (isDoubtful(reading)) return asked(reading)
  const ways = soldOrSelling(reading)
  if (ways !== undefined) return asked(reading, ways)
  const clauses = withPriceOfSale(reading.clauses)
  return clauses === undefined ? asked(reading) : { ...reading, clauses }
}

function asked({ text, clauses }: ClausesReading, ways: readonly string[] = []): LineReading {
  const products: readonly NameReading[] = clauses.flatMap(({ items }) => items.map(({ name }) => name))
  const command = clauses[0]?.move ?? null
  return { kind: 'unclear', text, command, because: 'two-readings', said: text, products, ways }
}

/** "received 12 milk @15, sell 20": so many were sold at once, or that is what one sells at. */
function soldOrSelling({ text, clauses }: ClausesReading): readonly string[] | undefined {
  if (clauses.length < 2 || clauses[0]?.move !== 'receive' || clauses.at(-1)?.move !== 'sell') return undefined
  const [, front, word] = englishWholeLine.sellsAt.exec(text.trim()) ?? []
  if (front === undefined || word === undefined) return undefined
  return [front, `${front}, ${text.trim().slice(text.trim().lastIndexOf(word)).replace(word, 'sold')}`]
}

function isOfMoreSpoilt(text: string): boolean {
  return englishWholeLine.moreSpoilt.test(text.trim().replace(/[.!]+$/u, ''))
}

function isDoubtful({ text, clauses }: ClausesReading): boolean {
  return clauses.some(clause => {
    const isLong = clause.items.some(({ quantity }) => quantity !== null && LONG_FIGURE.test(quantity.said))
    return isLong || isOnBareDay(clause) || isFreeOf(clause, text)
  })
}

/** "on first": a day that was told without "the". */
function isOnBareDay({ day, remark }: Clause): boolean {
  return day === null && remark !== null && englishWholeLine.bareDay.test(remark.trim())
}

/** "10 sugar free gum": goods without something, and none that were given away. */
function isFreeOf({ items, remark }: Clause, text: string): boolean {
  const last = items.at(-1)
  if (last?.price?.kind !== 'free' || remark === null || !/^\p{L}/u.test(remark)) return false
  return text.toLowerCase().endsWith(` free ${remark.toLowerCase()}`) && !englishWholeLine.besideFree.test(remark)
}
