import { expect, test } from 'vitest'
import { plainText } from '../../src/chat/plain-text.ts'

test('a reply is its lines, tables aligned', () => {
  const columns = [
    { title: '', align: 'left' as const },
    { title: '', align: 'right' as const },
  ]
  const table = {
    kind: 'table' as const,
    columns,
    rows: [
      ['Soap', '7'],
      ['Rice', '20 kg'],
    ],
  }
  const text = plainText({ blocks: [{ kind: 'text', text: 'Stock' }, table, { kind: 'text', text: 'That is all.' }] })
  expect(text).toBe('Stock\nSoap      7\nRice  20 kg\nThat is all.')
})
