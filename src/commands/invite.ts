import { CODE_VALID_MS, hashOf } from '../people/admission.ts'
import { ROLES } from '../people/member.ts'
import { refuse, say, type WriteCommand } from './command.ts'

/** Makes a code with which one person gets in. */
export const invite: WriteCommand = {
  kind: 'write',
  name: 'invite',
  role: 'owner',
  help: 'Get a code that lets one person in as staff, manager, viewer or owner.',
  examples: ['invite staff', 'invite manager'],
  phrases: ['invite [a] [new] {word:viewer|staff|manager|owner}', 'invite'],
  run: async (slots, context) => {
    if (context.chat.kind === 'group')
      return refuse('Ask me for a code in a direct chat: everybody here could read it.')
    const role = ROLES.find(one => one === slots.word) ?? 'staff'
    const code = context.newCode()
    const expiresAt = new Date(context.now.getTime() + CODE_VALID_MS)
    await context.unit.invite({ codeHash: hashOf(code), role, platform: null, expiresAt })
    return say(`Code for one ${role}, good for 7 days: ${code}`, `They send me: join ${code}`)
  },
}
