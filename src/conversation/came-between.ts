import type { Reply } from '../chat/reply.ts'
import { tellsWrong } from '../language/amend/kernel.ts'
import type { LineReading } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { ShopReader, UnitOfWork } from '../store/port.ts'
import { latestEntryOf } from './latest-entry.ts'
import { isOfMoreThanLatest } from './more-than-latest.ts'
import type { Line } from './performed.ts'
import { entryNumbers } from './receipt.ts'
import { habitsOf } from './settings.ts'
import { recognisedIn, type Turn } from './turn.ts'
import { wasNotUnderstood } from './wall.ts'

/** What came between a person's latest entry and now, so that "no, 5" and "2 more" may be about that. */
export type Parted = 'asked' | 'taken-back' | 'entered'

/** What came last: a question about stock that was answered, other goods taken back, somebody else's entry; if anything did. */
export async function partedBy(latest: Entry, turn: Turn, unit: UnitOfWork): Promise<Parted | undefined> {
  const { platform, chat, member } = turn
  const last = await unit.lastSaidTo(platform, chat.id, member.id)
  const { data } = last?.reply ?? {}
  if (typeof data === 'object' && data !== null && 'products' in data) return 'asked'
  const own = { member: member.id, platform, chat: chat.id, kind: 'undo', limit: 1 } as const
  const [undone] = await unit.entries(own)
  const isSince = undone !== undefined && undone.number > latest.number
  if (isSince && undone.movements.some(({ product }) => !movesIt(latest, product))) return 'taken-back'
  const [anybodys] = await unit.entries({ platform, chat: chat.id, kind: 'entry', live: true, limit: 1 })
  return anybodys !== undefined && anybodys.number > latest.number ? 'entered' : undefined
}

/**
 * May a correction that names nothing be right of something else than how the latest entry was said? Of what the open
 * question is about, of a price or a pack that was told with it, of words that were not understood, or of what was
 * written together with it.
 */
async function isInDoubt(
  text: string,
  latest: Entry,
  isAsking: boolean,
  { platform, chat, member }: Turn,
  unit: UnitOfWork,
): Promise<boolean> {
  if (isAsking || mayBeLearnt(text, latest)) return true
  const last = await unit.lastSaidTo(platform, chat.id, member.id)
  if (last === undefined) return false
  const told = entryNumbers(last.reply)
  if (asks(last.reply)) return true
  return wasNotUnderstood(last.reply) || (told.length > 1 && told.includes(latest.number))
}

/** Was a price or the size of a pack told for it in answer to a question? Where the pack is named, so many packs are meant. */
function mayBeLearnt(text: string, { movements, changes }: Entry): boolean {
  if (movements.length === 0 || changes.some(({ field }) => field === 'name')) return false
  const said = text.toLowerCase()
  return changes.some(({ field }) =>
    field.startsWith('pack:') ? !said.includes(field.slice('pack:'.length)) : field === 'price',
  )
}

/** Was something asked last, and not written? */
function asks({ data }: Reply): boolean {
  return typeof data === 'object' && data !== null && 'question' in data
}

/**
 * A correction that does not say what it is about, with something between it and the entry, or while something is asked:
 * it is asked first.
 */
export async function askedWhereParted(
  lines: readonly Line[],
  isAsking: boolean,
  turn: Turn,
  unit: UnitOfWork,
): Promise<readonly Line[]> {
  const [only] = lines
  if (only === undefined || lines.length > 1 || only.reading.kind !== 'amend') return lines
  const { reading } = only
  const latest = await latestEntryOf(turn, unit)
  if (latest === undefined || reading.asks !== undefined || tellsWrong(reading.text, habitsOf(unit.shop))) return lines
  const asked = [{ ...only, reading: { ...reading, asks: [reading.line] } }]
  if (await isOfMoreThanLatest(reading.text, latest, turn, unit)) return asked
  const parted = await partedBy(latest, turn, unit)
  if (parted === undefined && !(await isInDoubt(reading.text, latest, isAsking, turn, unit))) return lines
  if (parted !== 'asked' && (await namesAnyOf(reading, latest, turn, unit))) return lines
  return asked
}

function movesIt({ movements }: Entry, product: number): boolean {
  return movements.some(moved => moved.product === product)
}

/** Does a line name what the entry moved? */
async function namesAnyOf({ text }: LineReading, entry: Entry, turn: Turn, reader: ShopReader): Promise<boolean> {
  const { names } = await recognisedIn(text, turn, reader)
  const products = names.flatMap(name => (name.kind === 'one' ? name.product : name.products))
  return products.some(product => movesIt(entry, product))
}
