import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, manyAt, namesAt, passMark } from '../words.ts'

const WANTED = sayingsOf(englishReceipts.wanted)
const WANTED_BEHIND = sayingsOf(englishReceipts.wantedBehind)
const JOINT = sayingsOf(englishReceipts.joint)
const CAME = sayingsOf(`${englishReceipts.gaveUs}|${englishReceipts.weGot}`)
const CAME_OR_GIVEN = sayingsOf(`${englishReceipts.gaveUs}|${englishReceipts.weGot}|${englishReceipts.gave}`)
const BEHIND = sayingsOf(englishReceipts.cameBehind)
const OUT_OF = sayingsOf(englishReceipts.outOf)
const PART_OF = sayingsOf(englishReceipts.partOf)

/** What was to come, and where that ends. */
interface Wanted {
  readonly from: number
  readonly to: number
  readonly end: number
}

/** "ordered 20 bread but they only sent 18", "20 bread ordered, 18 came", "only 18 of the 20 bread came": what did come. */
export function cameOfWanted(sight: Sight): Retold | undefined {
  const { line } = sight
  if (isMark(line, line.tokens.length - 1, '?')) return undefined
  for (const wanted of wantedOf(sight)) {
    const found = cameBehind(sight, wanted)
    if (found !== undefined) return found
  }
  return partCame(sight) ?? cameOutOf(sight)
}

/** "ordered 20 bread", "20 bread ordered", "bread: ordered 20" */
function wantedOf(sight: Sight): readonly Wanted[] {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const found: Wanted[] = []
  const front = endOfSaying(line, first, length, WANTED)
  const many = manyAt(sight, front || first)
  if (many !== undefined) {
    const from = endOfPlain(line, many.end, 'of') || many.end
    for (const to of namesAt(sight, from)) {
      const end = front > 0 ? to : endOfSaying(line, to, length, WANTED_BEHIND)
      if (end > 0) found.push({ from, to, end })
    }
  }
  for (const to of front > 0 ? [] : namesAt(sight, first)) {
    const start = endOfSaying(line, passMark(line, to), length, WANTED)
    const end = start === 0 ? undefined : manyAt(sight, start)?.end
    if (end !== undefined) found.push({ from: first, to, end })
  }
  return found
}

/** ", but they only sent 18", ", 18 came": how many came, by a verb in front or behind. */
function cameBehind(sight: Sight, { from, to, end }: Wanted): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const { at, isCame } = passCame(sight, passMark(line, end), CAME_OR_GIVEN)
  const many = at > end ? manyAt(sight, at) : undefined
  if (many === undefined) return undefined
  const name = sameName(sight, from, to, many.end)
  const behind = endOfSaying(line, name, length, BEHIND)
  if (!isCame && behind === 0) return undefined
  return received(sight, saidBetween(line, at, many.end), saidBetween(line, from, to), behind || name)
}

/** Where the name ends, if it is said again. */
function sameName({ names }: Sight, from: number, to: number, at: number): number {
  const products = names.at(from).find(({ end }) => end === to)?.products ?? []
  const again = names.at(at).find(span => span.kind !== 'near' && span.products.join() === products.join())
  return again?.end ?? at
}

/** "got only 8 cement out of 10": what was to come stands behind. */
function cameOutOf(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const start = passCame(sight, endOfPlain(line, 0, 'polite'), CAME)
  const many = start.isCame ? manyAt(sight, start.at) : undefined
  for (const to of many === undefined ? [] : namesAt(sight, many.end)) {
    const of = endOfSaying(line, to, length, OUT_OF)
    const all = of === 0 ? undefined : manyAt(sight, of)
    if (many === undefined || all === undefined) continue
    const end = endOfSaying(line, all.end, length, WANTED_BEHIND) || all.end
    return received(sight, saidBetween(line, many.from, many.end), saidBetween(line, many.end, to), end)
  }
  return undefined
}

/** Behind "got", "only", "they sent". */
function passCame(
  { line }: Sight,
  from: number,
  words: typeof CAME,
): { readonly at: number; readonly isCame: boolean } {
  const { length } = line.tokens
  let at = from
  let isCame = false
  for (let next = at; ; at = next) {
    const came = endOfSaying(line, at, length, words)
    isCame ||= came > 0
    next = came || endOfSaying(line, at, length, JOINT)
    if (next === 0) return { at, isCame }
  }
}

/** "received only 18 of the 20 bread", "only 18 of the 20 bread came" */
function partCame(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const { at, isCame } = passCame(sight, endOfPlain(line, 0, 'polite'), CAME)
  const many = manyAt(sight, at)
  const of = many === undefined ? 0 : endOfSaying(line, many.end, length, PART_OF)
  const all = of === 0 ? undefined : manyAt(sight, of)
  const to = all === undefined ? undefined : namesAt(sight, all.end)[0]
  if (many === undefined || all === undefined || to === undefined) return undefined
  const ordered = endOfSaying(line, to, length, WANTED_BEHIND) || to
  const behind = endOfSaying(line, ordered, length, BEHIND)
  if (!isCame && behind === 0) return undefined
  return received(sight, saidBetween(line, at, many.end), saidBetween(line, all.end, to), behind || ordered)
}

/** So many came, and nothing else is told but when, from whom, and what a mark parts. */
function received(sight: Sight, many: string, name: string, at: number): Retold | undefined {
  const { line } = sight
  const isEnd = isBroken(line, at) || endOfPlain(line, at, 'from') > 0 || dayAt(sight, at) !== undefined
  // "out of 10 ordered, 2 torn": of those that came, or the two that did not?
  const more = passMark(line, at)
  if (more > at && isCounted(sight, more)) return undefined
  if (!isEnd || line.tokens.some((_, token) => token >= at && sayingWith(line, token, 'verb') !== undefined))
    return undefined
  const rest = saidBetween(line, at, line.tokens.length)
  return { line: `received ${many} ${name} ${rest}`.trim(), moves: ['receive'], remark: '' }
}
