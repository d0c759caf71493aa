import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { endOfRow, endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { namesAt, passMark } from '../words.ts'

const UNPAID = sayingsOf(englishReceipts.unpaid)
const SIGNED_BY = sayingsOf(englishReceipts.signedBy)
const REST_COMES = englishReceipts.restComes.map(sayingsOf)
const FOR_COUNTER = sayingsOf(englishReceipts.forCounter)
const MADE = sayingsOf(englishReceipts.madeVerbs)
const NONE_OF = sayingsOf(englishReceipts.noneOf)
const NOT_CAME = sayingsOf(englishReceipts.notCame)
const LEAST_GOODS = 2

/** "received 20 bread but not paid yet", "20 bread came, rest tomorrow", "…, signed by asha": what came is told in front. */
export function cameWithTail(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const cut = tailOf(sight)
  if (cut === 0) return undefined
  const verbs = line.tokens.flatMap((_, at) => (at < cut ? (sayingWith(line, at, 'verb')?.sense.doing ?? []) : []))
  const isCame = verbs.length > 0 && verbs.every(doing => doing === 'receive' || doing === 'buy')
  // "they got 20, not paid"
  const isOfOthers = line.tokens.some((_, at) => at < cut && endOfAside(line, at, 'pronoun') > 0)
  if (isOfOthers && !line.tokens.some((_, at) => at < cut && endOfAside(line, at, 'delivers') > 0)) return undefined
  const isArrival = verbs.length === 0 && endOfAside(line, cut - 1, 'into') === cut
  if (!isCame && !isArrival) return undefined
  return { line: saidBetween(line, 0, cut), moves: ['receive'], remark: saidBetween(line, passMark(line, cut), length) }
}

/** Where the goods end in front of such a tail; 0 if none stands at the end. */
function tailOf(sight: Sight): number {
  const { line } = sight
  const { length } = line.tokens
  for (let at = LEAST_GOODS; at < length; at += 1) {
    const start = passMark(line, at)
    const joined = endOfPlain(line, start, 'gap') || start
    const end = endOfSaying(line, start, length, UNPAID) || endOfRow(line, joined, length, REST_COMES)
    if (end === length || isNoneOf(sight, start)) return at
    const by = endOfSaying(line, start, length, SIGNED_BY)
    if (by > 0 && isName(line, by)) return at
  }
  return 0
}

/** ", no kingsmill today", "but no kingsmill": nothing came of that; ", no kingsmill" alone may put right what came. */
function isNoneOf(sight: Sight, at: number): boolean {
  const { line } = sight
  const { length } = line.tokens
  const joined = endOfPlain(line, at, 'but') || endOfPlain(line, at, 'gap')
  const no = endOfSaying(line, joined || at, length, NONE_OF)
  if (no === 0) return false
  const came = new Set(line.tokens.flatMap((_, name) => (name < at ? productsAt(sight, name) : [])))
  if (productsAt(sight, no).some(product => came.has(product))) return false
  return namesAt(sight, no).some(to => {
    const behind = endOfSaying(line, to, length, NOT_CAME)
    return behind === length || (joined > 0 && to === length)
  })
}

function productsAt({ names }: Sight, at: number): readonly number[] {
  return names.at(at).flatMap(({ products }) => products)
}

/** One or two words of a name, and nothing more. */
function isName(line: Line, from: number): boolean {
  const { length } = line.tokens
  const isShort = from < length && length - from <= 2
  return isShort && line.tokens.every((_, at) => at < from || isWhoWord(line, at))
}

/** "prepared 15 meat pies for the counter", "baked 20 loaves for the morning rush": made to be sold here. */
export function madeForCounter({ line }: Sight): Retold | undefined {
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const start = endOfAside(line, first, 'pronoun') || first
  if (endOfSaying(line, start, length, MADE) === 0) return undefined
  for (let at = start + LEAST_GOODS; at < length; at += 1)
    if (endOfSaying(line, at, length, FOR_COUNTER) === length)
      return { line: saidBetween(line, start, at), moves: ['receive'], remark: saidBetween(line, at, length) }
  return undefined
}
