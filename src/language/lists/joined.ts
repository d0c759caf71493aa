import type { ReadLine } from '../line.ts'
import type { Item, LineReading, Move, PriceReading } from '../reading.ts'

/** A line of a message that was understood as an entry. */
export type EntryReading = Extract<LineReading, { kind: 'clauses' }>

/** A reading with the line that it is of, as it stands in the message and as it reads alone. */
export interface PlacedReading {
  readonly reading: LineReading
  readonly line: string
  /** Undefined where the line is not read by itself: what is quoted, crossed out or too long. */
  readonly alone: ReadLine | undefined
}

/** An entry with the line that it is of. */
export interface PlacedEntry extends PlacedReading {
  readonly reading: EntryReading
}

/** Is it an entry? */
export function isEntry(one: PlacedReading): one is PlacedEntry {
  return one.reading.kind === 'clauses'
}

/** The lines of entries as one line: those below the heading of the one in front without it. */
export function joinedLine(entries: readonly PlacedEntry[]): string {
  return entries
    .map(({ reading, line, alone }, at) => {
      const isBelow =
        alone !== undefined && alone.reading.kind !== 'clauses' && moveOf(entries[at - 1]) === moveOf(entries[at])
      return at > 0 && isBelow ? line : reading.text
    })
    .map(line => line.replace(/[\s,;.]+$/u, ''))
    .join(', ')
}

/** What was done by an entry, in the first place. */
export function moveOf(entry: PlacedEntry | undefined): Move | undefined {
  return entry?.reading.clauses[0]?.move
}

/** What words behind entries make of them: nothing, another day, other prices, or something else. */
export type Change = 'none' | 'day' | 'price' | 'other'

/** What another reading changes of entries. */
export function changeOf(entries: readonly EntryReading[], other: LineReading): Change {
  if (other.kind !== 'clauses') return 'other'
  const clauses = entries.flatMap(entry => entry.clauses)
  const items = clauses.flatMap(clause => clause.items.map(item => ({ item, clause })))
  const others = other.clauses.flatMap(clause => clause.items.map(item => ({ item, clause })))
  if (items.length !== others.length) return 'other'
  const pairs = items.map((one, at) => [one, others[at] ?? one] as const)
  if (!pairs.every(([one, two]) => one.clause.move === two.clause.move && isSameGoods(one.item, two.item)))
    return 'other'
  const isPriced = pairs.some(
    ([one, two]) =>
      priceKey(one.item.price) !== priceKey(two.item.price) ||
      (one.clause.priceOfAll === undefined) !== (two.clause.priceOfAll === undefined),
  )
  const isDated = pairs.some(([one, two]) => JSON.stringify(one.clause.day) !== JSON.stringify(two.clause.day))
  if (isPriced) return isDated ? 'other' : 'price'
  return isDated ? 'day' : 'none'
}

function isSameGoods(one: Item, two: Item): boolean {
  const isSameName =
    one.name.kind === 'one' && two.name.kind === 'one'
      ? one.name.product === two.name.product
      : one.name.kind === two.name.kind && one.name.said.toLowerCase() === two.name.said.toLowerCase()
  const [first, second] = [one.quantity, two.quantity]
  if (first?.kind === 'exact' && second?.kind === 'exact')
    return isSameName && first.thousandths === second.thousandths && first.unit === second.unit
  return isSameName && first?.kind === second?.kind && first?.said === second?.said
}

function priceKey(price: PriceReading | null): string {
  return price === null
    ? ''
    : JSON.stringify(price, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

/** Is a line goods with a number, of which nothing is told? */
export function isBareGoods({ path, reading }: ReadLine): boolean {
  if (reading.kind === 'clauses' || path.some(({ kind }) => kind === 'verb')) return false
  return path.some(segment => segment.kind === 'item' && segment.item.name !== null && segment.item.quantity !== null)
}
