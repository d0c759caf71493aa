import type { Change, Entry } from '../ledger/entry.ts'
import { type Role, reaches } from '../people/member.ts'
import type { UnitOfWork } from '../store/port.ts'
import { nameTaken } from './names-taken.ts'
import type { Turn } from './turn.ts'

/** Facts that later figures were read by: going back would make other figures of them. */
const MEASURES_OF_FIGURES: ReadonlySet<string> = new Set(['unit', 'currency'])

/** Why an entry is not taken back by this person or at this time, in words; undefined when it may be. */
export async function refusalToTakeBack(
  entry: Entry,
  restored: readonly Change[],
  turn: Turn,
  unit: UnitOfWork,
): Promise<string | undefined> {
  const needed = await roleFor(entry, turn, unit)
  if (!reaches(turn.role, needed)) {
    return `Taking #${entry.number} back needs the role ${needed} (you are ${turn.role}). Ask one of them: undo #${entry.number}`
  }
  const figures = restored.find(change => MEASURES_OF_FIGURES.has(change.field))
  if (figures !== undefined && (await isFollowed(entry, figures, unit))) {
    return `#${entry.number} cannot be undone: figures were written in the ${figures.field} that it set. Say the right ones anew.`
  }
  return (await goneInto(entry, unit)) ?? (await nameTaken(entry, restored, unit))
}

/** The role of the command that wrote it; for somebody else's entry a manager at least. */
async function roleFor(entry: Entry, turn: Turn, unit: UnitOfWork): Promise<Role> {
  const target = entry.reverses === null ? entry : ((await unit.entry(entry.reverses)) ?? entry)
  const own = entry.origin.member === turn.member.id
  const least: Role = own ? 'staff' : 'manager'
  // Who came in by a code got a role that only owners give.
  const command: Role = target.command === 'join' ? 'owner' : (turn.tools.commands.get(target.command)?.role ?? 'staff')
  return reaches(command, least) ? command : least
}

async function isFollowed(entry: Entry, { subject }: Change, unit: UnitOfWork): Promise<boolean> {
  const product = subject.startsWith('product:') ? { product: Number(subject.slice('product:'.length)) } : {}
  const [latest] = await unit.entries({ ...product, limit: 1 })
  return latest !== undefined && latest.number > entry.number
}

/** Stock of a product that another one took over would come back where nobody sees it. */
async function goneInto(entry: Entry, unit: UnitOfWork): Promise<string | undefined> {
  if (entry.changes.some(change => change.field === 'mergedInto')) return undefined
  const { products } = await unit.catalog()
  for (const { product } of entry.movements) {
    const own = products.find(one => one.id === product)
    const heir = products.find(one => one.id === own?.mergedInto)
    if (own !== undefined && heir !== undefined) {
      return `#${entry.number} cannot be undone: ${own.name} has been merged into ${heir.name}. Undo the merge first; see: recent`
    }
  }
  return undefined
}
