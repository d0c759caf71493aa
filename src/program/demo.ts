import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Message } from '../chat/message.ts'
import { systemClock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { chat, speakerAt } from '../main.ts'
import { type Program, withProgram } from './program.ts'
import type { World } from './world.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** What happened in the shop before, and how many days ago. */
const PAST: readonly (readonly [daysAgo: number, text: string])[] = [
  [
    9,
    [
      'import',
      'name,unit,stock,price,cost,reorder point,packs,category',
      'Basmati Rice,kg,120,95,72,40,sack=25,Grains',
      'Ponni Rice,kg,80,62,48,30,sack=25,Grains',
      'Toor Dal,kg,45,140,112,15,,Grains',
      'Bath Soap,pcs,96,38,29,24,carton=48,Toiletries',
      'Sunflower Oil,l,60,155,128,20,box=12,Oils',
      'Tea 250 g,pcs,20,110,84,12,,Drinks',
      'Notebook,pcs,150,45,31,30,bundle=12,Stationery',
    ].join('\n'),
  ],
  [6, 'sold 12 basmati rice, 9 bath soap'],
  [5, 'sold 7 kg toor dal\nsold 14 notebook'],
  [4, 'sold 22 ponni rice, 5 tea'],
  [3, 'damaged 2 bath soap'],
  [3, 'sold 11 sunflower oil'],
  [2, 'received 2 cartons bath soap at 28'],
  [1, 'sold 18 basmati rice, 6 tea, 20 notebook'],
  [1, 'customer returned 1 tea'],
]

/** The conversation that is played where nobody sits at the terminal. */
const SCRIPT: readonly string[] = [
  'how much rice?',
  'sold 2 rice',
  'a',
  'sold 3 soap at 36, 1 tea',
  'undo',
  'received 2 sacks of basmati rice at 1800',
  'low',
  'report this week',
  'help',
]

/** A shop with stock and a past in a temporary database: to talk with, or played where nobody sits at the terminal. */
export async function runDemo(config: Config, world: World, log: Log): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'shelftalk-demo-'))
  const demo: Config = {
    ...config,
    databaseUrl: `file:${join(folder, 'demo.db')}`,
    dataDir: folder,
    shop: { ...config.shop, name: 'Demo shop' },
  }
  try {
    return await withProgram(demo, { clock: systemClock, log }, async program => {
      await furnish(program, world)
      const speaker = speakerAt(world, undefined)
      if (world.isInteractive) return await chat(program, world, { speaker })
      return await chat(program, world, { speaker, script: Readable.from(SCRIPT.map(line => `${line}\n`)) })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function furnish({ bot, clock, store }: Program, world: World): Promise<void> {
  const now = clock.now()
  for (const [index, [daysAgo, text]] of PAST.entries()) {
    const id = `past-${index}`
    const message: Message = {
      platform: 'terminal',
      event: id,
      id,
      chat: { id: 'terminal', kind: 'private' },
      from: speakerAt(world, undefined),
      at: new Date(now.getTime() - daysAgo * DAY_MS),
      spokenTo: true,
      happening: { kind: 'text', text },
    }
    // What was said about the past is not said again in the chat.
    for (const reply of await bot.handle(message)) {
      await store.settle(reply.id, { state: 'sent', sentAs: reply.id, at: now })
    }
  }
}
