import { afterEach, beforeEach, expect, it } from 'vitest'
import { jsonLines, Place } from '../harness/world.ts'

let place: Place

beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

const line = (id: string, time: string, text: string, more: object = {}) => ({
  id,
  chat: 'counter',
  from: 'asha',
  text,
  at: `2026-03-${time}Z`,
  ...more,
})

const LINES = [
  line('1', '01T08:00:00', 'import\nsoap 10 pcs 2\ntea 10 pcs 3'),
  line('2', '01T08:00:10', 'min soap 4\nmin tea 5'),
  line('3', '01T09:00:00', 'sold 7 soap'),
  line('4', '01T09:00:20', 'sold 6 tea'),
  line('4', '01T09:00:30', 'sold 6 tea'),
  line('5', '01T09:05:00', 'snooze tea for a day'),
  line('6', '01T09:06:00', 'sold 4 tea'),
  line('7', '03T09:00:00', 'stock'),
]

/** What was said unasked, in its place among the lines of the input. */
function told(output: string): readonly string[] {
  let done = 'the beginning'
  return jsonLines(output).flatMap(said => {
    if (typeof said.done === 'string') done = said.done
    const isAlert = typeof said.data === 'object' && said.data !== null && 'alert' in said.data
    return isAlert && said.replyTo === undefined ? [`after ${done}: ${said.text}`] : []
  })
}

it('the pipe says alerts in virtual time, each once, and twice the same', async () => {
  const first = await place.run('chat --jsonl --clock input', ...LINES)
  expect(first.errors).not.toContain('"level":50')
  expect(told(first.output)).toEqual([
    'after 2: Soap is low: 3 left, its reorder point is 4.',
    'after 4: Tea is low: 4 left, its reorder point is 5.',
    'after 6: Tea is out of stock.',
  ])
  const other = new Place()
  try {
    expect((await other.run('chat --jsonl --clock input', ...LINES)).output).toBe(first.output)
  } finally {
    other.remove()
  }
}, 60_000)

it('what is gathered when the program ends is told by the next one', async () => {
  const before = await place.run('chat --jsonl --clock input', ...LINES.slice(0, 4))
  expect(told(before.output)).toEqual(['after 2: Soap is low: 3 left, its reorder point is 4.'])
  const after = await place.run('chat --jsonl --clock input', line('8', '01T10:00:00', 'stock'))
  expect(told(after.output)).toEqual(['after the beginning: Tea is low: 4 left, its reorder point is 5.'])
}, 60_000)
