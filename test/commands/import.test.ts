import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BAD_ROWS_TOLD } from '../../src/commands/import.ts'
import { MOST_IMPORT_ROWS } from '../../src/commands/importing/table.ts'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

let shop: TestShop

beforeEach(async () => {
  shop = await openTestShop()
})

afterEach(() => shop.close())

const send = async (content: string | Uint8Array, text = 'import') => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
  return await shop.say('', { happening: { kind: 'text', text, file } })
}

const answer = async (content: string | Uint8Array) => plainText(await send(content))

const products = async () => {
  const { id } = (await shop.store.shopByName('Corner')) ?? { id: 0 }
  return await shop.store.read(id, async reader => {
    const stocks = await reader.stock()
    return (await reader.catalog()).products.map(product => ({ ...product, ...stocks.get(product.id) }))
  })
}

describe('an import', () => {
  it('writes everything that the file says of a product, as one entry that is undone as one', async () => {
    const csv = [
      'name,unit,stock,price,cost,reorder point,packs,category,barcode,place,supplier,aliases',
      'Rice,kg,48,120,90,10,"sack=25; bag=5",Groceries,8901030865278,Shelf B2,Murugan,"chawal; bhat"',
      'Soap,,12,45,,,,,,,,',
    ].join('\n')
    expect(await answer(csv)).toBe('Imported 2 products: 2 new. Opening stock of 2. · #1')
    expect(await products()).toMatchObject([
      {
        name: 'Rice',
        unit: 'kg',
        onHandThousandths: 48_000n,
        valueMinor: 432_000n,
        priceMinor: 12_000n,
        reorderPointThousandths: 10_000n,
        packs: [
          { name: 'bag', thousandths: 5_000n, packs: 1n },
          { name: 'sack', thousandths: 25_000n, packs: 1n },
        ],
        category: 'Groceries',
        barcodes: ['8901030865278'],
        place: 'Shelf B2',
        supplier: 'Murugan',
        aliases: ['bhat', 'chawal'],
      },
      { name: 'Soap', unit: 'pcs', onHandThousandths: 12_000n, unitCost: null },
    ])
    expect(plainText(await shop.say('undo'))).toContain('Undone #1')
    expect((await products()).map(product => [product.archived, product.onHandThousandths])).toEqual([
      [true, 0n],
      [true, 0n],
    ])
  })

  it('of the same file again changes nothing, and of a corrected one only what differs', async () => {
    await send('name,stock,price\nRice,48,120\nSoap,12,45')
    expect(await answer('name,stock,price\nRice,48,120\nSoap,12,45')).toBe('Imported 2 products: 2 as they were.')
    expect(await answer('name,stock,price\nRice,48,125\nSoap,12,45')).toBe(
      'Imported 2 products: 1 changed, 1 as they were. · #2',
    )
    expect((await products())[0]?.priceMinor).toBe(12_500n)
  })

  it('does not touch the stock of what was sold since', async () => {
    await send('name,stock,price\nRice,48,120')
    await shop.say('sold 3 rice')
    expect(await answer('name,stock,price\nRice,48,125')).toBe(
      'Nothing is written: 1 of 1 row cannot be.\nLine 2: Rice has 45 by the books; leave its stock empty, or say: Rice is 48 now',
    )
    expect((await products())[0]?.priceMinor).toBe(12_000n)
    expect(await answer('name,price\nRice,125')).toContain('1 changed')
  })

  it('reads the figures in the number style of the shop', async () => {
    await shop.say('set number style 1.234,5')
    await send('name;stock;price\nRice;1.200;45,50')
    expect(await products()).toMatchObject([{ onHandThousandths: 1_200_000n, priceMinor: 4_550n }])
  })

  it('keeps an average cost that is finer than the money', async () => {
    await send('name,stock,cost\nCup,600,0.085')
    expect(await products()).toMatchObject([{ valueMinor: 5_100n, unitCost: { minor: 17n, thousandths: 2_000n } }])
  })

  it('says what it leaves out', async () => {
    expect(await answer('name,stock,colour,expiry\nMilk,3,white,12/27')).toBe(
      'Imported 1 product: 1 new. Opening stock of 1. · #1\nLeft out: colour.\nExpiry dates are not kept yet: 1 left out.',
    )
  })

  it('is for managers', async () => {
    const code = /join (\S+)/u.exec(plainText(await shop.say('invite staff')))?.[1] ?? ''
    await shop.say(`join ${code}`, { as: 'anna' })
    const bytes = new TextEncoder().encode('name\nRice')
    const file = { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
    const replies = await shop.say('', { as: 'anna', happening: { kind: 'text', text: 'import', file } })
    expect(plainText(replies)).toContain('manager')
    expect(await products()).toEqual([])
  })
})

describe('a bad file', () => {
  it.each([
    ['nothing', '', 'The file is empty. Nothing is written.'],
    ['headings alone', 'name,stock', 'There is no product in it. Nothing is written.'],
    ['no headings', 'Rice,20\nSoap,12', 'The first line must name the columns'],
    ['an open quotation mark', 'name,stock\n"Rice,20', 'a quotation mark is not closed'],
    ['no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'That is no text file.'],
    ['a name of control characters', 'name\n\u0007\u0008', 'Nothing is written'],
    ['a number of 400 digits', `name,stock\nRice,${'9'.repeat(400)}`, 'is no number'],
  ])('of %s gets a plain answer, and nothing is written', async (_, content, text) => {
    expect(await answer(content)).toContain(text)
    expect(await products()).toEqual([])
  })

  it('has all its bad rows named at once, and none of its good ones written', async () => {
    const text = await answer('name,stock,price\nRice,20,45\nSoap,many,45\n,3,5\nRICE,1,1\nTea,-4,x')
    expect(text.split('\n')).toEqual([
      'Nothing is written: 4 of 5 rows cannot be.',
      'Line 3: stock: "many" is no number',
      'Line 4: name is missing',
      'Line 5: RICE is in line 2 already',
      'Line 6: price: "x" is no number',
    ])
    expect(await products()).toEqual([])
  })

  it('has a row named that has more cells than the headings; empty ones at the end are nothing', async () => {
    expect(await answer('name,stock,price\nRice,20,1,200\nSoap,12,45,\nTea,many,5')).toBe(
      [
        'Nothing is written: 2 of 3 rows cannot be.',
        'Line 2: it has 4 cells for 3 columns; what holds a separator, like "1,200", needs quotation marks',
        'Line 4: stock: "many" is no number',
      ].join('\n'),
    )
    expect(await products()).toEqual([])
    expect(await answer('name,stock,price\nRice,20,"1,200"\nSoap,12,45,,')).toContain('2 new')
    expect((await products())[0]?.priceMinor).toBe(120_000n)
  })

  it('with many bad rows has the first in the chat and all of them in a file', async () => {
    const rows = Array.from({ length: BAD_ROWS_TOLD + 5 }, () => ',1')
    const replies = await send(['name,stock', ...rows].join('\n'))
    expect(plainText(replies)).toContain('… and 5 more, all of them in the file.')
    expect(replies[0]?.reply.file).toMatch(/bad-rows\.txt$/u)
  })
})

/** The seconds that the processor worked: other programs on the machine do not count. */
const secondsOf = async (work: () => Promise<string>) => {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1e6] as const
}

const quick = (seconds: number) => seconds < 5

describe('a large import', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => `Product ${row},pcs,${row},${row}.50,${row},5,carton=24,Group ${row % 9}`)
  const csv = (count: number) => ['name,unit,stock,price,cost,reorder point,packs,category', ...rows(count)].join('\n')

  it(`of ${MOST_IMPORT_ROWS} rows takes less than five seconds of work`, { timeout: 60_000 }, async () => {
    const text = csv(MOST_IMPORT_ROWS)
    expect(await secondsOf(() => answer(text))).toEqual([expect.stringContaining('5000 new'), expect.toSatisfy(quick)])
    expect(await secondsOf(() => answer(text.replaceAll('.50', '.75')))).toEqual([
      expect.stringContaining('5000 changed'),
      expect.toSatisfy(quick),
    ])
  })

  it('of one row more is refused', async () => {
    expect(await answer(csv(MOST_IMPORT_ROWS + 1))).toBe('Those are more than 5000 rows. Send them in parts.')
    expect(await products()).toEqual([])
  })
})
