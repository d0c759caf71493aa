import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Place } from '../harness/world.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

describe('arguments', () => {
  test('that make no sense are answered with what is wrong, the usage and status 2', async () => {
    const { status, output, errors } = await place.run('dance')
    expect([status, output]).toEqual([2, ''])
    expect(errors).toMatch(/^There is no command "dance"\.\n\nUsage: shelftalk COMMAND/)
  })

  test('can ask for help and for the version', async () => {
    expect((await place.run('--help')).output).toMatch(/^Usage: shelftalk COMMAND/)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await place.run('--version')).toEqual({ status: 0, output: `${version}\n`, errors: '' })
  })
})

describe('settings', () => {
  test('that are wrong stop the start, all of them listed', async () => {
    place.environment = { SHOP_CURRENCY: 'rupees', LOG_LEVEL: 'loud' }
    const { status, output, errors } = await place.run('start', 'add 20 rice')
    expect([status, output]).toEqual([1, ''])
    expect(errors.split('\n')).toEqual([
      'The settings cannot be used:',
      expect.stringMatching(/^ {2}LOG_LEVEL: "loud" is no level/),
      expect.stringMatching(/^ {2}SHOP_CURRENCY: "rupees" is no currency/),
      '',
    ])
    expect(existsSync(join(place.folder, 'data'))).toBe(false)
  })

  test('that look misspelled are warned about, and the rest is done', async () => {
    place.environment.LOGLEVEL = 'debug'
    const { status, errors } = await place.run('start', 'add 20 rice')
    expect([status, errors]).toEqual([0, 'Warning: LOGLEVEL is not a setting; LOG_LEVEL is\n'])
  })
})

describe('books', () => {
  test('that cannot be opened are told in a sentence, without a stack', async () => {
    place.write('shop.db', 'this is no database\n'.repeat(100))
    place.environment.DATABASE_URL = 'file:shop.db'
    const { status, errors } = await place.run('start', 'add 20 rice')
    expect(status).toBe(1)
    expect(errors).toContain(`${place.folder}/shop.db`)
    expect(errors).not.toMatch(/\n {4}at /)
  })

  test('that cannot be made are told in a sentence too', async () => {
    mkdirSync(join(place.folder, 'books'))
    mkdirSync(join(place.folder, 'books', 'shop.db'))
    const { status, errors } = await place.run('start', 'add 20 rice')
    expect(status).toBe(1)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  test.each(['check', 'export json', 'backup'])('that are not there yet are not made by "%s"', async words => {
    const { status, errors } = await place.run(words)
    expect([status, errors]).toEqual([1, `There are no books yet: no file ${place.folder}/books/shop.db\n`])
    expect(existsSync(join(place.folder, 'books'))).toBe(false)
  })
})

describe('the log', () => {
  test('is silent where people read the conversation', async () => {
    expect((await place.run('chat', 'add 20 rice')).errors).toBe('')
    expect((await place.run('start', 'sold 3 rice')).errors).toBe('')
  })

  test('is told of a fault that nobody caught, without any token', async () => {
    place.environment = {
      ...place.environment,
      TELEGRAM_BOT_TOKEN: `1:${'secret'.repeat(5)}`,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    }
    let tell = (_: unknown) => {}
    const running = place.start('chat', undefined, {
      onFault: given => {
        tell = given
      },
    })
    tell(new TypeError(`bot1:${'secret'.repeat(5)} is not a function`))
    running.interrupt()
    await running.status
    expect(running.errors).toContain('[redacted] is not a function')
    expect(running.errors).not.toContain('1:secret')
  })
})
