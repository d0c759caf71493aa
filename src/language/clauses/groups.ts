import type { Doing } from '../lexicon/lexicon.ts'
import type { Verb } from '../lexicon/words.ts'
import type { Segment } from './segments/segment.ts'

/** A verb with its items, as places in a path of segments. */
export interface Group {
  readonly verb: Verb
  /** Where its first verb stands. */
  readonly verbAt: number
  readonly items: readonly number[]
  /** Its items stand in front of the verb. */
  readonly isBehind: boolean
}

/** Done to goods because they were spoilt, as a second verb may say. */
const RETURNED: ReadonlySet<Doing> = new Set<Doing>(['supplier-return', 'customer-return'])
const WITH_REASON: ReadonlySet<Doing> = new Set<Doing>(['supplier-return', 'customer-return', 'return'])
/** Of goods that left nobody knows how, until a second verb says it: "removed from shelf, expired". */
const UNSETTLED: ReadonlySet<Doing> = new Set<Doing>(['remove', 'take'])

/** Which items belong to which verb; `doubt` is the place in the path where two readings part. */
export interface Grouping {
  readonly groups: readonly Group[]
  /** Items that belong to no verb. */
  readonly loose: readonly number[]
  readonly doubt: number | null
}

interface Building {
  verb: Verb
  readonly verbAt: number
  items: number[]
  isBehind: boolean
  isOpen: boolean
  /** How many of its items stood before the last end of a sentence. */
  closedItems: number
}

/**
 * Gives each item its verb. A verb in front takes all that follows up to the next verb; one that ends its sentence takes
 * what stands before it and has none yet.
 */
export function groupItems(path: readonly Segment[]): Grouping {
  const groups: Building[] = []
  let pending: number[] = []
  let doubt: number | null = null
  for (const [at, segment] of path.entries()) {
    const last = groups.at(-1)
    if (segment.kind === 'stop' && last !== undefined) last.closedItems = last.items.length
    if (segment.kind === 'item') (last?.isOpen ? last.items : pending).push(at)
    if (segment.kind !== 'verb') continue
    const next = {
      verb: segment.verb,
      verbAt: at,
      items: [],
      isBehind: false,
      isOpen: true,
      closedItems: 0,
    } satisfies Building
    if (pending.length > 0) {
      if (!endsHere(path, at) && !isStrictlyBehind(path, at)) doubt ??= at
      groups.push({ ...next, items: pending, isBehind: true, isOpen: false })
      pending = []
    } else if (last === undefined) groups.push(next)
    else if (!last.isOpen) {
      if (!endsHere(path, at)) groups.push(next)
      else doubt ??= merged(last, segment.verb) ? null : at
    } else if (last.items.length === 0) doubt ??= merged(last, segment.verb) ? null : at
    else if (segment.verb.side === 'any' && !endsHere(path, at)) groups.push(next)
    else doubt ??= tookBack(groups, last, next) ? null : at
  }
  if (doubt !== null && isOfOneDoing(path))
    doubt = path.findIndex((_, at) => isAnnounced(path, at, groups)) === -1 ? null : doubt
  const last = groups.at(-1)
  if (last !== undefined && groups.length === 1) last.items.push(...pending)
  const loose = last !== undefined && groups.length === 1 ? [] : pending
  return { groups: groups.filter(group => group.items.length > 0 || groups.length === 1), loose, doubt }
}

/** Whatever belongs to which verb, it comes to the same. */
function isOfOneDoing(path: readonly Segment[]): boolean {
  const doings = new Set(path.flatMap(segment => (segment.kind === 'verb' ? [segment.verb.doing] : [])))
  return doings.size <= 1
}

/** "3 soap, received 20 rice": a comma parts what stands in front of the verb from what it announces. */
function isAnnounced(path: readonly Segment[], at: number, groups: readonly Building[]): boolean {
  if (path[at]?.kind !== 'verb' || path[at - 1]?.kind !== 'gap' || endsHere(path, at)) return false
  return groups.some(group => group.verbAt === at && group.isBehind)
}

/**
 * Two verbs before the first item or behind the last: "had a delivery, received"; the weaker gives way. What was faulty and
 * was sent back to the supplier was sent back.
 */
function merged(last: Building, verb: Verb): boolean {
  if (last.verb.doing === verb.doing || verb.weak || isSettledBy(verb, last.verb)) return true
  if (last.isBehind && isWhyReturned(last.verb, verb)) return true
  if (last.isBehind && last.verb.doing === 'return' && verb.doing === 'customer-return') {
    last.verb = verb
    return true
  }
  if (last.isBehind && last.verb.doing === 'waste' && verb.doing === 'supplier-return') {
    last.verb = verb
    return true
  }
  if (!last.verb.weak && !isSettledBy(last.verb, verb)) return false
  last.verb = verb
  return true
}

/** A verb behind items that another verb in front has taken already: which of them are its own? */
function tookBack(groups: Building[], last: Building, next: Building): boolean {
  if (last.verb.doing === next.verb.doing || isWhyReturned(last.verb, next.verb)) return true
  const isFaulty = last.verb.doing === 'waste' && last.verb.isState && RETURNED.has(next.verb.doing)
  const isRefunded = last.verb.doing === 'return' && next.verb.doing === 'customer-return'
  if (
    isFaulty ||
    isRefunded ||
    (last.verb.doing === 'take' && next.verb.doing === 'use') ||
    isSettledBy(last.verb, next.verb)
  ) {
    last.verb = next.verb
    return true
  }
  if (last.verb.weak) {
    last.verb = next.verb
    last.isBehind = true
    last.isOpen = false
    return true
  }
  const own = last.closedItems > 0 ? last.closedItems : last.items.length === 2 ? 1 : 0
  if (own === 0 || own === last.items.length) return false
  groups.push({ ...next, items: last.items.splice(own), isBehind: true, isOpen: false })
  return true
}

function isSettledBy(one: Verb, other: Verb): boolean {
  if (one.doing === 'give' && other.doing === 'sell') return true
  return UNSETTLED.has(one.doing) && other.doing === 'waste'
}

/** "returned 3 yoghurt expired" says why. */
function isWhyReturned(one: Verb, other: Verb): boolean {
  return WITH_REASON.has(one.doing) && other.doing === 'waste' && other.isState
}

/** Does no item follow before the sentence ends or another verb comes? */
function endsHere(path: readonly Segment[], at: number): boolean {
  for (const segment of path.slice(at + 1)) {
    if (segment.kind === 'stop' || segment.kind === 'verb') return true
    if (segment.kind === 'item') return false
  }
  return true
}

/** "20 rice came in 3 soap sold": nothing but the verb parts the items. */
function isStrictlyBehind(path: readonly Segment[], at: number): boolean {
  const [segment, next] = [path[at], path[at + 1]]
  return (
    path[at - 1]?.kind === 'item' && segment?.kind === 'verb' && (next?.kind === 'gap' || segment.verb.side === 'after')
  )
}
