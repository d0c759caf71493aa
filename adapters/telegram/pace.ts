import type { PaceRules } from '../../src/chat/adapter.ts'

/**
 * Telegram takes about 30 messages a second in all, one a second in a chat with short bursts, and 20 a minute in a
 * group. These stay below it in whatever span of time it counts, and however unevenly calls reach it.
 */
export const TELEGRAM_PACE: PaceRules = {
  perSecond: 26,
  chat: { burst: 3, everyMs: 1_000 },
  group: { burst: 3, everyMs: 3_750 },
  placeOf: chat => {
    // A topic is part of its group, and the numbers of groups are negative.
    const [key = chat] = chat.split('/')
    return { key, isGroup: key.startsWith('-') }
  },
}
