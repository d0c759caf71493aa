import { ROLES } from '../people/member.ts'
import { type ReadCommand, refuse, say, type WriteCommand, type WriteContext } from './command.ts'

/** Who is in the shop. */
export const members: ReadCommand = {
  kind: 'read',
  name: 'members',
  role: 'manager',
  help: 'See who is in the shop and what they may do.',
  examples: ['members'],
  phrases: ['[list] (members|people|team|users|staff list)', 'who (is|are) in the shop'],
  run: async (_slots, context) => {
    const people = (await context.reader.members()).filter(member => !member.removed && member.role !== 'guest')
    const rows = people.map(member => [member.name, member.role])
    const columns = [
      { title: 'Name', align: 'left' },
      { title: 'Role', align: 'left' },
    ] as const
    return {
      kind: 'said',
      blocks: [{ kind: 'table', columns, rows }],
      data: { members: people.map(({ name, role }) => ({ name, role })) },
    }
  },
}

/** Gives a member another role. */
export const role: WriteCommand = {
  kind: 'write',
  name: 'role',
  role: 'owner',
  help: 'Change what a member may do.',
  examples: ['make asha manager'],
  phrases: [
    '(make|set) {member} [as|to|a] {word:viewer|staff|manager|owner}',
    'role [of] {member} [to|is] {word:viewer|staff|manager|owner}',
  ],
  run: async (slots, context) => {
    const member = await memberNamed(slots.member, context)
    if (typeof member === 'string') return refuse(member)
    const wanted = ROLES.find(one => one === slots.word)
    if (wanted === undefined) return refuse('The roles are viewer, staff, manager and owner: make asha manager')
    if (member.id === context.member.id) return refuse('Your own role is for another owner to change.')
    await context.work.change(`member:${member.id}`, 'role', wanted)
    return say(`${member.name} is ${wanted} now (was ${member.role}).`)
  },
}

/** Shows a member the door; what they wrote stays in the books. */
export const removeMember: WriteCommand = {
  kind: 'write',
  name: 'remove-member',
  role: 'owner',
  help: 'Take a member out of the shop; what they wrote stays in the books.',
  examples: ['remove member asha'],
  phrases: ['(remove|delete|block) (member|user) {member}'],
  run: async (slots, context) => {
    const member = await memberNamed(slots.member, context)
    if (typeof member === 'string') return refuse(member)
    if (member.id === context.member.id) return refuse('You cannot remove yourself; another owner can.')
    await context.work.change(`member:${member.id}`, 'removed', '1')
    return say(`${member.name} is out of the shop.`)
  },
}

async function memberNamed(name: string | undefined, context: WriteContext) {
  const wanted = name?.toLowerCase()
  const found = (await context.unit.members()).filter(member => !member.removed && member.name.toLowerCase() === wanted)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  return found.length === 0 ? `Nobody here is called "${name}". See: members` : `Several people are called "${name}".`
}
