import type { Sight } from '../context.ts'
import type { LineReading } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { sayingWith } from '../text/line.ts'
import { assemble } from './assemble.ts'
import { doneOrAsked, isPlain } from './judge.ts'
import { isArrival, isDeparture } from './segments/arrivals.ts'
import { pathBeside } from './segments/path.ts'
import type { Segment } from './segments/segment.ts'

/**
 * Reads an entry with words around it that say nothing of it, which become its remark: "my wife took 1 milo for the house",
 * "sold 2 sourdough for 9, end of day special". Undefined where it is not certain what was done.
 */
export function readBeside(text: string, sight: Sight): LineReading | undefined {
  const { line } = sight
  const isDone = line.tokens.some(
    (_, at) => sayingWith(line, at, 'verb') !== undefined || isArrival(sight, at) || isDeparture(sight, at),
  )
  if (!isDone) return undefined
  const path = pathBeside(sight)
  if (path === undefined || mayBeCheaper(sight, path)) return undefined
  const assembly = assemble(sight, path)
  if (assembly.kind !== 'clauses') return undefined
  const reading = { kind: assembly.kind, text, clauses: assembly.clauses }
  return isPlain(reading) ? doneOrAsked(reading, sight, path) : undefined
}

/** Is a bargain spoken of, and no price told? */
function mayBeCheaper({ line }: Sight, path: readonly Segment[]): boolean {
  const isBargain = path.some(({ kind, from, end }) => {
    if (kind !== 'remark') return false
    for (let at = from; at < end; at += 1) if (endOfAside(line, at, 'bargain') > 0) return true
    return false
  })
  const isPriced = path.every(segment => segment.kind !== 'item' || segment.item.price !== null)
  return isBargain && !isPriced && !path.some(({ kind }) => kind === 'price')
}
