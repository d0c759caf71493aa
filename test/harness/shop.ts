import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { isAlertAlarm, ringAlerts } from '../../src/alerts/ring.ts'
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
  /** Says something; gives the answer. What it gave reason to say unasked is in `unasked`. */
  say(text: string, more?: Partial<Message> & { as?: string }): Promise<readonly StoredReply[]>
  /** What the bot said of its own accord at the last message or while the clock went on since. */
  readonly unasked: readonly StoredReply[]
  /** Lets the clock go on; all alerts that are due on the way are said at their time. */
  wait(ms: number): Promise<readonly StoredReply[]>
  /** Presses the button of the latest answer, or of what was said unasked since, that has this label. */
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
  let unasked: readonly StoredReply[] = []
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
      unasked = replies.filter(reply => reply.unasked !== undefined)
      const answers = replies.filter(reply => reply.unasked === undefined)
      latest = answers.at(-1) ?? latest
      return answers
    },
    get unasked() {
      return unasked
    },
    wait: async ms => {
      const until = new Date(shop.now.getTime() + ms)
      unasked = await ringUntil(until, shop)
      shop.now = until
      return unasked
    },
    press: async (label, as = 'owner') => {
      for (const said of latest === undefined ? unasked : [latest, ...unasked]) {
        const index = said.reply.buttons?.flat().findIndex(button => button.label === label) ?? -1
        if (index < 0) continue
        const chat = { id: said.chat, kind: 'private' as const }
        return await shop.say('', { as, chat, happening: { kind: 'press', button: buttonId(said.id, index) } })
      }
      throw new Error(`nothing that was said last has a button "${label}"`)
    },
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return shop
}

/** Rings what is due for alerts, in its order, each at its time. */
async function ringUntil(until: Date, shop: TestShop): Promise<readonly StoredReply[]> {
  const told: StoredReply[] = []
  for (let rung = 0; rung < MOST_ALARMS; rung++) {
    const due = (await shop.store.dueAlarms(until, MOST_ALARMS)).find(({ alarm }) => isAlertAlarm(alarm))
    if (due === undefined) return told
    const at = due.alarm.at ?? until
    told.push(...(await shop.store.write(due.shop, unit => ringAlerts(due.alarm, unit, at))))
  }
  throw new Error('alarms ring for ever')
}

const MOST_ALARMS = 100

/** A reply as plain text, as at the terminal. */
export function plainText(replies: readonly StoredReply[]): string {
  return replies.flatMap(({ reply }) => reply.blocks.map(blockText)).join('\n')
}

function blockText(block: Block): string {
  return block.kind === 'table' ? alignTable(block, 60).join('\n') : block.text
}
