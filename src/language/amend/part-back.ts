import { quantitiesIn, type ReadingContext } from '../context.ts'
import { englishMore } from '../lexicon/en/amend/more.ts'
import type { ReadLine } from '../line.ts'
import { packOrPiece } from '../plainer/pack-or-piece.ts'
import { partsOf } from '../plainer/share.ts'
import { isCounted } from '../plainer/told.ts'
import type { LineReading, NameReading } from '../reading.ts'
import { sayingWith } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'
import { saidBetween } from '../text/tokens.ts'
import { isOfMove, plainlyDone } from './plainly.ts'

const BACK_LEAD = sayingsOf(englishMore.backLead)
const OF_THEM = sayingsOf(englishMore.ofThem)
const BACK = sayingsOf(englishMore.cameBack)
const BEHIND = sayingsOf(englishMore.behind)
const LONGEST = 12
const ONE = 1000n

/**
 * "one of them came back" behind a sale of one product: so many of it were returned, told in full. Undefined where more is
 * told, where more would come back than was sold, and where the sale was not just made.
 */
export function readPartBack(
  { sight, reading }: ReadLine,
  { previousLine, carriesOn = false, isOverheard = false }: ReadingContext,
  read: (line: string) => ReadLine,
): LineReading | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (!carriesOn || previousLine === undefined || isOverheard || length > LONGEST) return undefined
  if (reading.kind === 'phrase') return undefined
  const from = endOfSaying(line, 0, length, BACK_LEAD)
  const many = quantitiesIn(sight, from).find(({ article, counted }) => !article && counted === null)
  if (many?.reading.kind !== 'exact' || many.reading.unit !== null) return undefined
  const start = endOfSaying(line, many.end, length, OF_THEM) || many.end
  const verb = sayingWith(line, start, 'verb')
  const end = endOfSaying(line, start, length, BACK) || (verb?.sense.doing === 'customer-return' ? verb.end : 0)
  const last = endOfSaying(line, end, length, BEHIND) || end
  if (end === 0 || last < length) return undefined
  const before = read(previousLine)
  const done = plainlyDone(before)
  if (done?.move !== 'sell' || done.only === undefined || before.reading.kind !== 'clauses') return undefined
  const sold = before.reading.clauses[0]?.items[0]?.quantity
  if (sold?.kind !== 'exact' || sold.thousandths < many.reading.thousandths) return undefined
  const { thousandths } = many.reading
  const goods = before.path.find(isCounted)
  const isShare = thousandths < ONE && goods !== undefined
  const open = goods === undefined ? undefined : packOrPiece(before.sight, goods, thousandths)
  const parts = isShare ? partsOf(before.sight, goods, thousandths) : (open ?? [])
  if (parts.length > 1) return asked(line.clean, parts, before.reading.clauses[0]?.items[0]?.name)
  const part = parts[0] ?? `${saidBetween(line, from, many.end)} ${done.only.name}`
  const told = `customer returned ${part}`
  const { reading: found } = read(told)
  return isOfMove(found, 'customer-return') ? { ...found, text: told } : undefined
}

/** "half came back" of nine, "1 came back" of two cartons: which of these is it? */
function asked(text: string, parts: readonly string[], name: NameReading | undefined): LineReading {
  const ways = parts.map(part => `customer returned ${part}`)
  const products = name === undefined ? [] : [name]
  return { kind: 'unclear', text, command: 'customer-return', because: 'two-readings', said: text, products, ways }
}
