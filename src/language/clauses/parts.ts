import type { Sight } from '../context.ts'
import type { Senses, Verb } from '../lexicon/words.ts'
import type { DayReading } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, sayingWith } from '../text/line.ts'
import type { Trie } from '../text/trie.ts'
import type { PriceSaid } from '../values/price-said.ts'
import type { Group, Grouping } from './groups.ts'
import type { ItemSegment, RemarkSegment, Segment } from './segments/segment.ts'

/** A verb with all that belongs to it. */
export interface Part {
  verb: Verb
  /** Where its verb stands. */
  readonly verbFrom: number
  /** Its tokens, from the first to the last that belongs to it. */
  from: number
  end: number
  readonly isBehind: boolean
  readonly items: readonly ItemSegment[]
  /** Items with a word like "and" in front, not a comma. */
  readonly joined: readonly Segment[]
  readonly days: DayReading[]
  readonly remarks: RemarkSegment[]
  /** Prices that stand apart from their item. */
  readonly prices: PriceSaid[]
  /** How many items stand before the "for" of an exchange. */
  swapAt: number | null
}

/** The parts of a path, and what belongs to none. */
export interface Parts {
  readonly parts: readonly Part[]
  readonly loose: readonly ItemSegment[]
  readonly doubt: number | null
  /** A day in front of everything, which is the day of all. */
  readonly leadDay: DayReading | null
  /** Segments that nothing claims. */
  readonly strays: readonly Segment[]
}

const COUNT: Verb = { doing: 'count', side: 'any', weak: false, casual: false, isState: false }

/** Gives days, remarks, prices and second parts of verbs to the verb whose words or items stand last before them. */
export function heldParts(sight: Sight, path: readonly Segment[], grouping: Grouping): Parts {
  const itemAt = (at: number): readonly ItemSegment[] => {
    const segment = path[at]
    return segment?.kind === 'item' ? [segment] : []
  }
  const stated = statedCount(path, grouping)
  const groups = stated === null ? grouping.groups : [stated]
  const parts = groups.map(group => partOf(path, group))
  const owners: (Part | undefined)[] = new Array(path.length)
  groups.forEach((group, number) => {
    if (group.verbAt >= 0) owners[group.verbAt] = parts[number]
    for (const at of group.items) owners[at] = parts[number]
  })
  const lead: Segment[] = []
  const strays: Segment[] = []
  let owner: Part | undefined
  path.forEach((segment, at) => {
    owner = owners[at] ?? owner
    if (segment.kind === 'remark' && owner === undefined) lead.push(segment)
    else if (segment.kind === 'day' && owner === undefined) lead.push(segment)
    else if (!isHeld(sight, path, segment, owner)) strays.push(segment)
    if (owner !== undefined) owner.end = Math.max(owner.end, segment.end)
  })
  const days: DayReading[] = []
  for (const segment of lead) if (segment.kind === 'day') days.push(segment.day)
  const [first] = parts
  const leadRemarks = lead.filter(isRemark)
  if (first === undefined) strays.push(...leadRemarks)
  else first.remarks.unshift(...leadRemarks)
  if (stated !== null) strays.push(...path.filter(isRemark))
  const loose = stated === null ? grouping.loose.flatMap(itemAt) : []
  const [leadDay = null] = days
  return { parts, loose, doubt: days.length > 1 ? 0 : grouping.doubt, leadDay, strays }
}

function isRemark(segment: Segment): segment is RemarkSegment {
  return segment.kind === 'remark'
}

/** "rice is 18 now", "only 7 rice left": without a verb, but it can only be a count. */
function statedCount(path: readonly Segment[], { groups, loose }: Grouping): Group | null {
  const isLeft = path.some(({ kind }) => kind === 'remaining')
  const isStated =
    isLeft || path.some(segment => segment.kind === 'standing' || (segment.kind === 'item' && segment.item.stated))
  // "candles are two for 30 now" is a price.
  const isPriced = path.some(({ kind }, at) => kind === 'price' || (loose.includes(at) && isPricedItem(path[at])))
  if (groups.length > 0 || loose.length === 0 || !isStated || (isPriced && !isLeft)) return null
  const linked = loose.every(at => {
    const segment = path[at]
    return segment?.kind === 'item' && segment.item.quantity !== null && (segment.item.linked || isLeft)
  })
  return linked ? { verb: COUNT, verbAt: -1, items: loose, isBehind: false } : null
}

function isPricedItem(segment: Segment | undefined): boolean {
  return segment?.kind === 'item' && segment.item.price !== null
}

function partOf(path: readonly Segment[], group: Group): Part {
  const items: ItemSegment[] = []
  for (const at of group.items) {
    const segment = path[at]
    if (segment?.kind === 'item') items.push(segment)
  }
  const joined = items.filter((_, number) => isJoined(path[(group.items[number] ?? 0) - 1]))
  const verb = path[group.verbAt]
  let from = verb?.from ?? Number.POSITIVE_INFINITY
  let end = verb?.end ?? 0
  for (const item of items) {
    from = Math.min(from, item.from)
    end = Math.max(end, item.end)
  }
  return {
    verb: group.verb,
    verbFrom: verb?.from ?? from,
    from,
    end,
    isBehind: group.isBehind,
    items,
    joined,
    days: [],
    remarks: [],
    prices: [],
    swapAt: null,
  }
}

function isJoined(gap: Segment | undefined): boolean {
  return gap?.kind === 'gap' && gap.isWord
}

/** Gives a segment to its part; false if it has no place there. */
function isHeld(sight: Sight, path: readonly Segment[], segment: Segment, part: Part | undefined): boolean {
  switch (segment.kind) {
    case 'left':
      return false
    case 'day': {
      const isTaken = part === undefined ? undefined : isOfMishap(sight, segment, part)
      if (isTaken === undefined) part?.days.push(segment.day)
      return isTaken ?? true
    }
    case 'remark':
      part?.remarks.push(segment)
      return true
    case 'price':
      if (isOfSomethingElse(sight, path, segment, part)) return false
      part?.prices.push(segment.price)
      return part !== undefined
    case 'swap':
      if (part?.verb.doing !== 'exchange' || part.swapAt !== null) return false
      part.swapAt = part.items.filter(item => item.from < segment.from).length
      return true
    case 'particle':
      return part !== undefined && withParticle(sight, path, segment, part)
    case 'standing':
      return part === undefined || !takesBack(sight, path, segment)
    case 'remaining':
      return part === undefined || part.verb.doing === 'count' || endOfPlain(sight.line, segment.from, 'filler') > 0
    default:
      return true
  }
}

/**
 * "binned 3 bread, power cut last night": the power was cut then, and the remark that tells it takes the day with it.
 * Undefined: no such thing is told; of what was sold, nobody knows whether it was on that day.
 */
function isOfMishap({ line }: Sight, { from, end }: Segment, { verb, remarks }: Part): boolean | undefined {
  const why = remarks.at(-1)
  if (why === undefined) return undefined
  const isTold = line.tokens.some((_, at) => {
    const last = at >= why.from && at < from ? endOfAside(line, at, 'dated-mishap') : 0
    return last > 0 && (why.end === from || last === from)
  })
  if (!isTold) return undefined
  if (verb.doing !== 'waste') return false
  remarks[remarks.length - 1] = { ...why, end }
  return true
}

/** "actually" in "sold 2 milk, actually 1 milk" may say that what stands before it is wrong. */
function takesBack({ line }: Sight, path: readonly Segment[], { from, end }: Segment): boolean {
  return endOfPlain(line, from, 'correction') > 0 && path.some(({ kind, from: at }) => kind === 'item' && at >= end)
}

/** "for 4" in "sold 3 lux, boss was in a hurry for 4": a bare number behind other words may be no money of the goods. */
function isOfSomethingElse({ line }: Sight, path: readonly Segment[], price: Segment, part: Part | undefined): boolean {
  const last = part?.items.at(-1)
  if (last === undefined || endOfPlain(line, price.from, 'for') === 0) return false
  for (let at = price.from; at < price.end; at += 1) if (sayingWith(line, at, 'major') !== undefined) return false
  const between = path.filter(({ from, end }) => from >= last.end && end <= price.from)
  const isSaid = (kind: Segment['kind']): boolean =>
    between.some(
      segment => segment.kind === kind && line.tokens[segment.from]?.kind === (kind === 'gap' ? 'mark' : 'word'),
    )
  const isAside = between.some(segment => segment.kind === 'remark' && segment.isAside === true)
  return isAside || (isSaid('gap') && isSaid('filler') && isSaid('remark'))
}

/** "threw 3 eggs away": the two halves of a verb are one of the lexicon. */
function withParticle({ line }: Sight, path: readonly Segment[], particle: Segment, part: Part): boolean {
  const verbs = path.filter(
    segment => segment.kind === 'verb' && segment.end > part.from && segment.end <= particle.from,
  )
  const verb = verbs.at(-1)
  if (verb === undefined || part.items.length === 0) return false
  let branch: Trie<Senses> | undefined = line.words.root
  for (const token of [...line.tokens.slice(verb.from, verb.end), ...line.tokens.slice(particle.from, particle.end)]) {
    branch = branch?.next(token.text)
  }
  const found = branch?.value?.verb
  if (found === undefined || (verbs.length > 1 && found.doing !== part.verb.doing)) return false
  part.verb = found
  return true
}
