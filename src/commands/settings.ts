import type { Slots } from '../language/reading.ts'
import type { Shop } from '../people/shop.ts'
import { type Outcome, refuse, say, type WriteCommand, type WriteContext } from './command.ts'
import { SHOP_SETTINGS, type ShopSetting, type ShopSettingField } from './settings/shop-settings.ts'

/** The words by which people name a setting. */
const WORDS: Readonly<Record<string, ShopSettingField>> = {
  'time zone': 'timeZone',
  timezone: 'timeZone',
  currency: 'currency',
  money: 'currency',
  'number style': 'numberStyle',
  'number format': 'numberStyle',
  numbers: 'numberStyle',
  language: 'locale',
  locale: 'locale',
  region: 'locale',
  week: 'weekStart',
  day: 'dayStartMinutes',
  'business day': 'dayStartMinutes',
}

/** Until then, a late shop may count for the day before without a question. */
const USUAL_TURN_MINUTES = 6 * 60
const TURN_KEY = 'day-start'

/** How the shop writes and counts its days: shown, or set. */
export const settings: WriteCommand = {
  kind: 'write',
  name: 'settings',
  role: 'owner',
  help: 'See or set time zone, currency, number style and days of the shop.',
  examples: [
    'settings',
    'set time zone Asia/Kolkata',
    'set number style 1.234,5',
    'week starts sunday',
    'day starts 4am',
  ],
  phrases: [
    '[(show|list|shop)] [(the|my|our|shop)] (settings|setting|preferences|options|configuration)',
    '[(set|change|use)] [the] [(our|my|shop)] {word:time zone|timezone|currency|number style|number format|language|locale|region} [(to|is|as|=)] {text}',
    '[(the|our)] {word:week} (starts|start|begins|begin) [(on|with)] {text}',
    '[set] [the] {word:week} start [(to|on|is)] {text}',
    '[(the|our)] {word:day|business day} (starts|start|begins|begin|turns|ends) [at] {text}',
    '[set] [the] {word:day|business day} (start|turn|end) [(to|at|is)] {text}',
    '(whats|what is) (the|our|my) {word:time zone|timezone|currency|number style|language|locale}',
    '{word:time zone|timezone|currency|number style|number format|language|locale}',
  ],
  run: showOrSet,
}

async function showOrSet(slots: Slots, context: WriteContext): Promise<Outcome> {
  const { shop } = context.unit
  const setting = settingOf(slots.word)
  if (setting === undefined) return list(shop)
  if (slots.text === undefined) return say(`${setting.title}: ${setting.show(shop)}. To change it: ${setting.example}`)
  const reading = setting.read(slots.text)
  if (reading.kind === 'fault') return refuse(reading.text)
  const after = { ...shop, [setting.field]: keptAs(setting.field, reading.value) }
  const [was, is] = [setting.show(shop), setting.show(after)]
  if (was === is) return say(`${setting.title}: ${is} already.`)
  if (setting.field === 'currency' && (await hasMoney(context))) return refuse(moneyStays(shop))
  const ask = setting.field === 'dayStartMinutes' ? askLateTurn(Number(reading.value), is, context) : undefined
  if (ask !== undefined) return ask
  await context.work.change('shop', setting.field, reading.value)
  return say(`${setting.title}: ${is} (was ${was}).${consequence(setting.field)}`)
}

/** "Our day starts at 8" tells of opening hours more likely than of books. */
function askLateTurn(minutes: number, is: string, { answers }: WriteContext): Outcome | undefined {
  if (minutes <= USUAL_TURN_MINUTES || answers.get(TURN_KEY) === 'yes') return undefined
  return {
    kind: 'ask',
    question: 'confirm',
    key: TURN_KEY,
    text: `Shall what is sold before ${is} count for the day before?`,
    options: [{ label: 'Yes', value: 'yes' }],
  }
}

function settingOf(word: string | undefined): ShopSetting | undefined {
  const field = word === undefined ? undefined : WORDS[word]
  return SHOP_SETTINGS.find(setting => setting.field === field)
}

function list(shop: Shop): Outcome {
  const columns = [
    { title: 'Setting', align: 'left' },
    { title: 'Value', align: 'left' },
  ] as const
  const rows = [['Shop', shop.name], ...SHOP_SETTINGS.map(setting => [setting.title, setting.show(shop)])]
  const example = `To change one: ${SHOP_SETTINGS.map(setting => setting.example).join(' · ')}`
  return {
    kind: 'said',
    blocks: [
      { kind: 'table', columns, rows },
      { kind: 'text', text: example },
    ],
  }
}

/** Weekday and hour are numbers in the shop's value and text in the books. */
function keptAs(field: ShopSettingField, value: string): string | number {
  return field === 'weekStart' || field === 'dayStartMinutes' ? Number(value) : value
}

/** Figures of one currency cannot become another's. */
async function hasMoney({ reader, catalog }: WriteContext): Promise<boolean> {
  if (catalog.products.some(product => product.priceMinor !== null)) return true
  const stocks = await reader.stock()
  if ([...stocks.values()].some(stock => stock.unitCost !== null)) return true
  const sums = await reader.sums({ from: null, to: null })
  return sums.some(sum => sum.amountMinor !== 0n || sum.valueMinor !== 0n)
}

function moneyStays({ currency }: Shop): string {
  return `The books hold prices in ${currency}, which cannot be turned into another currency. Open another shop for it.`
}

function consequence(field: ShopSettingField): string {
  return field === 'timeZone' || field === 'dayStartMinutes' ? ' What is written already keeps its day.' : ''
}
