import type { StoredReply } from '../../src/chat/reply.ts'
import { currencyDigits } from '../../src/language/wording.ts'
import type { Shop } from '../../src/people/shop.ts'
import { booksData } from '../../src/reports/books.ts'
import type { Heard } from './judge.ts'
import type { Labelled } from './labelled.ts'
import { plainText, type TestShop } from './shop.ts'

/** What the bot made of a labelled conversation, and how long it took for a message. */
export interface Hearing extends Heard {
  readonly messageMs: number
}

/** Plays a labelled conversation in a shop of its own of the same store. */
export async function hearLabelled(labelled: Labelled, name: string, house: TestShop): Promise<Hearing> {
  const { currency, timeZone, locale, messages } = labelled
  await house.bot.openShop(
    { name, timeZone, currency, locale },
    { platform: 'terminal', sender: 'owner', name: 'Owner' },
  )
  house.now = new Date(labelled.now)
  const say = async (text: string, more: object = {}) => await house.say(text, { shop: name, ...more })
  if (labelled.products.length > 0) await fillShelves(labelled, say)
  const shop = await house.store.shopByName(name)
  if (shop === undefined) throw new Error(`no shop ${name}`)
  const books = async () => await booksOf(shop, house)
  const start = await books()
  let last = start
  let replies: readonly StoredReply[] = []
  let messageMs = 0
  for (const [index, text] of messages.entries()) {
    if (index > 0 && index === messages.length - 1) last = await books()
    house.now = new Date(house.now.getTime() + 20_000)
    const begun = performance.now()
    replies = await say(text)
    messageMs += (performance.now() - begun) / messages.length
  }
  const text = plainText(replies)
  const labels = replies.flatMap(({ reply }) => reply.buttons?.flat().map(button => button.label) ?? [])
  const asked = text.includes('?') || labels.some(label => !/^undo/i.test(label))
  return { start, last, end: await books(), text, asked, messageMs }
}

async function fillShelves(
  { products }: Labelled,
  say: (text: string, more: object) => Promise<readonly StoredReply[]>,
): Promise<void> {
  const cell = (value: string | undefined) => `"${(value ?? '').replaceAll('"', '""')}"`
  const rows = products.map(one =>
    [one.name, one.unit, one.onHand, one.price, one.cost, one.min, one.packs.join('; ')].map(cell).join(','),
  )
  const bytes = new TextEncoder().encode(['name,unit,stock,price,cost,reorder point,packs', ...rows].join('\n'))
  const file = { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
  const replies = await say('', { happening: { kind: 'text', text: 'import', file } })
  if (!plainText(replies).includes('#1')) throw new Error(`the shelves stay empty: ${plainText(replies)}`)
  for (const { name, aliases } of products) for (const alias of aliases) await say(`alias ${name} ${alias}`, {})
}

/** Read as `export json` reads them, without a message of its own for it. */
async function booksOf({ id, currency }: Shop, { store }: TestShop): Promise<Heard['start']> {
  const books = await store.read(id, reader => booksData(reader, currencyDigits(currency)))
  return JSON.parse(JSON.stringify(books)) as Heard['start']
}
