import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

/** A longer number is one to call. */
const LONGEST_NUMBER = 5
const CHANGES = sayingsOf(englishReceipts.changes)
const STOCK = sayingsOf(englishReceipts.stock)

interface Piece {
  readonly said: string
  readonly end: number
}

/** "restocked twix +8", "stock update: sprite +12, 7 up +6": so many more of each, the sign in front of the number. */
export function signedBehind(sight: Sight): Retold | undefined {
  const { line } = sight
  if (!line.tokens.some(({ text }) => text === '+')) return undefined
  const pieces: string[] = []
  let end = startOf(sight)
  for (let at = end; ; ) {
    const piece = pieceAt(sight, at)
    if (piece === undefined) break
    pieces.push(piece.said)
    end = piece.end
    at = endOfPlain(line, end, 'gap') && !isMark(line, end, '+') ? endOfPlain(line, end, 'gap') : end
  }
  if (pieces.length === 0) return undefined
  const rest = restOf(sight, end)
  return rest === undefined
    ? undefined
    : { line: `received ${pieces.join(', ')} ${rest}`.trim(), moves: ['receive'], remark: '' }
}

/** Behind a verb of goods that came, or what heads changes of stock. */
function startOf({ line }: Sight): number {
  const first = endOfPlain(line, 0, 'polite')
  const verb = sayingWith(line, first, 'verb')
  const head = endOfSaying(line, first, line.tokens.length, CHANGES)
  return passMark(line, verb?.sense.doing === 'receive' ? Math.max(verb.end, head) : head || first)
}

/** "twix +8 pcs": of a product that is named in full, and no money. */
function pieceAt(sight: Sight, at: number): Piece | undefined {
  const { line, names } = sight
  for (const { end, kind, distance } of names.at(at)) {
    if (kind === 'near' || distance > DISTANCE.part) continue
    const named = passMark(line, endOfSaying(line, end, line.tokens.length, STOCK) || end)
    const { length } = line.tokens[named + 1]?.text ?? ''
    if (!isMark(line, named, '+') || length > LONGEST_NUMBER) continue
    const price = priceIn(sight, named + 1)
    if (price !== undefined && price.meaning.kind !== 'number') return undefined
    const many = quantitiesIn(sight, named + 1).find(({ article, reading }) => !article && reading.kind === 'exact')
    if (many !== undefined)
      return { said: `${saidBetween(line, named + 1, many.end)} ${saidBetween(line, at, end)}`, end: many.end }
  }
  return undefined
}

/** What is told behind the last of them: no other goods, and no other verb than that they came. */
function restOf({ line, names }: Sight, from: number): string | undefined {
  const verb = sayingWith(line, from, 'verb')
  const end = verb?.sense.doing === 'receive' ? verb.end : from
  for (let at = end; at < line.tokens.length; at += 1) {
    const isOther = isMark(line, at, '+') || isMark(line, at, '?') || names.at(at).some(({ kind }) => kind !== 'near')
    if (isOther || sayingWith(line, at, 'verb') !== undefined || (at === end && numberAt(line, at) !== undefined))
      return undefined
  }
  return saidBetween(line, end, line.tokens.length)
}
