import type { ItemSegment, Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import type { Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'

/** The plain lines that a line comes to: one that is certain, several of which one is meant, none where nobody can tell. */
export type Told = readonly string[]

/** A way to say a line plainly; undefined where the line is not of its kind. */
export type PlainerWay = (sight: Sight, path: readonly Segment[]) => Told | undefined

const THOUSAND = 1000n

/** An item with a name that is known, of which it is certain how many they are. */
export interface Counted extends ItemSegment {
  readonly item: ItemSegment['item'] & {
    readonly name: NonNullable<ItemSegment['item']['name']>
    readonly quantity: NonNullable<ItemSegment['item']['quantity']>
  }
}

/** The items of which something is told at a place of a path: those in front of it, of one verb. */
export function goodsBefore(path: readonly Segment[], at: number): readonly ItemSegment[] {
  const found: ItemSegment[] = []
  for (const segment of path.slice(0, at).reverse()) {
    if (segment.kind === 'item') found.unshift(segment)
    else if (segment.kind === 'verb' && found.length > 0) break
  }
  return found
}

/** Is it known by name, and certain how many they are? */
export function isCounted(segment: Segment): segment is Counted {
  if (segment.kind !== 'item') return false
  const { name, quantity } = segment.item
  return name?.isKnown === true && quantity?.reading.kind === 'exact'
}

/** How many were counted, in thousandths of what they were counted in; null: of single ones. */
export function amountOf({ item: { quantity } }: Counted): {
  readonly thousandths: bigint
  readonly unit: string | null
} {
  const { reading, counted } = quantity
  if (counted !== null) return { thousandths: counted.thousandths, unit: counted.by }
  return reading.kind === 'exact' ? reading : { thousandths: 0n, unit: null }
}

/** The name of an item, as it was said. */
export function nameSaid({ line }: Sight, { item: { name } }: Counted): string {
  return saidBetween(line, name.from, name.to)
}

/** So many thousandths as a person writes them. */
export function figureSaid({ marks }: Pick<Line, 'marks'>, thousandths: bigint): string {
  const rest = String(thousandths % THOUSAND)
    .padStart(3, '0')
    .replace(/0+$/u, '')
  return `${thousandths / THOUSAND}${rest === '' ? '' : `${marks.decimal}${rest}`}`
}

/** So much of an item: "2 carton milk". */
export function partSaid(sight: Sight, of: Counted, thousandths: bigint, unit: string | null): string {
  return `${figureSaid(sight.line, thousandths)} ${unit === null ? '' : `${unit} `}${nameSaid(sight, of)}`
}

/** The line with other words in the place of those from one token up to another. */
export function withInPlace({ line }: Sight, from: number, end: number, words: string): string {
  const joint = words.startsWith(',') ? '' : ' '
  return `${saidBetween(line, 0, from)}${joint}${words} ${saidBetween(line, end, line.tokens.length)}`.trim()
}

/** Is it kept by weight, volume or length? */
export function isMeasured({ line, names }: Sight, { item: { name } }: Counted): boolean {
  const [product] = names.at(name.from).find(({ end }) => end === name.to)?.products ?? []
  const unit = product === undefined ? undefined : names.index.products.get(product)?.unit
  return unit !== undefined && line.words.root.next(unit.toLowerCase())?.value?.measure !== undefined
}
