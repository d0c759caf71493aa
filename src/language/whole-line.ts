import { askedReading } from './asked-reading.ts'
import { englishWholeLine } from './lexicon/en/doubts/whole-line.ts'
import { withPriceOfSale } from './price-of-sale.ts'
import type { Clause, LineReading } from './reading.ts'

type ClausesReading = Extract<LineReading, { kind: 'clauses' }>

/** Figures without a mark between them, so many of which are a telephone number or a bar code. */
const LONG_FIGURE = /(?<![\d.,])\d{8,}(?![\d.,]*\d)/u

/** A reading of a line judged as a whole: where something in it is hardly what it was read as, it is asked. */
export function judgedWhole(reading: LineReading): LineReading {
  if (reading.kind === 'unclear' && reading.because === 'no-product' && isOfMoreSpoilt(reading.text)) {
    return { ...reading, because: 'two-readings', said: reading.text, ways: [] }
  }
  if (reading.kind !== 'clauses') return reading
  const { text, clauses: read } = reading
  if (isDoubtful(reading)) return askedReading(text, read)
  const ways = soldOrSelling(reading) ?? boughtByWhom(reading) ?? gotForGoods(reading) ?? oneOfTwo(reading)
  if (ways !== undefined) return askedReading(text, read, ways)
  const clauses = withPriceOfSale(read)
  return clauses === undefined ? askedReading(text, read) : { ...reading, clauses }
}

/** "received 12 milk @15, sell 20": so many were sold at once, or that is what one sells at. */
function soldOrSelling({ text, clauses }: ClausesReading): readonly string[] | undefined {
  if (clauses.length < 2 || clauses[0]?.move !== 'receive' || clauses.at(-1)?.move !== 'sell') return undefined
  const [, front, word] = englishWholeLine.sellsAt.exec(text.trim()) ?? []
  if (front === undefined || word === undefined) return undefined
  return [front, `${front}, ${text.trim().slice(text.trim().lastIndexOf(word)).replace(word, 'sold')}`]
}

/** "Sunday bought 3 milk": we on that day, or somebody who is called so. */
function boughtByWhom({ text, clauses }: ClausesReading): readonly string[] | undefined {
  const [, day, goods] = englishWholeLine.dayOrBuyer.exec(text.trim()) ?? []
  return goods !== undefined && clauses.some(({ move }) => move === 'receive')
    ? [`${day} received ${goods}`, `sold ${goods}`]
    : undefined
}

/** "got 60 for 3 milk": that much money for what was sold, or what so many cost that came in. */
function gotForGoods({ text, clauses }: ClausesReading): readonly string[] | undefined {
  const [, money, goods] = englishWholeLine.gotFor.exec(text.trim()) ?? []
  return goods !== undefined && clauses.some(({ move }) => move === 'receive')
    ? [`sold ${goods} for ${money}`, `received ${goods} for ${money}`]
    : undefined
}

/** "sold 3 milk / 4 milk", "sold 3 milk (4 milk)": one of the two, or both. */
function oneOfTwo({ text, clauses: [clause, ...more] }: ClausesReading): readonly string[] | undefined {
  const mark = /[\p{L}\s]([/(])\s*\d/u.exec(text)
  if (mark === null || clause === undefined || more.length > 0 || clause.items.length !== 2) return undefined
  const [one, other] = clause.items.map(({ name }) => (name.kind === 'one' ? name.product : undefined))
  if (one === undefined || one !== other) return undefined
  const behind = text.slice(mark.index + 1).replace(/^[\s/(]+|[\s)]+$/gu, '')
  return [text.slice(0, mark.index + 1).trim(), `${text.slice(0, text.search(/\d/u))}${behind}`]
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
