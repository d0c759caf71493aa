import { isPossessive } from '../../clauses/who/others.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

const LONGEST_KIND = 3
const LONGEST_BRINGER = 2
const LONGEST_SUPPLIER = 4
/** A kind that is a plural names its goods in the singular. */
const PLURAL = /s$/u

/** "milk delivery: 20 whole milk": the kind of the goods stands in front, and what came behind. */
export function deliveryOf(sight: Sight): Retold | undefined {
  const found = headed(sight)
  if (found === undefined) return undefined
  const { line } = sight
  return retold(sight, found, saidBetween(line, found.start, line.tokens.length))
}

/** "cup delivery: 12oz 4 sleeves, 16oz 2 sleeves": the kind is a word of each name. */
export function deliveryOfKind(sight: Sight): Retold | undefined {
  const found = headed(sight)
  if (found === undefined || found.kind.includes(' ')) return undefined
  const pieces = piecesOf(sight, found.start).map(([from, end]) => named(sight, from, end, found.kind))
  return pieces.some(piece => piece === undefined) ? undefined : retold(sight, found, pieces.join(', '))
}

/** "new stock from Transchem: panadol 5 boxes": what a supplier is named of came in. */
export function stockFrom(sight: Sight): Retold | undefined {
  const { line } = sight
  const from = endOfAside(line, 0, 'stock-from')
  if (from === 0) return undefined
  const mark = line.tokens.findIndex((_, at) => at > from && (isMark(line, at, ':') || isMark(line, at, '-')))
  if (mark < 0 || mark - from > LONGEST_SUPPLIER) return undefined
  for (let at = from; at < mark; at += 1)
    if (!isWhoWord(line, at) || sight.names.knows(at) || endOfPlain(line, at, 'customer') > 0) return undefined
  if (line.tokens.some((_, at) => at > mark && sayingWith(line, at, 'verb') !== undefined)) return undefined
  const goods = saidBetween(line, mark + 1, line.tokens.length)
  return { line: `received ${goods}`, moves: ['receive'], remark: saidBetween(line, from - 1, mark) }
}

/** "oat milk delivery's here, 3 cases": the goods stand in front, and how much of them behind. */
export function deliveryIsHere(sight: Sight): Retold | undefined {
  const { line, names } = sight
  for (let at = 1; at <= LONGEST_KIND + 1; at += 1) {
    if (!names.knows(at - 1)) return undefined
    if (endOfAside(line, at, 'a-delivery') === 0 && endOfAside(line, at, 'delivery-is') === 0) continue
    const state = endOfAside(line, at + 1, 'is-here')
    const start = state === 0 ? 0 : passMark(line, state)
    const isCounted = quantitiesIn(sight, start).some(({ end, article }) => end === line.tokens.length && !article)
    if (start === state || !isCounted) return undefined
    const goods = `${saidBetween(line, start, line.tokens.length)} ${saidBetween(line, 0, at)}`
    return { line: `received ${goods}`, moves: ['receive'], remark: saidBetween(line, at, state) }
  }
  return undefined
}

/** "Sysco delivery: 6 sleeves cups": who brought it stands in front, where goods came by the load. */
export function deliveryBy(sight: Sight): Retold | undefined {
  const { line, names } = sight
  let at = 0
  while (at <= LONGEST_BRINGER && isForeign(line, at) && !names.knows(at) && isBringer(line, at)) at += 1
  if (at === 0 || endOfAside(line, at, 'a-delivery') === 0) return undefined
  const isLoad = line.tokens.some((_, token) => token > at && endOfAside(line, token, 'by-the-load') > 0)
  if (!isLoad) return undefined
  const end = sayingWith(line, at, 'verb')?.end ?? at + 1
  const start =
    endOfAside(line, end, 'is-here') > 0 ? passMark(line, endOfAside(line, end, 'is-here')) : passMark(line, end)
  if (quantitiesIn(sight, start).length === 0 && start === end) return undefined
  return retold(sight, { kind: '', verb: at, start }, saidBetween(line, start, line.tokens.length))
}

/** No word that tells what kind of delivery it was: "missed delivery". */
function isBringer(line: Line, at: number): boolean {
  return (
    isWhoWord(line, at) &&
    endOfAside(line, at, 'order-app') === 0 &&
    endOfAside(line, at, 'delivery-out') === 0 &&
    !isPossessive(line, at) &&
    !/(?:ed|ing|ly)$/u.test(line.tokens[at]?.text ?? '') &&
    endOfAside(line, at, 'doubtful') === 0
  )
}

interface Headed {
  readonly kind: string
  readonly verb: number
  readonly start: number
}

function headed(sight: Sight): Headed | undefined {
  const { line, names } = sight
  for (let at = 1; at <= LONGEST_KIND; at += 1) {
    if (!names.knows(at - 1) && endOfAside(line, at - 1, 'goods-group') === 0) return undefined
    if (endOfAside(line, at, 'a-delivery') === 0) continue
    const end = sayingWith(line, at, 'verb')?.end ?? at + 1
    const start = passMark(line, end)
    return start >= line.tokens.length ? undefined : { kind: saidBetween(line, 0, at), verb: at, start }
  }
  return undefined
}

function retold({ line }: Sight, { verb, start }: Headed, goods: string): Retold {
  return { line: `received ${goods}`, moves: ['receive'], remark: saidBetween(line, 0, Math.max(verb + 1, start - 1)) }
}

/** The pieces from one token on that commas and the like part. */
export function piecesOf({ line }: Sight, start: number): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = []
  let from = start
  for (let at = start; at <= line.tokens.length; at += 1) {
    if (at < line.tokens.length && !isMark(line, at, ',') && endOfPlain(line, at, 'gap') === 0) continue
    if (at > from) pieces.push([from, at])
    from = at + 1
  }
  return pieces
}

/** The piece with the kind behind the words that tell it apart: "12oz" and "4 sleeves" in any order. */
export function named(sight: Sight, from: number, end: number, kind: string): string | undefined {
  const { line } = sight
  const one = PLURAL.test(kind) ? kind.replace(PLURAL, '') : kind
  const holdsKind = line.tokens.slice(from, end).some(({ text }) => text === kind || text === one)
  if (holdsKind) return saidBetween(line, from, end)
  const isFirst = quantitiesIn(sight, from).some(quantity => quantity.end < end && !quantity.article)
  for (let at = from + 1; at < end; at += 1) {
    const isRest = quantitiesIn(sight, at).some(quantity => quantity.end === end && !quantity.article)
    // "coke delivery 2 crates milk 1 crate": of which of the two are the crates?
    if (isRest && isOfOtherGoods(sight, from, at)) return undefined
    if (isRest) return `${saidBetween(line, from, at)} ${one} ${saidBetween(line, at, end)}`
  }
  return isFirst ? `${saidBetween(line, from, end)} ${one}` : undefined
}

/** Do a quantity and the name of goods stand between two tokens? */
function isOfOtherGoods(sight: Sight, from: number, end: number): boolean {
  return quantitiesIn(sight, from).some(quantity => {
    const start = endOfPlain(sight.line, quantity.end, 'stop') || quantity.end
    return (
      !quantity.article && start < end && sight.names.at(start).some(name => name.kind !== 'near' && name.end <= end)
    )
  })
}
