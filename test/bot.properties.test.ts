import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTestShop, plainText, type TestShop } from './harness/shop.ts'

const NAMES = ['Soap', 'Rice', 'Milk'] as const
type Name = (typeof NAMES)[number]

/** What a person may do next. `which` picks one of the earlier messages. */
type Step =
  | { readonly kind: 'say'; readonly verb: 'add' | 'sold' | 'wasted'; readonly name: Name; readonly quantity: number }
  | { readonly kind: 'back-dated'; readonly name: Name; readonly quantity: number }
  | { readonly kind: 'count'; readonly name: Name; readonly quantity: number }
  | { readonly kind: 'edit'; readonly which: number; readonly quantity: number }
  | { readonly kind: 'redeliver' | 'delete' | 'undo-number'; readonly which: number }
  | { readonly kind: 'undo' }

const which = fc.nat(30)
const quantity = fc.integer({ min: 1, max: 40 })
const name = fc.constantFrom(...NAMES)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('say'), verb: fc.constantFrom('add', 'sold', 'wasted'), name, quantity }),
  fc.record({ kind: fc.constant('back-dated'), name, quantity }),
  fc.record({ kind: fc.constant('count'), name, quantity: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ kind: fc.constant('edit'), which, quantity }),
  fc.record({ kind: fc.constantFrom('redeliver', 'delete', 'undo-number'), which }),
  fc.record({ kind: fc.constant('undo') }),
) as fc.Arbitrary<Step>

/** One thing that was said, as the plain model sees it. */
interface Said {
  readonly id: string
  text: string
  name: Name
  verb: 'add' | 'sold' | 'wasted' | 'count'
  /** What it did to the stock; for a count also what the books said when it was made. */
  delta: number
  booksThen: number
  live: boolean
  /** The number of its entry. */
  entry: number
}

it('on hand is what a plain model says, whatever is said, edited, deleted, undone or delivered again', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), playAgainstModel), { numRuns: 9 })
}, 120_000)

async function playAgainstModel(steps: readonly Step[]): Promise<void> {
  const shop = await openTestShop()
  try {
    for (const one of NAMES) await shop.say(`new item ${one} 100 pcs price 10`)
    const stock = new Map<Name, number>(NAMES.map(one => [one, 100]))
    const said: Said[] = []
    for (const one of steps) await perform(one, shop, stock, said)
    for (const one of NAMES) expect(await onHand(one, shop), one).toBe(stock.get(one))
    expect(await shop.store.check()).toEqual([])
  } finally {
    await shop.close()
  }
}

async function perform(one: Step, shop: TestShop, stock: Map<Name, number>, said: Said[]): Promise<void> {
  switch (one.kind) {
    case 'say':
      return await tell(shop, stock, said, one.name, one.verb, one.quantity, `${one.verb} ${one.quantity} ${one.name}`)
    case 'back-dated':
      return await tell(shop, stock, said, one.name, 'sold', one.quantity, `yesterday sold ${one.quantity} ${one.name}`)
    case 'count':
      return await tell(shop, stock, said, one.name, 'count', one.quantity, `${one.name} is ${one.quantity} now`)
    case 'edit':
      return await edit(shop, stock, pick(said, one.which), one.quantity)
    case 'redeliver': {
      const old = pick(said, one.which)
      if (old !== undefined) await shop.say(old.text, { id: old.id })
      return
    }
    case 'delete': {
      const old = pick(said, one.which)
      if (old === undefined) return
      await shop.say('', { happening: { kind: 'delete', deletes: old.id } })
      return takeBack(old, stock)
    }
    case 'undo-number': {
      const old = pick(said, one.which)
      if (old === undefined) return
      await shop.say(`undo #${old.entry}`)
      return takeBack(old, stock)
    }
    case 'undo': {
      const latest = said.filter(candidate => candidate.live).sort((a, b) => b.entry - a.entry)[0]
      if (latest === undefined) return
      await shop.say('undo')
      return takeBack(latest, stock)
    }
  }
}

async function tell(
  shop: TestShop,
  stock: Map<Name, number>,
  said: Said[],
  product: Name,
  verb: Said['verb'],
  amount: number,
  text: string,
): Promise<void> {
  const id = `own-${said.length}`
  const entry = await written(await shop.say(text, { id }), shop)
  const booksThen = stock.get(product) ?? 0
  const delta = deltaOf(verb, amount, booksThen)
  stock.set(product, booksThen + delta)
  said.push({ id, text, name: product, verb, delta, booksThen, live: true, entry })
}

async function edit(shop: TestShop, stock: Map<Name, number>, old: Said | undefined, amount: number): Promise<void> {
  if (old === undefined || !old.live) return
  const text = old.text.replace(/\d+/, String(amount))
  if (text === old.text) return
  const replies = await shop.say('', { happening: { kind: 'edit', edits: old.id, text } })
  old.entry = await written(replies, shop)
  const books = (stock.get(old.name) ?? 0) - old.delta
  old.delta = old.verb === 'count' ? amount - old.booksThen : deltaOf(old.verb, amount, books)
  old.text = text
  stock.set(old.name, books + old.delta)
}

/** The number of the entry that was written, once every question about it is answered with yes. */
async function written(replies: Awaited<ReturnType<TestShop['say']>>, shop: TestShop): Promise<number> {
  let latest = replies
  for (let asked = 0; asked < 5; asked++) {
    const labels = latest[0]?.reply.buttons?.flat().map(button => button.label) ?? []
    const yes = labels.find(label => /^Yes, \d/.test(label) || label === 'No, change the stock')
    if (yes === undefined) break
    latest = await shop.press(yes)
  }
  const numbers = [...plainText(latest).matchAll(/· #(\d+)/g)].map(match => Number(match[1]))
  const entry = numbers.at(-1)
  if (entry === undefined) throw new Error(`nothing was written: ${plainText(latest)}`)
  return entry
}

function takeBack(old: Said, stock: Map<Name, number>): void {
  if (!old.live) return
  old.live = false
  stock.set(old.name, (stock.get(old.name) ?? 0) - old.delta)
}

function deltaOf(verb: Said['verb'], amount: number, books: number): number {
  if (verb === 'count') return amount - books
  return verb === 'add' ? amount : -amount
}

function pick(said: readonly Said[], index: number): Said | undefined {
  return said.length === 0 ? undefined : said[index % said.length]
}

async function onHand(product: Name, shop: TestShop): Promise<number> {
  const opened = await shop.store.shopByName('Corner')
  return await shop.store.read(opened?.id ?? 0, async reader => {
    const id = (await reader.catalog()).products.find(one => one.name === product)?.id ?? 0
    return Number((await reader.stock([id])).get(id)?.onHandThousandths ?? 0n) / 1000
  })
}
