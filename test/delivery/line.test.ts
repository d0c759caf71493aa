import { expect, test } from 'vitest'
import { Line } from '../../src/delivery/line.ts'

const called: string[] = []
const join = (line: Line, name: string, rank: () => number) => line.wait(rank).then(() => called.push(name))

test('who has the least rank is called first, and of the same rank who came first', async () => {
  const line = new Line()
  called.length = 0
  let hurry = 8
  const waiting = [
    join(line, 'a', () => 8),
    join(line, 'b', () => 3),
    join(line, 'c', () => hurry),
    join(line, 'd', () => 3),
  ]
  line.callNext()
  hurry = 1
  for (let count = 0; count < 4; count += 1) line.callNext()
  await Promise.all(waiting)
  expect(called).toEqual(['b', 'c', 'd', 'a'])
})

test('a line that is closed refuses all who wait', async () => {
  const line = new Line()
  const waiting = line.wait(() => 1)
  line.close(new Error('the end'))
  await expect(waiting).rejects.toThrow('the end')
  line.callNext()
})
