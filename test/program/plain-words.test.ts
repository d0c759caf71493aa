import { expect, test } from 'vitest'
import { plainWords } from '../../src/program/plain-words.ts'

const fault = (message: string, code: string, cause?: unknown) => Object.assign(new Error(message, { cause }), { code })

test('a fault of the world is its sentence, with what lies behind it', () => {
  expect(plainWords(fault('The database is newer than the program.', 'DATABASE_NEWER'))).toBe(
    'The database is newer than the program.',
  )
  expect(plainWords(fault('The file cannot be opened.', 'STORE_UNREACHABLE', fault('EACCES: no', 'EACCES')))).toBe(
    'The file cannot be opened. (EACCES: no)',
  )
})

test.each([
  new TypeError('x is not a function'),
  fault('bad argument', 'ERR_INVALID_ARG_TYPE'),
  Object.assign(new Error('odd'), { code: 7 }),
  'a string',
  undefined,
])('%s is a bug, for which the stack is needed', error => {
  expect(plainWords(error)).toBeUndefined()
})
