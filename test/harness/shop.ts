import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Message } from '../../src/chat/message.ts'
import type { Block, StoredReply } from '../../src/chat/reply.ts'
import { buttonId } from '../../src/chat/reply.ts'
import { alignTable } from '../../src/chat/table.ts'
import { DataFolder } from '../../src/delivery/data-folder.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'

/** A shop on a real database in a folder of its own, spoken to as at the terminal. */
export interface TestShop {
  readonly bot: Bot
  readonly store: Store
  readonly folder: string
  /** The bot's clock, and the time stamp of the next message. */
  now: Date
  /** Says something; gives the replies. */
  say(text: string, more?: Partial<Message> & { as?: string }): Promise<readonly StoredReply[]>
  /** Presses the button of the latest reply that has this label. */
  press(label: string, as?: string): Promise<readonly StoredReply[]>
  close(): Promise<void>
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Opens a new shop whose owner is `owner`. */
export async function openTestShop(
  settings: { timeZone?: string; currency?: string; locale?: string; now?: string } = {},
): Promise<TestShop> {
  const folder = await mkdtemp(join(tmpdir(), 'shelftalk-'))
  const store = await openStore({ url: `file:${join(folder, 'books.db')}` })
  const { timeZone = 'Asia/Kolkata', currency = 'INR', locale = 'en-IN' } = settings
  let counter = 0
  let codes = 0
  let latest: StoredReply | undefined
  const log = { ...SILENT, error: (fields: object) => process.stderr.write(`${inspect(fields)}\n`) }
  const shop: TestShop = {
    store,
    folder,
    now: new Date(settings.now ?? '2026-11-18T15:30:00+05:30'),
    bot: createBot({
      store,
      clock: { now: () => shop.now },
      log,
      defaultShop: { name: 'Corner', timeZone, currency, locale },
      saveFile: (name, content) => new DataFolder(folder).saveFile(name, content),
      newCode: () => `CODE-${String(++codes).padStart(4, '0')}`,
    }),
    say: async (text, more = {}) => {
      const { as = 'owner', ...rest } = more
      const id = rest.id ?? `m${++counter}`
      const replies = await shop.bot.handle({
        platform: 'terminal',
        event: JSON.stringify(['counter', id]),
        id,
        chat: { id: 'counter', kind: 'private' },
        from: { id: as, name: as[0]?.toUpperCase() + as.slice(1) },
        at: shop.now,
        spokenTo: true,
        happening: { kind: 'text', text },
        ...rest,
      })
      latest = replies.at(-1) ?? latest
      return replies
    },
    press: async (label, as = 'owner') => {
      const index = latest?.reply.buttons?.flat().findIndex(button => button.label === label) ?? -1
      if (latest === undefined || index < 0) throw new Error(`the latest reply has no button "${label}"`)
      return await shop.say('', { as, happening: { kind: 'press', button: buttonId(latest.id, index) } })
    },
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return shop
}

/** A reply as plain text, as at the terminal. */
export function plainText(replies: readonly StoredReply[]): string {
  return replies.flatMap(({ reply }) => reply.blocks.map(blockText)).join('\n')
}

function blockText(block: Block): string {
  return block.kind === 'table' ? alignTable(block, 60).join('\n') : block.text
}
