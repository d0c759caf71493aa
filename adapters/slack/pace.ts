import type { PaceRules } from '../../src/chat/adapter.ts'

/**
 * Slack takes a message a second in a channel, of which a little is kept in hand for the way there; over all channels it names no figure, and this one it has always taken.
 */
export const SLACK_PACE: PaceRules = {
  perSecond: 40,
  chat: { burst: 1, everyMs: 1_100 },
  placeOf: chat => {
    // A thread is part of its channel.
    const [key = chat] = chat.split('/')
    return { key, isGroup: false }
  },
}
