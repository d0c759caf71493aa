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
  ['', 'No command is named.'],
  ['dance', 'There is no command "dance".'],
  ['toString', 'There is no command "toString".'],
  ['start now', '"now" is one word too many for "start".'],
  ['start --jsonl', '"start" has no option --jsonl.'],
  ['chat me', '"me" is one word too many for "chat".'],
  ['chat --as', '--as needs a name behind it.'],
  ['chat --as=', '--as needs a name behind it.'],
  ['chat --as --jsonl', '--as needs a name behind it.'],
  ['chat --clock input', '--clock is for chat --jsonl alone.'],
  ['chat --jsonl --clock', '--clock needs system or input behind it.'],
  ['chat --jsonl --clock sundial', 'There is no clock "sundial", only system and input.'],
  ['chat --jsonl=yes', '--jsonl takes nothing behind it, not "yes".'],
  ['chat --jsonl --as anna', '--as is not for chat --jsonl: there each line says who speaks.'],
  ['chat --loud', 'There is no option "--loud".'],
  ['chat --toString', 'There is no option "--toString".'],
  ['chat -x', 'There is no option "-x".'],
  ['import', '"import" needs a file behind it.'],
  ['import one.csv two.csv', '"two.csv" is one word too many for "import".'],
  ['export', '"export" needs a format behind it; there are json and csv.'],
  ['export xml', 'There is no format "xml", only json and csv.'],
  ['export json csv', '"csv" is one word too many for "export".'],
  ['export json --out', '--out needs a file behind it.'],
  ['check it', '"it" is one word too many for "check".'],
  ['backup one two', '"two" is one word too many for "backup".'],
  ['demo --out x', '"demo" has no option --out.'],
])('of "%s" it is said what is wrong: %s', (line, fault) => {
  expect(read(line)).toBe(fault)
})

test('a name may begin with a hyphen where it is bound to its option', () => {
  expect(read('chat --as=-x')).toEqual({ kind: 'chat', as: '-x' })
})

test('the usage names every command', () => {
  for (const name of ['start', 'chat', 'import', 'export', 'check', 'backup', 'demo']) {
    expect(USAGE).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  }
})
