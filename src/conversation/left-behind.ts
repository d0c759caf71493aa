import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Part } from './compose.ts'
import { CARRIED_ON_MS } from './latest-entry.ts'
import { textPart } from './performed.ts'
import type { Turn } from './turn.ts'

const MOST_LOOKED_AT = 5

/** The entry right behind ones that an edit replaces, if it moves the same goods in the same way. */
export async function followerOf(
  gone: readonly Entry[],
  { member, platform, chat }: Turn,
  unit: UnitOfWork,
): Promise<Entry | undefined> {
  const [first] = gone
  if (first === undefined || gone.length > 1) return undefined
  const own = { member: member.id, platform, chat: chat.id, kind: 'entry', live: true, limit: MOST_LOOKED_AT } as const
  const since = (await unit.entries(own)).filter(({ number }) => number > first.number)
  const next = since.at(-1)
  if (next === undefined || next.origin.at.getTime() - first.origin.at.getTime() > CARRIED_ON_MS) return undefined
  return next.command === first.command && goodsOf(next) === goodsOf(first) ? next : undefined
}

/** Says that the follower still has the goods of before, where what stands in the place of the edited one has others. */
export function tellsFollower(follower: Entry | undefined, written: readonly Part[]): readonly Part[] {
  if (follower === undefined) return []
  const entries = written.flatMap(part => part.entries)
  if (entries.length === 0 || entries.some(entry => goodsOf(entry) === goodsOf(follower))) return []
  return [
    textPart(
      `#${follower.number}, "${follower.text.split('\n')[0]}", stays as it was. To take it back, say: undo #${follower.number}`,
    ),
  ]
}

function goodsOf({ movements }: Pick<Entry, 'movements'>): string {
  return [...new Set(movements.map(({ product }) => product))].sort((one, other) => one - other).join(',')
}
