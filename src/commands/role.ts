import { ROLES } from '../people/member.ts'
import { refuse, say, type WriteCommand } from './command.ts'
import { memberNamed } from './which-member.ts'

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
