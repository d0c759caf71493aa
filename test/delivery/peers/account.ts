import type { DeliveryState } from '../../../src/store/port/outbox.ts'

/** A reply that was kept to be delivered; those of a chat are in the order in which they were kept. */
export interface Kept {
  readonly id: string
  readonly chat: string
  /** Of how many messages it is made. */
  readonly parts: number
}

/** A message that the peer showed in a chat, or a change of one. */
export interface Arrival {
  readonly id: string
  readonly part: number
}

/** What the store says of a reply at the end. */
export interface Told {
  readonly state: DeliveryState
  /** The platform's words where it did not arrive for certain. */
  readonly fault: string
}

/** The peer's own log held against what the store says. */
export interface Account {
  readonly kept: number
  readonly sent: number
  /** Replies of which every message arrived. */
  readonly arrived: number
  readonly unknown: number
  /** How many of the unknown ones arrived after all. */
  readonly unknownArrived: number
  readonly failed: number
  /** Of which a message arrived twice. */
  readonly doubled: readonly string[]
  /** Said to be sent and not arrived, said to have failed and arrived, not settled, or given up without a reason. */
  readonly lost: readonly string[]
  /** Arrived before one that was kept earlier for the same chat. */
  readonly outOfOrder: readonly string[]
}

/** Holds what arrived against what the store says. */
export function accountOf(kept: readonly Kept[], arrivals: readonly Arrival[], told: (id: string) => Told): Account {
  const counts = new Map<string, number>()
  for (const { id, part } of arrivals) counts.set(`${id}/${part}`, (counts.get(`${id}/${part}`) ?? 0) + 1)
  const countsOf = ({ id, parts }: Kept) =>
    Array.from({ length: parts }, (_, index) => counts.get(`${id}/${index}`) ?? 0)
  const hasArrived = (reply: Kept) => countsOf(reply).every(count => count > 0)
  const isLost = (reply: Kept) => {
    const { state, fault } = told(reply.id)
    if (state === 'sent') return !hasArrived(reply)
    if (state === 'failed') return fault === '' || hasArrived(reply)
    return state !== 'unknown' || fault === ''
  }
  const inState = (state: DeliveryState) => kept.filter(({ id }) => told(id).state === state)
  return {
    kept: kept.length,
    sent: inState('sent').length,
    arrived: kept.filter(hasArrived).length,
    unknown: inState('unknown').length,
    unknownArrived: inState('unknown').filter(hasArrived).length,
    failed: inState('failed').length,
    doubled: kept.filter(reply => countsOf(reply).some(count => count > 1)).map(({ id }) => id),
    lost: kept.filter(isLost).map(({ id }) => id),
    outOfOrder: disordered(kept, arrivals),
  }
}

function disordered(kept: readonly Kept[], arrivals: readonly Arrival[]): readonly string[] {
  const places = new Map(kept.map(({ id, chat }, index) => [id, { chat, index }]))
  const latest = new Map<string, number>()
  return arrivals.flatMap(({ id, part }) => {
    const place = places.get(id)
    if (place === undefined) return []
    const at = place.index * 10 + part
    const before = latest.get(place.chat) ?? -1
    latest.set(place.chat, Math.max(before, at))
    return at < before ? [id] : []
  })
}
