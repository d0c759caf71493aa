import { describe, expect, test } from 'vitest'
import { readTyped } from '../../../adapters/terminal/incoming.ts'

const read = (line: string, ...letters: string[]) => {
  const buttons = letters.map(letter => ({ letter, id: `button ${letter}`, label: 'Undo' }))
  return readTyped(line, { buttons, home: '/home/asha' })
}

describe('a typed line', () => {
  test('is what somebody says', () => {
    expect(read('  sold 3 soap ')).toEqual({ kind: 'text', text: 'sold 3 soap' })
    expect(read('/help')).toMatchObject({ line: '/help', isMeant: false })
    expect(read('/stock rice')).toMatchObject({ line: '/stock rice', isMeant: false })
  })

  test('that is blank is nothing', () => {
    expect(read('   ')).toEqual({ kind: 'nothing' })
  })

  test.each(['/quit', '/exit', '/q', ' /QUIT '])('%s leaves', line => {
    expect(read(line)).toEqual({ kind: 'quit' })
  })

  test('changes who speaks', () => {
    expect(read('/as anna')).toEqual({ kind: 'as', name: 'anna' })
    expect(read('/as Anna Maria')).toEqual({ kind: 'as', name: 'Anna Maria' })
    expect(read('/as')).toEqual({ kind: 'as', name: undefined })
    expect(read('/asana')).toMatchObject({ kind: 'file', isMeant: false })
  })
})

describe('a letter alone', () => {
  test('presses the button that is shown with it, small or capital', () => {
    expect(read('a', 'a', 'b')).toEqual({ kind: 'press', button: 'button a' })
    expect(read(' B ', 'a', 'b')).toEqual({ kind: 'press', button: 'button b' })
    expect(read('ab', 'a', 'ab')).toEqual({ kind: 'press', button: 'button ab' })
  })

  test.each(['c', 'm', 'aa', 'a b', '[a]'])('%s is an answer where there is no such button', line => {
    expect(read(line, 'a', 'b')).toEqual({ kind: 'text', text: line })
  })
})

test.each(['0', '1', '2', '1.5'])('the number %s alone is an answer, whatever buttons there are', line => {
  expect(read(line, 'a', 'b')).toEqual({ kind: 'text', text: line })
})

describe('a file', () => {
  test.each([
    ['import /tmp/stock.csv', '/tmp/stock.csv'],
    ['import stock.csv', 'stock.csv'],
    ['Import ./my stock.csv', './my stock.csv'],
    ['import ~/stock.csv', '/home/asha/stock.csv'],
    ['import nofile', 'nofile'],
    ["import '/tmp/my stock'", '/tmp/my stock'],
    ['import /tmp/my\\ stock.csv', '/tmp/my stock.csv'],
    ['import file:///tmp/my%20stock.csv', '/tmp/my stock.csv'],
  ])('is meant by %s', (line, path) => {
    expect(read(line)).toEqual({ kind: 'file', text: 'import', path, line, isMeant: true })
  })

  test.each([
    ['/tmp/stock.csv', '/tmp/stock.csv'],
    ["'/tmp/my stock.csv'", '/tmp/my stock.csv'],
    ['"/tmp/my stock.csv"', '/tmp/my stock.csv'],
    ['/tmp/my\\ stock.csv', '/tmp/my stock.csv'],
    ['~/stock.csv', '/home/asha/stock.csv'],
  ])('may be meant by %s alone, as when it is dropped here', (line, path) => {
    expect(read(line)).toEqual({ kind: 'file', text: 'import', path, line, isMeant: false })
  })

  test.each(['products', 'stock', 'list'])('may be meant by import %s: there may be one of that name', what => {
    expect(read(`import ${what}`)).toMatchObject({ kind: 'file', path: what, isMeant: false })
  })

  test.each([
    'import',
    'import rice 20 kg 45',
    'sold 3 soap',
    'note.txt',
    'import file:///%zz',
    'file://host/stock.csv',
  ])('is not meant by %s', line => {
    expect(read(line)).toEqual({ kind: 'text', text: line })
  })
})
