import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { createPipe } from '../adapters/pipe/index.ts'
import { createTerminal, type Speaker } from '../adapters/terminal/index.ts'
import type { Adapter } from './chat/adapter.ts'
import type { Platform } from './chat/message.ts'
import type { StoredReply } from './chat/reply.ts'
import { PHONE_WIDTH_COLUMNS } from './chat/table.ts'
import { COMMANDS } from './commands/index.ts'
import { connect } from './delivery/connect.ts'
import type { InputClock } from './program/input-clock.ts'
import type { Program } from './program/program.ts'
import { createVoice } from './program/voice.ts'
import type { World } from './program/world.ts'
import { draftOf } from './settings/opening.ts'

/** Who sits at the terminal, unless somebody else is named. */
const OWNER_ID = 'owner'
/** Wider tables are no easier to read. */
const WIDEST_COLUMNS = 100

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  terminal: 'the terminal',
  telegram: 'Telegram',
  slack: 'Slack',
}

const GREETING = `Tell me what happens in the shop: "add 20 rice at 40", "sold 3 rice", "how much rice?", "report today".
"help" says what else. A letter in brackets presses that button; /as NAME speaks as somebody else; /quit leaves.
`

/** How the terminal chat is led. */
export interface ChatManner {
  readonly speaker: Speaker
  /** Lines that are said instead of those of the input, and shown. */
  readonly script?: World['input']
}

/** The person at this terminal, or the one whose name is given: it may be that person's own. */
export function speakerAt(world: World, as: string | undefined): Speaker {
  const isOwner = as === undefined || as === OWNER_ID || as === world.userName
  return isOwner ? { id: OWNER_ID, name: world.userName } : { id: as, name: as }
}

/** Runs the platforms whose tokens are set until the program is ended; the terminal chat where there is none. */
export async function start(program: Program, world: World): Promise<number> {
  const adapters = await platformsOf(program)
  if (adapters.length === 0) return await chat(program, world, { speaker: speakerAt(world, undefined) })
  const { delivery, attend, begin, stop } = createVoice(program, adapters)
  brokenOutput(program, world)
  for (const { platform } of adapters) await tellOwnerCode(platform, program, world)
  const connections = adapters.map(async adapter => {
    const connection = await connect(adapter, {
      receive: delivery.receive,
      log: program.log,
      wait: (ms, signal) => wait(ms, undefined, { signal }),
      signal: world.ending,
    })
    if (connection === 'listening') await attend(adapter.platform)
    return connection
  })
  begin()
  const ended = ending(world)
  const outcomes = await Promise.race([ended, Promise.all(connections)])
  const nobodyListens = outcomes?.every(outcome => outcome === 'refused') === true
  if (nobodyListens) world.errors.write('No platform could be started; the log above says why.\n')
  else await ended
  await stop()
  return nobodyListens ? 1 : 0
}

/** The chat at the terminal, until the person leaves or the input ends. */
export async function chat(program: Program, world: World, manner: ChatManner): Promise<number> {
  const { clock, log, config } = program
  const isInteractive = world.isInteractive && manner.script === undefined
  const broken = brokenOutput(program, world)
  const terminal = createTerminal({
    input: manner.script ?? world.input,
    output: world.output,
    isInteractive,
    echo: manner.script !== undefined,
    look: () => ({
      colour: world.hasColours,
      widthColumns: isInteractive
        ? Math.min(world.columns() ?? PHONE_WIDTH_COLUMNS, WIDEST_COLUMNS)
        : PHONE_WIDTH_COLUMNS,
      // What is played is over before anybody could look into a file.
      dataDir: manner.script === undefined ? config.dataDir : undefined,
    }),
    self: speakerAt(world, undefined),
    speaker: manner.speaker,
    clock,
    newId: randomUUID,
    home: world.home,
    folder: world.folder,
    onInterrupt: world.interrupt,
    broken,
    log,
  })
  // The chats of programs are at the terminal too; what is theirs waits for them.
  const wants = ({ chat: id }: StoredReply) => id === 'terminal'
  const { delivery, receive, begin, stop } = createVoice(program, [terminal], { broken, wants })
  if (isInteractive) world.output.write(GREETING)
  await terminal.start(receive)
  await delivery.resume('terminal', wants)
  begin()
  await Promise.race([terminal.ended, ending(world)])
  await stop()
  return 0
}

/** The chat for programs, until the input ends. With an input clock, time is what the input says. */
export async function pipe(program: Program, world: World, inputClock: InputClock | undefined): Promise<number> {
  const { bot, clock, config, log } = program
  const broken = brokenOutput(program, world)
  const jsonLines = createPipe({
    input: world.input,
    output: world.output,
    clock,
    ...(inputClock !== undefined && {
      advanceTo: (at: Date) => voice.clockwork.playTo(at, time => inputClock.advanceTo(time)),
    }),
    openShop: async opening => {
      const reading = draftOf(opening)
      if (reading.kind === 'fault') return reading.fault
      await bot.openShop(reading.draft, { platform: 'terminal', sender: opening.owner, name: opening.owner })
      return undefined
    },
    dataDir: config.dataDir,
    broken,
    log,
  })
  const voice = createVoice(program, [jsonLines], { broken, isPlayed: inputClock !== undefined })
  // Who asked in vain asks again, and is answered then.
  await voice.delivery.resume('terminal', ({ replyTo }) => replyTo === undefined)
  await voice.delivery.idle()
  await jsonLines.start(voice.receive)
  if (inputClock === undefined) voice.begin()
  await Promise.race([jsonLines.ended, ending(world)])
  await voice.stop()
  return 0
}

/** The platforms whose tokens are set. Their libraries are heavy: one that is not wanted is not loaded. */
async function platformsOf({ config, clock, log }: Program): Promise<readonly Adapter[]> {
  const { telegram, slack, dataDir } = config
  const adapters: Adapter[] = []
  if (telegram !== undefined) {
    const { createTelegram } = await import('../adapters/telegram/index.ts')
    // A tap on the menu says the name alone: what needs more words is no use there.
    const menu = COMMANDS.filter(({ name, examples }) => examples.includes(name))
    adapters.push(createTelegram({ ...telegram, clock, log, dataDir, menu }))
  }
  if (slack !== undefined) {
    const { createSlack } = await import('../adapters/slack/index.ts')
    adapters.push(createSlack({ ...slack, clock, log, dataDir }))
  }
  return adapters
}

async function tellOwnerCode(platform: Platform, { bot }: Program, world: World): Promise<void> {
  const code = await bot.ownerCode(platform)
  if (code === undefined) return
  world.output.write(
    `The shop has no owner on ${PLATFORM_NAMES[platform]} yet. Send the bot this one-time code to be its owner: ${code}\n`,
  )
}

async function ending({ ending: signal }: World): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort')
}

/** Given when nobody reads the output any more: that ends a conversation, and is no fault of the platforms. */
function brokenOutput({ log }: Program, { output }: World): AbortSignal {
  const broken = new AbortController()
  output.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') log.error({ err: error }, 'The output failed')
    broken.abort()
  })
  return broken.signal
}
