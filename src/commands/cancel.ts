import { type ReadCommand, say } from './command.ts'

/** Calls an open question off; where none is open there is nothing to call off. */
export const cancel: ReadCommand = {
  kind: 'read',
  name: 'cancel',
  role: 'viewer',
  help: 'Call off what I asked.',
  examples: ['cancel'],
  phrases: [
    '(cancel|stop|forget it|never mind|nevermind) [(please|pls|lah|la|leh|lor|po|na|abeg|jare|bro|mate|boss|sir|then|ok|yaar|bhai)]',
  ],
  run: async () => say('There is no open question. To take the last entry back, say: undo'),
}
