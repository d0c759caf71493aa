import { refuse, say, type WriteCommand } from './command.ts'
import { memberNamed } from './which-member.ts'

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
