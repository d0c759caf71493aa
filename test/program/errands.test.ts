import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkBooks } from '../../src/program/errands.ts'
import { Place } from '../harness/world.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

const neverRead = () => Promise.reject(new Error('nothing more is read'))
const at = (...names: string[]) => join(place.folder, ...names)

describe('import', () => {
  test('takes in a file, named from the working folder', async () => {
    place.write('stock.csv', 'name,unit,stock,price\nSoap,pcs,10,35\nRice,kg,20,60\n')
    const { status, output, errors } = await place.run('import stock.csv')
    expect([status, errors]).toEqual([0, ''])
    expect(output).toMatch(/2|Soap/)
    expect((await place.run('check')).output).toBe('The books agree: 1 shop, 2 products, 1 entry.\n')
  })

  test('of a file with faults says them, takes in nothing and ends with status 1', async () => {
    place.write('stock.csv', 'name,stock\nSoap,ten\n')
    const { status, output, errors } = await place.run('import stock.csv')
    expect([status, output]).toEqual([1, ''])
    expect(errors).toMatch(/ten/)
    expect((await place.run('check')).output).toContain('0 entries')
  })

  test('of a file that is not there says so', async () => {
    const { status, errors } = await place.run('import none.csv')
    expect([status, errors]).toEqual([1, `There is no file ${at('none.csv')}\n`])
  })

  test('of a folder says that it is one', async () => {
    const { status, errors } = await place.run('import .')
    expect([status, errors]).toEqual([1, `${place.folder} is a folder; name the file in it.\n`])
  })
})

describe('export', () => {
  beforeEach(async () => {
    await place.run('start', 'add 20 rice')
  })

  test('gives the books on standard output, and nothing else', async () => {
    const { status, output, errors } = await place.run('export json')
    expect([status, errors]).toEqual([0, ''])
    const books = JSON.parse(output)
    expect(books.products).toMatchObject([{ name: 'Rice', onHand: '20' }])
    expect(books.movements).toHaveLength(1)
  })

  test('writes them to a file', async () => {
    expect((await place.run('export csv --out books.csv')).output).toBe(`Written to ${at('books.csv')}\n`)
    expect(readFileSync(at('books.csv'), 'utf8')).toMatch(/Rice/)
  })

  test.each([
    ['none/books.csv', () => `There is no folder ${at('none')}; make it first, or name a file elsewhere.\n`],
    ['file/books.csv', () => `There is no folder ${at('file')}; make it first, or name a file elsewhere.\n`],
    ['books', () => `${at('books')} is a folder; name a file in it.\n`],
  ])('says why it cannot write them to %s', async (path, errors) => {
    place.write('file', '')
    expect(await place.run(`export csv --out ${path}`)).toEqual({ status: 1, output: '', errors: errors() })
  })

  test('is for those who may: a stranger gets nothing', async () => {
    const { status, output } = await place.run('export json --as eve')
    expect([status, output]).toEqual([1, ''])
  })

  test('leaves nothing to be said by the chat', async () => {
    await place.run('export json')
    expect((await place.run('chat', 'sold 3 rice')).output).not.toContain('movements')
  })
})

describe('check', () => {
  test('says that the books agree, with figures', async () => {
    await place.run('start', 'add 20 rice', 'add 5 soap')
    const { status, output } = await place.run('check')
    expect([status, output]).toEqual([0, 'The books agree: 1 shop, 2 products, 2 entries.\n'])
  })

  test('ends with status 1 and the differences where they do not', async () => {
    const differences = [
      { shop: 'Corner', what: 'on hand 21 of Rice, movements say 20' },
      { shop: 'Market', what: 'on hand 1 of Soap, movements say 0' },
    ]
    const errand = await checkBooks({
      store: { check: async () => differences, shops: async () => [], read: neverRead, undelivered: async () => [] },
    })
    expect(errand).toEqual({
      status: 1,
      output: '',
      errors:
        'The books do not agree:\nCorner: on hand 21 of Rice, movements say 20\nMarket: on hand 1 of Soap, movements say 0\n',
    })
  })
})

describe('check, where messages of the bot did not arrive for certain', () => {
  test('shows them, and the books agree all the same', async () => {
    const lost = {
      shop: 'Corner',
      platform: 'telegram',
      chat: '42',
      reply: 'aaaaaaaa',
      state: 'unknown',
      keptAt: new Date('2026-11-18T10:00:00Z'),
      fault: 'socket hang up',
    } as const
    const store = { check: async () => [], shops: async () => [], read: neverRead, undelivered: async () => [lost] }
    expect(await checkBooks({ store })).toEqual({
      status: 0,
      output:
        'The books agree: 0 shops, 0 products, 0 entries.\n1 message of the bot did not arrive for certain:\n' +
        '  2026-11-18T10:00:00.000Z Corner, telegram 42: unknown (socket hang up)\n',
      errors: '',
    })
  })
})

describe('backup', () => {
  beforeEach(async () => {
    await place.run('start', 'add 20 rice')
  })

  test('writes a copy with which the shop goes on', async () => {
    expect((await place.run('backup copies/shop.db')).status).toBe(0)
    place.environment.DATABASE_URL = 'file:copies/shop.db'
    expect((await place.run('start', 'sold 3 rice')).output).toContain('17 left')
  })

  test('goes under the time to the data folder when no file is named', async () => {
    const { output } = await place.run('backup')
    const [name = ''] = readdirSync(at('books', 'backups'))
    expect(name).toMatch(/^shelftalk-\d{4}-\d\d-\d\d-\d{6}\.db$/)
    expect(output).toBe(`Written to ${at('books', 'backups', name)}\n`)
  })

  test('never replaces a file', async () => {
    place.write('copy.db', 'mine')
    const { status, errors } = await place.run('backup copy.db')
    expect([status, errors]).toEqual([1, `There is a file ${at('copy.db')} already; name another.\n`])
    expect(readFileSync(at('copy.db'), 'utf8')).toBe('mine')
    expect(existsSync(at('copy.db.unfinished'))).toBe(false)
  })
})
