import type { Surroundings } from '../../../adapters/slack/posts.ts'
import { BOT_ID, BOT_USER } from './workspace.ts'

/** What a payload alone does not tell, the same each time. */
export const around: Surroundings = {
  self: { userId: BOT_USER, botId: BOT_ID },
  now: new Date('2026-11-18T10:00:00Z'),
  envelopeId: 'envelope-1',
  readFile: async () => new Uint8Array(),
}
