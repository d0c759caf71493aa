import type { ReadCommand } from './command.ts'

/** Who is in the shop. */
export const members: ReadCommand = {
  kind: 'read',
  name: 'members',
  role: 'manager',
  help: 'See who is in the shop and what they may do.',
  examples: ['members'],
  phrases: [
    '[list] (members|people|team|users|staff list)',
    '(who|whos) [(is|are)] in (the shop|the team|our team|here)',
    'who (has access|can use this|works here|is on the team|is a member|are the members)',
  ],
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
