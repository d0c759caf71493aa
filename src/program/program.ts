import { type Bot, createBot } from '../bot.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { DataFolder } from '../delivery/data-folder.ts'
import type { Log } from '../log.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/port.ts'
import { newOneTimeCode } from './one-time-code.ts'

/** The program without its platforms. */
export interface Program {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
  readonly store: Store
  readonly bot: Bot
}

/** Puts the program together, lets it work, and closes the books whatever happens. */
export async function withProgram<Result>(
  config: Config,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  work: (program: Program) => Promise<Result>,
): Promise<Result> {
  const store = await openStore({ url: config.databaseUrl, now: () => clock.now() })
  try {
    const bot = createBot({
      store,
      clock,
      log,
      defaultShop: config.shop,
      saveFile: new DataFolder(config.dataDir).saveFile,
      newCode: newOneTimeCode,
    })
    return await work({ config, clock, log, store, bot })
  } finally {
    await store.close()
  }
}
