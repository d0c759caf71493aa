import { refuse, say, type WriteCommand, type WriteContext } from './command.ts'

/** The bot listens to all of a group or channel, or only when spoken to again. */
export const bind: WriteCommand = {
  kind: 'write',
  name: 'bind',
  role: 'manager',
  help: 'In a group or channel: listen to all messages here, or stop it.',
  examples: ['use this channel', 'stop using this channel'],
  phrases: [
    'use this (channel|group|chat)',
    '{word:stop|do not} (use|using) this (channel|group|chat)',
    'leave this (channel|group) alone',
  ],
  run: async (slots, context) => {
    if (context.chat.kind !== 'group')
      return refuse('Here I listen already. Say it in the group or channel that I shall listen to.')
    const listen = slots.word === undefined && !/leave/iu.test(context.line)
    await context.work.change(subject(context), 'bound', listen ? '1' : null)
    return listen
      ? say('I listen to this channel now: write "sold 3 soap", no need to mention me.')
      : say('I keep silent here now unless somebody mentions me.')
  },
}

function subject(context: WriteContext): `chat:${string}` {
  const [chat = ''] = context.chat.id.split('/')
  return `chat:${context.platform}/${chat}`
}
