import { openWays } from '../language/open-ways.ts'
import type { LineReading } from '../language/reading.ts'
import type { ShopReader } from '../store/port.ts'
import { quantityAndPrice } from './not-understood.ts'
import { habitsOf } from './settings.ts'
import { readLines, type Turn } from './turn.ts'

type Unclear = Extract<LineReading, { kind: 'unclear' }>

/**
 * A line with the plain lines that it may mean, each of which is read as an entry: of one that can be read in two ways, and
 * of one with two numbers where its products are misspelt, or where its words would make something else of a price.
 */
export async function withWays(reading: LineReading, turn: Turn, reader: ShopReader): Promise<LineReading> {
  if (reading.kind !== 'unclear' || reading.ways !== undefined) return reading
  if (reading.because === 'two-numbers') return await withNumbers(reading, turn, reader)
  return reading.because === 'two-readings' ? await withOpenWays(reading, turn, reader) : reading
}

/** "2 parcetamol 500": of the products that it resembles, those that have the number in their name. */
async function withNumbers(reading: Unclear, turn: Turn, reader: ShopReader): Promise<LineReading> {
  const { text, said, products } = reading
  const [name, ...others] = products
  const [first, second, ...more] = said.match(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu) ?? []
  if (first === undefined || second === undefined || more.length > 0 || others.length > 0) return reading
  if (name?.kind === 'near') {
    const known = (await reader.catalog()).products
    const near = name.products.flatMap(id => known.find(product => product.id === id)?.name ?? [])
    const holding = near.filter(product => product.match(/\d+/gu)?.includes(second))
    const ways = holding.map(product => text.replace(said, () => `${first} ${product}`))
    return ways.length === 0 ? reading : { ...reading, ways }
  }
  const ways: string[] = []
  const offered = quantityAndPrice(reading)
  for (const { value } of offered) {
    const [read, ...lines] = await readLines(value, turn, reader, new Map())
    const isEntry = read?.kind === 'clauses' && lines.length === 0 && read.clauses.length === 1
    if (isEntry && read.clauses[0]?.items.every(({ price }) => price !== null)) ways.push(value)
  }
  return ways.length === offered.length ? reading : { ...reading, ways: [] }
}

/**
 * A line that can be read in two ways, with the plain lines that it may mean, each of which is read as an entry; as it is
 * where there are not two of them.
 */
async function withOpenWays(reading: Unclear, turn: Turn, reader: ShopReader): Promise<LineReading> {
  if (reading.said === '?') return reading
  const ways: string[] = []
  const moves = new Set<string>()
  for (const way of openWays(reading.text, habitsOf(reader.shop))) {
    const [read, ...more] = await readLines(way, turn, reader, new Map())
    if (read?.kind !== 'clauses' || more.length > 0) continue
    const [clause, ...others] = read.clauses
    if (clause === undefined || others.length > 0 || moves.has(clause.move)) continue
    if (clause.items.some(({ name, quantity }) => name.kind === 'unknown' || quantity === null)) continue
    moves.add(clause.move)
    ways.push(way)
  }
  return ways.length < 2 ? reading : { ...reading, ways }
}
