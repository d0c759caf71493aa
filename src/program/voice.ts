import { setTimeout as wait } from 'node:timers/promises'
import { ringAlerts } from '../alerts/ring.ts'
import { createPictures } from '../charts/pictures.ts'
import type { Adapter, Receive } from '../chat/adapter.ts'
import type { StoredReply } from '../chat/reply.ts'
import { createChats } from '../delivery/chats.ts'
import { DataFolder } from '../delivery/data-folder.ts'
import { Delivery } from '../delivery/delivery.ts'
import { Clockwork } from '../schedule/clockwork.ts'
import { findPicture, removeOldPictures } from './picture-folder.ts'
import type { Program } from './program.ts'

/** All through which the program speaks: answers, and what is due without anybody asking. */
export interface Voice {
  readonly delivery: Delivery
  readonly clockwork: Clockwork
  /** For adapters that show the answers of a message themselves: with their pictures. */
  readonly receive: Receive
  /** Does what is due as time goes by. */
  begin(): void
  /** Sends what waits for a platform, now and whenever something else (an import, say) has left some more. */
  attend(platform: string): Promise<void>
  stop(): Promise<void>
}

/** How the program speaks this time. */
export interface Manner {
  /** Given when nobody reads the output any more. */
  readonly broken?: AbortSignal
  /** Is time that of the input? Then nothing gets too old to be said. */
  readonly isPlayed?: boolean
  /** What of the bot's own accord is said here; all of it when absent. */
  readonly wants?: (reply: StoredReply) => boolean
}

/** How often it is looked whether another program has left something to send. */
const ATTEND_EVERY_MS = 30_000

const pause = (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal })

/** Puts together what the program speaks with. */
export function createVoice(program: Program, adapters: readonly Adapter[], manner: Manner = {}): Voice {
  const { bot, store, clock, log } = program
  const { broken, isPlayed = false, wants = () => true } = manner
  const surroundings = { dataDir: program.config.dataDir, clock, log }
  // Played time says nothing about the age of files.
  const tidied = isPlayed ? Promise.resolve() : removeOldPictures(surroundings)
  const illustrate = illustrator(program, tidied)
  const delivery = new Delivery({
    handle: bot.handle,
    store,
    adapters,
    chats: createChats({ store, clock, log }),
    illustrate,
    clock,
    log,
    wait: pause,
    expires: !isPlayed,
  })
  const clockwork = new Clockwork({
    store,
    clock,
    log,
    ringAlerts,
    say: async replies => {
      delivery.queue(replies.filter(wants))
      // Played time goes on when all is said, real time does not wait.
      if (isPlayed) await delivery.idle()
    },
  })
  broken?.addEventListener('abort', () => delivery.abandon())
  const ended = new AbortController()
  const attending: Promise<void>[] = []
  let running: Promise<void> = Promise.resolve()
  return {
    delivery,
    clockwork,
    receive: async message => Promise.all((await delivery.receive(message)).map(illustrate)),
    begin: () => {
      running = clockwork.run(pause, ended.signal)
    },
    attend: async platform => {
      await delivery.resume(platform)
      attending.push(attend(delivery, platform, ended.signal))
    },
    stop: async () => {
      ended.abort()
      for (const stopped of await Promise.allSettled([
        running,
        ...attending,
        ...adapters.map(adapter => adapter.stop()),
      ])) {
        if (stopped.status === 'rejected') log.error({ err: stopped.reason }, 'A platform did not stop in good order')
      }
      await delivery.stop()
      await tidied
    },
  }
}

async function attend(delivery: Delivery, platform: string, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    await pause(ATTEND_EVERY_MS, ended).catch(() => undefined)
    if (!ended.aborted) await delivery.resume(platform)
  }
}

/** Draws the picture of a reply's chart, once old ones are out of the way; without it, its words are said all the same. */
function illustrator(
  { config, clock, log }: Program,
  tidied: Promise<void>,
): (reply: StoredReply) => Promise<StoredReply> {
  const { dataDir } = config
  const { saveFile } = new DataFolder(dataDir)
  const hasFile = (path: string) => findPicture(path, { dataDir, clock, log })
  const pictures = createPictures({ drawing: config.charts, saveFile, hasFile, clock, log })
  return async stored => {
    const { chart } = stored.reply
    if (chart === undefined) return stored
    try {
      await tidied
      return { ...stored, reply: { ...stored.reply, image: await pictures.picture(chart) } }
    } catch (err) {
      log.error({ reply: stored.id, err }, 'A picture could not be drawn')
      return stored
    }
  }
}
