import { createHash } from 'node:crypto'
import type { Message } from '../chat/message.ts'
import type { Change } from '../ledger/entry.ts'
import type { ShopReader, UnitOfWork } from '../store/port.ts'
import { businessDate } from './business-day.ts'
import { type Member, type Role, reaches } from './member.ts'

/** Who speaks: a member with the role that holds in this chat, or nobody known. */
export type Speaker =
  | { readonly kind: 'member'; readonly member: Member; readonly role: Role }
  /** Will be taken in as soon as something is written for them. */
  | { readonly kind: 'newcomer'; readonly as: 'owner' | 'guest' }
  | { readonly kind: 'stranger' }

/** Does the bot listen to all of a message's chat? A thread is bound with its channel. */
export async function isBound(message: Message, reader: ShopReader): Promise<boolean> {
  const [chat = ''] = message.chat.id.split('/')
  return (await reader.chat(message.platform, chat))?.bound === true
}

/** For how long a code lets somebody in. */
export const CODE_VALID_MS = 7 * 24 * 60 * 60_000

/** Finds out who wrote, without changing anything. */
export async function recognise(message: Message, reader: ShopReader): Promise<Speaker> {
  const { platform, chat, from } = message
  const member = await reader.memberBySender(platform, from.id)
  const bound = chat.kind === 'group' && platform === 'slack' && (await isBound(message, reader))
  if (member?.removed) return { kind: 'stranger' }
  if (member !== undefined) {
    if (member.role !== 'guest') return { kind: 'member', member, role: bound ? raised(member.role) : member.role }
    return bound ? { kind: 'member', member, role: 'staff' } : { kind: 'stranger' }
  }
  // The terminal is the machine itself: who sits there first is the owner. Elsewhere being first means nothing.
  if (platform === 'terminal' && !(await reader.hasOwnerOn(platform))) return { kind: 'newcomer', as: 'owner' }
  return bound ? { kind: 'newcomer', as: 'guest' } : { kind: 'stranger' }
}

/** Takes a newcomer in. */
export async function admit(message: Message, role: Role, unit: UnitOfWork): Promise<Member> {
  const member = await unit.addMember({ name: message.from.name ?? message.from.id, role })
  await unit.addSender(member.id, message.platform, message.from.id)
  return member
}

/** What a code is kept as: who reads the database cannot get in with it. Dashes are for the eye. */
export function hashOf(code: string): string {
  return createHash('sha256').update(code.replace(/[\s-]/gu, '').toUpperCase()).digest('hex')
}

/** Lets the writer of a valid code in, or gives a member the role of the code; undefined when the text holds none. */
export async function admitByCode(message: Message, unit: UnitOfWork, now: Date): Promise<Member | undefined> {
  const code = codeIn(message)
  if (code === undefined) return undefined
  const invitation = await unit.invitation(hashOf(code))
  if (invitation === undefined || invitation.expiresAt.getTime() <= now.getTime()) return undefined
  if (invitation.platform !== null && invitation.platform !== message.platform) return undefined
  // An owner's one-time code is for a shop without an owner: once there is one, codes printed earlier open nothing.
  if (invitation.platform !== null && (await unit.hasOwnerOn(invitation.platform))) return undefined
  const known = await unit.memberBySender(message.platform, message.from.id)
  // A code never lowers a role: it is left for whom it was meant.
  if (known !== undefined && !known.removed && reaches(known.role, invitation.role)) return undefined
  await unit.useInvitation(invitation.codeHash)
  return known === undefined
    ? await admit(message, invitation.role, unit)
    : await giveRole(known, invitation.role, message, unit)
}

/** Somebody known comes in (again) with a code: an entry like every change of a fact. */
async function giveRole(member: Member, role: Role, message: Message, unit: UnitOfWork): Promise<Member> {
  const subject = `member:${member.id}` as const
  const changes: Change[] = []
  if (member.role !== role) changes.push({ subject, field: 'role', before: member.role, after: role })
  if (member.removed) changes.push({ subject, field: 'removed', before: '1', after: null })
  if (changes.length > 0) {
    const { platform, chat, id, at } = message
    await unit.post(
      {
        origin: { member: member.id, platform, chat: chat.id, message: id, at },
        kind: 'entry',
        command: 'join',
        text: 'join',
        businessDate: businessDate(at, unit.shop),
        reverses: null,
        movements: [],
        changes,
      },
      new Map(),
    )
  }
  return { ...member, role, removed: false }
}

/** A code stands alone, or behind "join" or "/start". */
export function codeIn(message: Message): string | undefined {
  if (message.happening.kind !== 'text') return undefined
  return /^\/?(?:(?:join|start)\s+)?([A-Za-z0-9]{4}-?[A-Za-z0-9]{4}(?:-?[A-Za-z0-9]{4})?)$/iu.exec(
    message.happening.text.trim(),
  )?.[1]
}

/** Is a code handed over in so many words: "join CODE", "/start CODE"? A word of as many letters is none ("start counting"). */
export function handsOverCode(message: Message): boolean {
  return hasJoinWord(message) && isWrittenAsCode(codeIn(message) ?? '')
}

/** May a stranger mean a code? Not by a word alone of as many letters ("settings"). */
export function mayMeanCode(message: Message): boolean {
  const code = codeIn(message)
  return code !== undefined && (hasJoinWord(message) || isWrittenAsCode(code))
}

function hasJoinWord({ happening }: Message): boolean {
  return happening.kind === 'text' && /^\/?(?:join|start)\s/iu.test(happening.text.trim())
}

/** Codes have figures, or are all capitals. */
function isWrittenAsCode(text: string): boolean {
  return /\d/u.test(text) || /^[A-Z-]+$/u.test(text)
}

function raised(role: Role): Role {
  return role === 'viewer' ? 'staff' : role
}
