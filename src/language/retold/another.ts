import type { Sight } from '../context.ts'
import { englishMore } from '../lexicon/en-more.ts'
import { DISTANCE } from '../names/span.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import type { Retold } from './done.ts'

const ONE_MORE: ReadonlySet<string> = new Set(englishMore.oneMore.split('|'))

/** "another tote bag sold": one of them; with a number, it is so many. */
export function anotherOne({ line, names }: Sight): Retold | undefined {
  const at = line.tokens.findIndex(({ text }) => ONE_MORE.has(text))
  if (at < 0 || line.tokens.some((_, from) => numberAt(line, from) !== undefined && !names.knows(from)))
    return undefined
  const isNamed = names.at(at + 1).some(({ kind, distance }) => kind !== 'near' && distance <= DISTANCE.part)
  if (!isNamed) return undefined
  const said = `${saidBetween(line, 0, at)} 1 ${saidBetween(line, at + 1, line.tokens.length)}`
  return { line: said.trim(), moves: ['any'], remark: '' }
}
