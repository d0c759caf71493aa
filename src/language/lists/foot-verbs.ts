import type { ReadLine } from '../line.ts'
import type { Read } from './heading.ts'
import { pathOf } from './headings.ts'
import { isBareGoods } from './joined.ts'

/** The lines of a list, each verb above its goods; `isOpen`: the verbs may be of the goods above or of those below. */
export interface VerbsAbove {
  readonly lines: readonly string[]
  readonly isOpen: boolean
}

/**
 * "milk 2", "bread 3", "sold": a list of nothing but goods and verbs that begins with goods. Where it ends with a verb, each
 * verb is that of the goods above it; else nobody says of which goods it is. Undefined where it is no such list.
 */
export function withVerbsAbove(lines: readonly string[], read: Read): VerbsAbove | undefined {
  const told = lines.filter(line => line !== '')
  const [first = ''] = told
  if (told.length < 2 || !isBareGoods(read(first))) return undefined
  const above: string[] = []
  let goods: string[] = []
  let verbs = 0
  for (const line of told) {
    const alone = read(line)
    if (isBareGoods(alone)) {
      goods.push(line)
      continue
    }
    if (!isVerbAlone(alone) || goods.some(one => read(`${line} ${one}`).reading.kind !== 'clauses')) return undefined
    above.push(line, ...goods)
    goods = []
    verbs += 1
  }
  if (verbs === 0) return undefined
  if (goods.length === 0) return { lines: above, isOpen: false }
  // A blank line above a verb says of which goods it is.
  const isParted = lines.some((line, at) => line === '' && isVerbAlone(read(lines[at + 1] ?? '')))
  return isParted ? undefined : { lines, isOpen: true }
}

function isVerbAlone(alone: ReadLine): boolean {
  if (alone.reading.kind === 'clauses') return false
  const path = pathOf(alone)
  return path.some(({ kind }) => kind === 'verb') && path.every(({ kind }) => kind !== 'item' && kind !== 'left')
}
