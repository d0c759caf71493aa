import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

const CSV = 'name;stock;price;cost;reorder point\nSoap;100;45;38;50\nTea;100;10;8;50\n'
const TEAM = { id: 'team', kind: 'group' as const }

describe('alerts are told', () => {
  let shop: TestShop

  beforeEach(async () => {
    shop = await openTestShop()
    await shop.say('', { happening: { kind: 'text', text: 'import', file: fileOf(CSV) } })
  })
  afterEach(() => shop.close())

  /** A member comes in with a code, and writes in a private chat of their own. */
  async function join(name: string, role: string, platform: 'telegram' | 'terminal' = 'telegram'): Promise<void> {
    const [invited] = await shop.say(`invite ${role}`)
    const code = /CODE-\d{4}/.exec(plainText(invited === undefined ? [] : [invited]))?.[0] ?? ''
    await shop.say(`join ${code}`, { as: name, platform, chat: { id: name, kind: 'private' } })
  }

  const chats = () => shop.unasked.map(({ platform, chat }) => `${platform} ${chat}`).sort()
  const asStaff = { as: 'anna', platform: 'telegram', chat: { id: 'anna', kind: 'private' } } as const

  it('to owners and managers where they read alone, not to whoever sold it', async () => {
    await join('maria', 'manager')
    await join('anna', 'staff')
    const [answer] = await shop.say('sold 60 soap', asStaff)
    expect(plainText(answer === undefined ? [] : [answer])).toContain('Soap is low')
    expect(chats()).toEqual(['telegram maria', 'terminal counter'])
  })

  it('as a message of its own in the chat of a seller who is the owner, which answers nothing', async () => {
    const [answer] = await shop.say('sold 60 soap')
    const [alert] = shop.unasked
    expect(answer?.replyTo).toBeDefined()
    expect(alert).toMatchObject({ chat: 'counter', unasked: 'alert' })
    expect(alert?.replyTo).toBeUndefined()
    expect(alert?.reply.data).toEqual({ alert: 'low', product: 'Soap', onHand: '40', reorderPoint: '50' })
  })

  it('of several products with the fields of the first and all of them in a list', async () => {
    await shop.say('sold 60 soap, 100 tea')
    const tea = { alert: 'out', product: 'Tea', onHand: '0', reorderPoint: '50' }
    const soap = { alert: 'low', product: 'Soap', onHand: '40', reorderPoint: '50' }
    expect(shop.unasked[0]?.reply.data).toEqual({ ...tea, alerts: [tea, soap] })
  })

  it('once in a chat that several managers share', async () => {
    const [invited] = await shop.say('invite manager')
    const code = /CODE-\d{4}/.exec(plainText(invited === undefined ? [] : [invited]))?.[0] ?? ''
    await shop.say(`join ${code}`, { as: 'maria' })
    await shop.say('sold 60 soap')
    expect(chats()).toEqual(['terminal counter'])
  })

  it('in a group that asked for them, threads and all', async () => {
    await shop.say('alerts here', { chat: { ...TEAM, id: 'team/17' } })
    await shop.say('alerts off')
    await shop.say('sold 60 soap')
    expect(chats()).toEqual(['terminal team'])
  })

  it('in no chat that is gone', async () => {
    await join('maria', 'manager')
    await loseChat('telegram', 'maria')
    await shop.say('sold 60 soap')
    expect(chats()).toEqual(['terminal counter'])
  })

  it('no more to who was a manager once, whatever was set in that chat', async () => {
    await join('maria', 'manager')
    await shop.say('alerts here', { as: 'maria', platform: 'telegram', chat: { id: 'maria', kind: 'private' } })
    await shop.say('role maria staff')
    await shop.say('sold 60 soap')
    expect(chats()).toEqual(['terminal counter'])
  })

  it('again by no redelivery: it gives the answer, and nothing else', async () => {
    const [answer] = await shop.say('sold 60 soap', { id: 'm-own' })
    expect(shop.unasked).toHaveLength(1)
    expect(await shop.say('sold 60 soap', { id: 'm-own' })).toEqual([answer])
    expect(shop.unasked).toEqual([])
  })

  it('taken back in place of the message that told it', async () => {
    await shop.say('sold 60 soap')
    const [alert] = shop.unasked
    await shop.say('undo')
    expect(shop.unasked).toMatchObject([{ updates: { id: alert?.id }, reply: { data: { takenBack: ['low'] } } }])
    expect(shop.unasked[0]?.reply.data).not.toHaveProperty('alert')
  })

  it('only to who may set them: staff may not', async () => {
    await join('anna', 'staff')
    expect(plainText(await shop.say('alerts here', asStaff))).toContain('Only a manager may')
    expect(plainText(await shop.say('snooze soap for a day', asStaff))).toContain('Only a manager may')
  })

  it('by the first ten of many, most urgent first, with the list a button away', async () => {
    const rows = Array.from({ length: 14 }, (_, index) => `Item ${String.fromCharCode(65 + index)};3;10;8;5`).join('\n')
    const file = fileOf(`name;stock;price;cost;reorder point\n${rows}\n`)
    await shop.say('', { happening: { kind: 'text', text: 'import', file } })
    const lines = plainText(shop.unasked).split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]).toBe('Item A is low: 3 left, its reorder point is 5.')
    expect(lines[10]).toBe('… and 4 more, all of what is low: low')
    expect(plainText(await shop.press('Show list'))).toContain('Low: 14 products')
  })

  async function loseChat(platform: string, chat: string): Promise<void> {
    const opened = await shop.store.shopByName('Corner')
    await shop.store.write(opened?.id ?? 0, unit => unit.loseChat(platform, chat, 'bot was blocked'))
  }
})

function fileOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  return { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
}
