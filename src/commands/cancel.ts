import { type ReadCommand, say } from './command.ts'

/** Calls an open question off; where none is open there is nothing to call off. */
export const cancel: ReadCommand = {
  kind: 'read',
  name: 'cancel',
  role: 'viewer',
  help: 'Call off what I asked.',
  examples: ['cancel'],
  phrases: ['(cancel|stop|forget it|never mind|nevermind)'],
  run: async () => say('There is no open question. To take the last entry back, say: undo'),
}
