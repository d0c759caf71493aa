import type { ItemSegment, Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { amountOf, type Counted, isCounted, partSaid, type Told, withInPlace } from './told.ts'

const CAME: ReadonlySet<Doing> = new Set<Doing>(['receive', 'buy'])
const SOLD: ReadonlySet<Doing> = new Set<Doing>(['sell'])

/**
 * "sold 10 milk, 2 broken bread", "received 2 expired milk": goods that nobody can sell, sold or come in as others are? They
 * may be gone, too. What has a price, or somebody who got it, is told with its fault.
 */
export function ofBadGoods(sight: Sight, path: readonly Segment[]): Told | undefined {
  const bad = path.filter((segment): segment is Counted => isCounted(segment) && isBad(sight, segment))
  if (bad.length === 0) return undefined
  if (path.some(({ kind }) => kind === 'left' || kind === 'particle')) return undefined
  const verbs = path.flatMap(segment => (segment.kind === 'verb' ? [segment.verb.doing] : []))
  const [doing, ...others] = verbs
  const isCame = doing !== undefined && CAME.has(doing)
  if (doing === undefined || others.length > 0 || !(isCame || SOLD.has(doing))) return undefined
  if (isPriced(path) || isHanded(sight, path)) return undefined
  const sound = soundBeside(sight, path, isCame)
  if (sound !== undefined) return sound
  const asOthers = withoutFaults(sight, bad)
  const gone = bad.map(item => goodsOf(sight, item)).join(', ')
  const rest = withoutItems(sight, path, bad)
  const thrown = rest === undefined ? `threw away ${gone}` : `${rest}, threw away ${gone}`
  return isCame ? [asOthers, `${asOthers}, threw away ${gone}`, thrown] : [asOthers, thrown]
}

/** Does a word between the number and the name say that they are no good? */
function isBad({ line }: Sight, { item: { name, quantity } }: Counted): boolean {
  for (let at = quantity.end; at < name.from; at += 1)
    if (endOfAside(line, at, 'spoilt-goods') > 0 && endOfAside(line, at, 'spoilt-perhaps') === 0) return true
  return false
}

function isPriced(path: readonly Segment[]): boolean {
  return path.some(segment => segment.kind === 'price' || (segment.kind === 'item' && segment.item.price !== null))
}

function isHanded({ line }: Sight, path: readonly Segment[]): boolean {
  return path.some(({ kind, from }) => kind === 'remark' && endOfPlain(line, from, 'toward') > 0)
}

/** "2 milk" of "2 expired milk". */
function goodsOf(sight: Sight, { item: { name, quantity } }: Counted): string {
  return `${saidBetween(sight.line, quantity.from, quantity.end)} ${saidBetween(sight.line, name.from, name.to)}`
}

function withoutFaults({ line }: Sight, bad: readonly Counted[]): string {
  let [said, from] = ['', 0]
  for (const { item } of bad) {
    said += `${saidBetween(line, from, item.quantity.end)} `
    from = item.name.from
  }
  return `${said}${saidBetween(line, from, line.tokens.length)}`
}

/** The line without these items; undefined where no other is left. */
function withoutItems({ line }: Sight, path: readonly Segment[], left: readonly Segment[]): string | undefined {
  const kept = path.filter(segment => !left.includes(segment))
  if (!kept.some(({ kind }) => kind === 'item')) return undefined
  const parts: string[] = []
  for (const [at, { kind, from, end }] of kept.entries()) {
    const next = kept[at + 1]
    const isJoint = (kind === 'gap' || kind === 'stop') && (next?.kind !== 'item' || kept[at - 1]?.kind !== 'item')
    if (!isJoint) parts.push(saidBetween(line, from, end))
  }
  return parts.join(' ')
}

/**
 * "10 good and 2 broken milk": of as many as both came; of "8 pieces and 2 broken milk" the broken ones may be some of the
 * eight. Of what was sold, the broken ones may be gone besides.
 */
function soundBeside(sight: Sight, path: readonly Segment[], isCame: boolean): Told | undefined {
  const [sound, bad, ...more] = path.filter(segment => segment.kind === 'item')
  if (sound === undefined || bad === undefined || more.length > 0 || !isCounted(bad)) return undefined
  const many = sound.item.quantity
  if (many?.reading.kind !== 'exact' || many.counted !== null) return undefined
  const isCertain = isSound(sight, sound)
  if (!isCertain && sound.item.name !== null) return undefined
  const { thousandths, unit } = amountOf(bad)
  const own = many.reading.unit
  if (unit !== null || (own !== null && own !== 'pcs')) return []
  const alone = many.reading.thousandths
  const told = (all: bigint): string => withInPlace(sight, sound.from, bad.end, partSaid(sight, bad, all, null))
  const gone = `threw away ${partSaid(sight, bad, thousandths, null)}`
  const both = told(alone + thousandths)
  if (!isCame) return [`${told(alone)}, ${gone}`, both]
  return isCertain ? [`${both}, ${gone}`] : [`${both}, ${gone}`, `${told(alone)}, ${gone}`]
}

function isSound({ line }: Sight, { item: { name } }: ItemSegment): boolean {
  return name !== null && !name.isKnown && endOfAside(line, name.from, 'sound-goods') === name.to
}
