import type { Message } from './chat/message.ts'
import type { StoredReply } from './chat/reply.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { ShopDraft } from './people/shop.ts'
import type { Store } from './store/port.ts'

/** What the bot needs of the world. */
export interface BotOptions {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  /** The shop that is meant where a message names none; it is opened at first use. */
  readonly defaultShop: ShopDraft
  /** Keeps a file in the data folder and gives its path relative to it. The same name twice replaces it. */
  readonly saveFile: (name: string, content: string | Uint8Array) => Promise<string>
  /** Makes a code that cannot be guessed. */
  readonly newCode: () => string
}

/** The core: the only door into it. */
export interface Bot {
  /** Handles a message once, however often it comes; gives all that was said about it, the first time and again. */
  handle(message: Message): Promise<readonly StoredReply[]>
  /** Opens a shop of that name with an owner on a platform; one that is open stays as it is. */
  openShop(draft: ShopDraft, owner: { platform: string; sender: string; name: string }): Promise<void>
  /** A fresh one-time code for the default shop while it has no owner on the platform, else undefined. */
  ownerCode(platform: string): Promise<string | undefined>
}

/** Makes the bot. */
export function createBot(_options: BotOptions): Bot {
  throw new Error('under construction')
}
