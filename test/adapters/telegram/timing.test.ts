import { expect, test } from 'vitest'
import { pause, pauseMs, USUAL_TIMING } from '../../../adapters/telegram/timing.ts'

test('pauses double from one second to a minute, however often it fails', () => {
  const pauses = [1, 2, 3, 6, 7, 8, 1_000].map(failures => pauseMs(failures, USUAL_TIMING))
  expect(pauses).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000, 60_000])
})

test('a pause ends with its time, or with its signal', async () => {
  const begin = performance.now()
  await pause(10, new AbortController().signal)
  const end = new AbortController()
  setTimeout(() => end.abort(), 10)
  await pause(60_000, end.signal)
  await pause(60_000, end.signal)
  expect(performance.now() - begin).toBeLessThan(1_000)
})
