/**
 * The rooms and what each may import of the others, besides `node:` and small pure packages. A name stands for a room or
 * for one file of it: a room that is named by a file gives its values away, not its work.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'adapters/pipe': ['chat'],
  'adapters/slack': ['chat'],
  'adapters/telegram': ['chat'],
  // At the terminal a chart is text.
  'adapters/terminal': ['chat', 'charts/text-chart'],
  bot: ['alerts', 'chat', 'commands', 'conversation', 'people', 'schedule/offer', 'store/port'],
  // What is said in a chat over several messages: commands, questions, edits, undos. It stands between bot and commands.
  conversation: ['chat', 'commands', 'language', 'catalog', 'ledger', 'people', 'reports', 'store/port'],
  // The settings of a shop are checked as those of the program are.
  commands: [
    'chat',
    'language',
    'catalog',
    'ledger',
    'reports',
    'charts',
    'people',
    'schedule',
    'alerts',
    'store/port',
    'settings/region',
  ],
  // Reports, alerts and forecasts are made of blocks and worded: figures, days and money as the shop writes them.
  alerts: ['chat/reply', 'chat/reply-id', 'language', 'ledger', 'catalog', 'people', 'store/port'],
  reports: ['chat/reply', 'chat/chart', 'language', 'ledger', 'catalog', 'people/shop', 'store/port'],
  forecast: ['chat/reply', 'language', 'ledger', 'catalog', 'people/shop', 'store/port'],
  // Money and units are written as in the texts.
  charts: ['chat', 'language/wording'],
  delivery: ['chat', 'people/owners-chats', 'reports', 'store/port'],
  // What is due is settled by the shop's business days, and said in its words.
  schedule: ['chat', 'language', 'people', 'reports', 'store/port'],
  // A product's stock and unit cost are the ledger's values.
  catalog: ['ledger'],
  // Taking a member in or out is an entry of the ledger.
  people: ['chat', 'ledger', 'store/port'],
  store: ['chat/reply', 'catalog', 'ledger', 'people'],
  language: [],
  ledger: [],
  chat: [],
  clock: [],
  log: [],
  // How each setting is read, regions and their money, and the description of a shop.
  settings: ['people/shop'],
  config: ['settings', 'people/shop'],
  // What runs the program: arguments, errands, the demo. Only main knows the adapters.
  program: ['alerts', 'bot', 'charts', 'chat', 'config', 'delivery', 'main', 'people', 'schedule', 'settings', 'store'],
  main: [
    'adapters',
    'bot',
    'charts',
    'chat',
    'commands',
    'config',
    'delivery',
    'people',
    'program',
    'schedule',
    'settings',
    'store',
  ],
  cli: ['config', 'program'],
}

/** Handed down everywhere: what time it is, and where to tell what happened. */
export const EVERYWHERE: readonly string[] = ['clock', 'log']

/** Packages that belong to one room, by the beginning of their name. */
export const OWNED: Readonly<Record<string, string>> = {
  grammy: 'adapters/telegram',
  '@grammyjs/': 'adapters/telegram',
  '@slack/': 'adapters/slack',
  '@prisma/': 'store',
  'better-sqlite3': 'store',
  'chrono-node': 'language',
  '@napi-rs/canvas': 'charts',
  'chart.js': 'charts',
  'quickchart-js': 'charts',
  pino: 'program',
  bottleneck: 'delivery',
}

/** Small packages without effects. */
export const PURE: readonly string[] = [
  'country-to-currency',
  'fastest-levenshtein',
  'papaparse',
  'temporal-polyfill',
  'zod',
]

/** Rooms that decide and do nothing else: not even node's own modules. */
export const WITHOUT_NODE: readonly string[] = ['language', 'ledger']

/** The room of a file: its folder below `src` or `adapters`, or the file itself where it lies at the top. */
export function roomOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/')
  if (top === 'adapters') return `${top}/${second}`
  return rest.length === 0 ? second.replace(/\.ts$/, '') : second
}

/** May a file of this room import that file? */
export function mayImport(room: string, path: string): boolean {
  const target = path.replace(/^src\//, '').replace(/\.ts$/, '')
  const allowed = [room, ...(MAY_IMPORT[room] ?? []), ...EVERYWHERE]
  return allowed.some(name => target === name || target.startsWith(`${name}/`))
}
