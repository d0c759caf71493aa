import { cheapestPath } from '../clauses/segments/path.ts'
import type { ReadLine } from '../line.ts'
import type { LineReading } from '../reading.ts'

/**
 * "Sold for 100:" above goods: one total of all, and not of each of them. The reading of the whole list, and how many lines
 * it has; undefined for every other heading.
 */
export function totalBelow(
  line: string,
  { reading, sight, path }: ReadLine,
  below: readonly string[],
  read: (line: string) => ReadLine,
): { readonly readings: readonly LineReading[]; readonly lines: number } | undefined {
  if (reading.kind === 'clauses' || below.length === 0 || !/\d/u.test(line)) return undefined
  const segments = reading.kind === 'phrase' ? cheapestPath(sight) : path
  const isTotal = segments.some(segment => segment.kind === 'price' && segment.price.meaning.kind === 'total')
  const isHeading = segments.some(({ kind }) => kind === 'verb') && !segments.some(({ kind }) => kind === 'item')
  if (!isTotal || !isHeading) return undefined
  const words = line.replace(/[()]/gu, ' ').replace(/[\s:*_-]+$/u, '')
  const goods: string[] = []
  for (const other of below) {
    if (other === '' || read(other).reading.kind === 'clauses') break
    if (read(`${words}: ${other}`).reading.kind !== 'clauses') break
    goods.push(other)
  }
  const [first] = goods
  return first === undefined
    ? undefined
    : { readings: [read(`${words}: ${goods.join(', ')}`).reading], lines: goods.length }
}
