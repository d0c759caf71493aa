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
  let kept: string | undefined
  let said = ''
  let from = 0
  for (let at = 0; at < length; at += 1) {
    const many = manyAt(sight, at)
    if (many === undefined || many.reading.kind !== 'exact') {
      // "coke 50cl" has no quantity in it.
      at = Math.max(at, ...namesAt(sight, at).map(end => end - 1))
      continue
    }
    const of = endOfPlain(line, many.end, 'of')
    const isOfName = of > 0 && namesAt(sight, of).length > 0
    const keptNext = unitKept(sight, of || many.end)
    if (unit !== null && isOfName && many.reading.unit === null) {
      if (keptNext === undefined || keptNext !== kept) return undefined
      said += `${saidBetween(line, from, many.end)} ${unit} `
      from = of
    }
    kept = keptNext
    unit = many.reading.unit ?? (isOfName ? unit : null)
    at = many.end - 1
  }
  return from === 0 ? undefined : { line: `${said}${saidBetween(line, from, length)}`, moves: ['any'], remark: '' }
}

/** The unit in which the goods named at a token are kept: kilos of one thing tell nothing of pieces of another. */
function unitKept({ names }: Sight, at: number): string | undefined {
  const product = names.at(at).find(({ kind }) => kind !== 'near')?.products[0]
  return product === undefined ? undefined : names.index.products.get(product)?.unit
}
