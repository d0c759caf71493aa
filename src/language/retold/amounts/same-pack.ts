import type { Sight } from '../../context.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt } from '../words.ts'

/** "2 boxes of bolts and 1 of nuts": as many of the same packs, which are told once. */
export function ofTheSamePack(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  let unit: string | null = null
  let said = ''
  let from = 0
  for (let at = 0; at < length; at += 1) {
    const many = manyAt(sight, at)
    if (many === undefined || many.reading.kind !== 'exact') continue
    const of = endOfPlain(line, many.end, 'of')
    const isOfName = of > 0 && namesAt(sight, of).length > 0
    if (unit !== null && isOfName && many.reading.unit === null) {
      said += `${saidBetween(line, from, many.end)} ${unit} `
      from = of
    }
    unit = many.reading.unit ?? (isOfName ? unit : null)
    at = many.end - 1
  }
  return from === 0 ? undefined : { line: `${said}${saidBetween(line, from, length)}`, moves: ['any'], remark: '' }
}
