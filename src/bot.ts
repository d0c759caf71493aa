import { watch } from './alerts/watch.ts'
import { hasFile, withFile } from './chat/fetched.ts'
import type { Message } from './chat/message.ts'
import type { StoredReply } from './chat/reply.ts'
import { replyIdOf } from './chat/reply-id.ts'
import type { Clock } from './clock.ts'
import { COMMANDS } from './commands/index.ts'
import { type Conversation, converse, type Occasion } from './conversation/converse.ts'
import type { Response } from './conversation/response.ts'
import type { Log } from './log.ts'
import { CODE_VALID_MS, hashOf } from './people/admission.ts'
import type { Shop, ShopDraft } from './people/shop.ts'
import { planOffer } from './schedule/offer.ts'
import type { EventKey, ShopReader, Store } from './store/port.ts'

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
  /**
   * Handles a message once, however often it comes; gives its answer, the first time and again, and behind it, the first
   * time only, what it gave reason to say unasked, wherever that is said.
   */
  handle(message: Message): Promise<readonly StoredReply[]>
  /** Opens a shop of that name with an owner on a platform; one that is open stays as it is. */
  openShop(draft: ShopDraft, owner: { platform: string; sender: string; name: string }): Promise<void>
  /** A fresh one-time code for the default shop while it has no owner on the platform, else undefined. */
  ownerCode(platform: string): Promise<string | undefined>
}

/** A message whose handling fails so often is given up, so that it does not hold up its chat. */
export const ATTEMPTS = 3

/** Makes the bot. */
export function createBot(options: BotOptions): Bot {
  const { store, clock, defaultShop, newCode } = options
  const conversation = converse({ commands: COMMANDS, saveFile: options.saveFile, newCode })
  return {
    handle: message => handle(message, conversation, options),
    openShop: async (draft, owner) => {
      await store.openShop(draft, owner, clock.now())
    },
    ownerCode: async platform => {
      const shop = await store.openShop(defaultShop, null, clock.now())
      return await store.write(shop.id, async unit => {
        if (await unit.hasOwnerOn(platform)) return undefined
        const code = newCode()
        const expiresAt = new Date(clock.now().getTime() + CODE_VALID_MS)
        await unit.invite({ codeHash: hashOf(code), role: 'owner', platform, expiresAt })
        return code
      })
    },
  }
}

async function handle(
  message: Message,
  conversation: Conversation,
  options: BotOptions,
): Promise<readonly StoredReply[]> {
  const { store, clock, log } = options
  const shop = await shopOf(message, options)
  if (shop === undefined) return []
  const key = { platform: message.platform, event: message.event }
  const replyId = replyIdOf(shop.name, message.platform, message.event)
  for (let attempt = 1; ; attempt++) {
    try {
      const at = { now: clock.now(), replyId }
      const looked = await store.read(shop.id, reader => lookUp(message, key, conversation, reader, at))
      if (looked.kind === 'settled') return looked.replies
      const { answered } = looked
      const whole = looked.fetches ? await withFile(message) : message
      return await store.write(shop.id, async unit => {
        const first = await unit.claimed(key)
        if (first !== undefined) return first
        const response = answered ?? (await conversation.hear(whole, unit, at))
        await planOffer(unit, clock.now())
        await unit.claim(key, 'done', clock.now())
        const said = response === undefined ? [] : [await conversation.keep(response, message, unit, at)]
        return [...said, ...(await watch(unit, at))]
      })
    } catch (cause) {
      log.error({ err: cause, reply: replyId, attempt }, 'a message could not be handled')
      if (attempt >= ATTEMPTS) return await apologise(message, shop, replyId, options)
    }
  }
}

/** What can be told of a message before anything is written for it. */
type LookedUp =
  | { readonly kind: 'settled'; readonly replies: readonly StoredReply[] }
  | { readonly kind: 'open'; readonly answered: Response | undefined; readonly fetches: boolean }

/** Looks at a message outside the write lock, in one transaction: was it handled, does it only ask, has it a file? */
async function lookUp(
  message: Message,
  key: EventKey,
  conversation: Conversation,
  reader: ShopReader,
  at: Occasion,
): Promise<LookedUp> {
  const known = await reader.claimed(key)
  if (known !== undefined) return { kind: 'settled', replies: known }
  const answered = await conversation.answerOnly(message, reader, at)
  if (answered === 'silence') return { kind: 'settled', replies: [] }
  return { kind: 'open', answered, fetches: hasFile(message) && (await conversation.wantsFile(message, reader)) }
}

/** Claims the event as failed, with a reference to the log. Rejects when even that cannot be written. */
async function apologise(
  message: Message,
  shop: Shop,
  replyId: string,
  { store, clock }: BotOptions,
): Promise<readonly StoredReply[]> {
  const key = { platform: message.platform, event: message.event }
  const text = `Sorry, something went wrong here and nothing was written. Please try again; if it stays, tell whoever runs me: ${replyId.slice(0, 8)}`
  return await store.write(shop.id, async unit => {
    const known = await unit.claimed(key)
    if (known !== undefined) return known
    await unit.claim(key, 'failed', clock.now())
    const draft = { id: replyId, platform: message.platform, chat: message.chat.id, replyTo: message.id }
    return [await unit.keep({ ...draft, reply: { blocks: [{ kind: 'text', text }] } }, key, clock.now())]
  })
}

/** The shop that is meant; the default one is opened at first use. A shop that nobody opened is no shop. */
async function shopOf(message: Message, { store, clock, defaultShop }: BotOptions): Promise<Shop | undefined> {
  const name = message.shop ?? defaultShop.name
  const known = await store.shopByName(name)
  if (known !== undefined || (message.shop !== undefined && message.shop !== defaultShop.name)) return known
  return await store.openShop(defaultShop, null, clock.now())
}
