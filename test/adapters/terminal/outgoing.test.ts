import { expect, test } from 'vitest'
import { draw, type Look } from '../../../adapters/terminal/outgoing.ts'
import type { Chart } from '../../../src/chat/chart.ts'
import type { Reply } from '../../../src/chat/reply.ts'
import { replyOf } from '../../delivery/fakes.ts'

const plain: Look = { colour: false, widthColumns: 38, dataDir: '/var/lib/shelf talk' }
const button = (label: string) => ({ label, action: { kind: 'say' as const, text: label } })
const drawn = (reply: Reply, look: Look = plain) => draw(replyOf('r1234567', { reply }), [], look)

test('text, headings and aligned tables are lines', () => {
  const { text } = drawn({
    blocks: [
      { kind: 'heading', text: 'Stock' },
      {
        kind: 'table',
        columns: [
          { title: 'Product', align: 'left' },
          { title: 'Left', align: 'right' },
        ],
        rows: [['Soap', '7']],
      },
      { kind: 'text', text: 'one\ntwo' },
    ],
  })
  expect(text).toBe('Stock\nProduct  Left\n─────────────\nSoap        7\none\ntwo\n')
})

test('buttons have letters, row by row, behind those that stand there already', () => {
  const reply = { blocks: [], buttons: [[button('Undo'), button('kg')], [], [button('pieces')]] }
  const { text, buttons } = drawn(reply)
  expect(text).toBe('[a] Undo  [b] kg\n[c] pieces\n')
  expect(buttons).toEqual([
    { letter: 'a', id: 'r1234567.0', label: 'Undo' },
    { letter: 'b', id: 'r1234567.1', label: 'kg' },
    { letter: 'c', id: 'r1234567.2', label: 'pieces' },
  ])
  expect(draw(replyOf('r7654321', { reply }), buttons, plain).text).toBe('[d] Undo  [e] kg\n[f] pieces\n')
})

test('pictures and files are shown by their whole path', () => {
  const reply = { blocks: [], image: 'charts/sales.png', file: 'exports/books.json' }
  expect(drawn(reply).text).toBe('/var/lib/shelf talk/charts/sales.png\n/var/lib/shelf talk/exports/books.json\n')
  expect(drawn(reply, { ...plain, dataDir: undefined }).text).not.toContain('/')
})

test('a chart is drawn below the text, above the path of its picture, as wide as the terminal', () => {
  const chart: Chart = {
    kind: 'bars',
    title: 'Sold \u001b[2J today',
    labels: ['Soap', 'Basmati \u001b[2J'],
    series: [{ title: 'Revenue', values: ['40.00', '10.00'] }],
    measure: { kind: 'money', currency: 'INR' },
    locale: 'en-IN',
  }
  const reply: Reply = { blocks: [{ kind: 'text', text: 'Revenue ₹50.00' }], chart, image: 'charts/day.png' }
  const [text, blank, title, soap, rice, path] = drawn(reply).text.split('\n')
  expect([text, blank, title]).toEqual(['Revenue ₹50.00', '', 'Sold  [2J today'])
  expect(soap).toMatch(/^Soap +█+ +₹40(?:\.00)?$/)
  expect(rice).toMatch(/^Basmati {1,2}\[2J +█+/)
  expect(path).toBe('/var/lib/shelf talk/charts/day.png')
  const wide = drawn(reply, { ...plain, widthColumns: 80 }).text.split('\n')[3] ?? ''
  expect(wide.length).toBeGreaterThan((soap ?? '').length + 30)
})

test('colours are there only where they are wanted', () => {
  const reply: Reply = { blocks: [{ kind: 'heading', text: 'Stock' }], buttons: [[button('Undo')]] }
  expect(drawn(reply).text).toBe('Stock\n[a] Undo\n')
  expect(drawn(reply, { ...plain, colour: true }).text).toBe('\u001b[1mStock\u001b[0m\n\u001b[36m[a]\u001b[0m Undo\n')
})

test('no name of a product drives the terminal', () => {
  const evil = 'Soap\u001b[2J'
  const { text } = drawn({
    blocks: [
      { kind: 'text', text: evil },
      { kind: 'heading', text: evil },
      { kind: 'table', columns: [{ title: evil, align: 'left' }], rows: [[evil]] },
    ],
    buttons: [[button(`${evil}\n[b] free`)]],
  })
  expect(text).not.toContain('\u001b')
  expect(text).toContain('[a] Soap␛[2J [b] free')
})
