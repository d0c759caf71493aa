import { expect, test } from 'vitest'
import { readArguments, type Task, USAGE } from '../../src/program/arguments.ts'

const read = (line: string) => readArguments(line.split(' ').filter(word => word !== ''))

test.each<[string, Task]>([
  ['start', { kind: 'start' }],
  ['chat', { kind: 'chat', as: undefined }],
  ['chat --as anna', { kind: 'chat', as: 'anna' }],
  ['chat --jsonl', { kind: 'pipe', clock: 'system' }],
  ['chat --jsonl --clock input', { kind: 'pipe', clock: 'input' }],
  ['chat --clock=system --jsonl', { kind: 'pipe', clock: 'system' }],
  ['import stock.csv', { kind: 'import', path: 'stock.csv', as: undefined }],
  ['import stock.csv --as anna', { kind: 'import', path: 'stock.csv', as: 'anna' }],
  ['export json', { kind: 'export', format: 'json', path: undefined, as: undefined }],
  ['export csv --out books.csv', { kind: 'export', format: 'csv', path: 'books.csv', as: undefined }],
  ['check', { kind: 'check' }],
  ['backup', { kind: 'backup', path: undefined }],
  ['backup copy.db', { kind: 'backup', path: 'copy.db' }],
  ['demo', { kind: 'demo' }],
  ['help', { kind: 'help' }],
  ['--help', { kind: 'help' }],
  ['import -h', { kind: 'help' }],
  ['--version', { kind: 'version' }],
  ['-v', { kind: 'version' }],
])('"%s" is understood', (line, task) => {
  expect(read(line)).toEqual(task)
})

test.each([
  '',
  'dance',
  'toString',
  'start now',
  'start --jsonl',
  'chat me',
  'chat --as',
  'chat --clock input',
  'chat --jsonl --clock sundial',
  'chat --jsonl --as anna',
  'chat --loud',
  'import',
  'import one.csv two.csv',
  'export',
  'export xml',
  'export json csv',
  'check it',
  'backup one two',
  'demo --out x',
])('"%s" makes no sense', line => {
  expect(read(line)).toBeUndefined()
})

test('the usage names every command', () => {
  for (const name of ['start', 'chat', 'import', 'export', 'check', 'backup', 'demo']) {
    expect(USAGE).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  }
})
