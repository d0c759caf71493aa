import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

let shop: TestShop

beforeEach(async () => {
  shop = await openTestShop()
})

afterEach(() => shop.close())

const fileOf = async (text: string) => {
  const [reply] = await shop.say(text)
  return await readFile(join(shop.folder, reply?.reply.file ?? 'no-file'), 'utf8')
}

const importFile = async (content: string, into = shop) => {
  const bytes = new TextEncoder().encode(content)
  const file = { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
  return plainText(await into.say('', { happening: { kind: 'text', text: 'import', file } }))
}

describe('an export', () => {
  it('as JSON holds the books: what was sold, taken back and by whom', async () => {
    await importFile('name,unit,stock,price,cost,reorder point,packs\nBasmati Rice,kg,50,120,90,10,sack=25')
    await shop.say('sold 2 basmati rice', { id: 'sale' })
    await shop.say('undo')
    const books = JSON.parse(await fileOf('export json'))
    expect(books.shop).toEqual({ name: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR' })
    expect(books.products).toEqual([
      {
        name: 'Basmati Rice',
        unit: 'kg',
        onHand: '50',
        price: '120.00',
        cost: '90.00',
        reorderPoint: '10',
        category: null,
        barcode: null,
        place: null,
        packs: { sack: '25' },
        archived: false,
      },
    ])
    expect(books.movements).toMatchObject([
      { id: 1, entry: 1, reason: 'opening', quantity: '50', amount: null, cost: '4500.00', reverses: null },
      {
        id: 2,
        entry: 2,
        at: '2026-11-18T10:00:00.000Z',
        businessDate: '2026-11-18',
        reason: 'sale',
        product: 'Basmati Rice',
        quantity: '-2',
        unitPrice: '120.00',
        amount: '240.00',
        cost: '180.00',
        member: 'Owner',
        chat: 'counter',
        message: 'sale',
        reverses: null,
      },
      { id: 3, entry: 3, reason: 'sale', quantity: '2', amount: '-240.00', cost: '-180.00', reverses: 2 },
    ])
  })

  it('as CSV can be imported again: into the same shop it changes nothing, into another it makes the same', async () => {
    await importFile(
      'name,unit,stock,price,cost,reorder point,packs,category,barcode,place,supplier,aliases\n' +
        'Rice,kg,39.5,120,90.5,10,sack=25,Groceries,8901030865278,Shelf B2,Murugan,"chawal; bhat"\n' +
        '"Soap, large",pcs,12,45,,,,,,,,',
    )
    const csv = await fileOf('export csv')
    expect(await importFile(csv)).toBe('Imported 2 products: 2 as they were.')
    const other = await openTestShop()
    try {
      expect(await importFile(csv, other)).toContain('2 new')
      const [reply] = await other.say('export csv')
      expect(await readFile(join(other.folder, reply?.reply.file ?? ''), 'utf8')).toBe(csv)
    } finally {
      await other.close()
    }
  })

  it('cannot make a spreadsheet compute: cells that look like formulas are defused, and come back as they were', async () => {
    const names = ['=1+1', '+SUM(A1)', '-cmd', '@import']
    await importFile(`name\n${names.join('\n')}`)
    const csv = await fileOf('export csv')
    for (const name of names) expect(csv).toContain(`'${name}`)
    expect(csv).not.toMatch(/^[=+\-@]/mu)
    expect(await importFile(csv)).toBe('Imported 4 products: 4 as they were.')
  })

  it('writes a stock below zero as a figure, not as a formula', async () => {
    await importFile('name,stock\nRice,1')
    await shop.say('sold 3 rice at 10')
    await shop.press('Yes, 3')
    expect(await fileOf('export csv')).toContain('Rice,pcs,-2,')
    expect(await fileOf('export movements csv')).toMatch(/sale,Rice,-3,10\.00,30\.00/u)
  })

  it('leaves archived products out of the CSV, and keeps them in the books', async () => {
    await importFile('name\nRice\nTea')
    await shop.say('archive tea')
    expect(await fileOf('export csv')).not.toContain('Tea')
    expect(await fileOf('export json')).toContain('"Tea"')
  })

  it('has a name with the shop, the kind and the day', async () => {
    const [reply] = await shop.say('export json')
    expect(reply?.reply.file).toMatch(/corner-books-2026-11-18\.json$/u)
  })

  it('cuts a long name of the shop, never the day or the ending', async () => {
    const name = 'Sharma and Sons General Corner Store of Jaipur'
    const owner = { platform: 'terminal', sender: 'owner', name: 'Owner' }
    await shop.bot.openShop({ name, timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' }, owner)
    const [reply] = await shop.say('export movements csv', { shop: name })
    expect(reply?.reply.file).toMatch(/^exports\/[0-9a-z]+-sharma-and-sons-ge-movements-2026-11-18\.csv$/u)
  })

  it('without a kind offers the kinds', async () => {
    const [reply] = await shop.say('export')
    expect(reply?.reply.buttons?.flat().map(button => button.label)).toEqual([
      'export csv',
      'export movements csv',
      'export json',
    ])
  })
})
