import { describe, expect, test } from 'vitest'
import { type Ringing, ringing } from '../../src/schedule/claim.ts'

const KEY = { platform: 'terminal', chat: 'counter', kind: 'daily' }

function ring(rule: string, state: object | null, at: string, now: string, timeZone = 'UTC'): Ringing {
  const alarm = { ...KEY, rule, state: state === null ? null : JSON.stringify(state), at: new Date(at) }
  return ringing(alarm, new Date(now), timeZone)
}

function served(since: string, date: string | null = since.slice(0, 10)) {
  return { since, date, told: null }
}

describe('an alarm that rings', () => {
  test('for the first time waits for the first due time after it was set', () => {
    const rung = ring('day 21:00', null, '2026-11-18T10:00:00Z', '2026-11-18T10:00:05Z')
    expect(rung).toMatchObject({ kind: 'wait', next: new Date('2026-11-18T21:00:00Z'), memory: { date: null } })
  })

  test('waits a day when it was set in its own due minute', () => {
    const at = '2026-11-18T21:00:00Z'
    expect(ring('day 21:00', null, at, '2026-11-18T21:00:30Z')).toMatchObject({
      kind: 'wait',
      next: new Date('2026-11-19T21:00:00Z'),
    })
  })

  test('is due when its time passed between the setting and the first look', () => {
    const rung = ring('day 21:00', null, '2026-11-18T20:59:59Z', '2026-11-18T21:00:10Z')
    expect(rung).toMatchObject({ kind: 'due', due: { date: '2026-11-18' }, missed: 0 })
  })

  test('serves the newest of what fell due meanwhile, and counts the others', () => {
    const rung = ring('day 21:00', served('2026-11-08T21:00:00.000Z'), '2026-11-09T21:00:00Z', '2026-11-18T08:00:00Z')
    expect(rung).toMatchObject({ kind: 'due', due: { date: '2026-11-17' }, missed: 8, memory: { date: '2026-11-17' } })
    expect(rung.next).toEqual(new Date('2026-11-18T21:00:00Z'))
  })

  test('does not serve what it served, though the clock of the machine was set back meanwhile', () => {
    const rung = ring('day 21:00', served('2026-11-18T21:00:00.000Z'), '2026-11-18T20:10:00Z', '2026-11-18T20:10:00Z')
    expect(rung.kind).toBe('wait')
    const later = ring('day 21:00', rung.memory, '2026-11-18T21:00:00Z', '2026-11-18T21:00:00Z')
    expect(later).toMatchObject({ kind: 'wait', next: new Date('2026-11-19T21:00:00Z') })
  })

  test('serves no date twice, and none before it, when the shop moves west and back', () => {
    // 21:00 of the 19th in India is served; in Hawaii it is still the 19th in the morning.
    const memory = served('2026-11-19T15:30:00.000Z', '2026-11-19')
    const west = ring('day 21:00', memory, '2026-11-19T16:00:00Z', '2026-11-19T16:00:00Z', 'Pacific/Honolulu')
    expect(west).toMatchObject({ kind: 'wait', next: new Date('2026-11-20T07:00:00Z') })
    const evening = ring('day 21:00', west.memory, '2026-11-20T07:00:00Z', '2026-11-20T07:00:00Z', 'Pacific/Honolulu')
    expect(evening).toMatchObject({ kind: 'wait', memory: { date: '2026-11-19' } })
    const back = ring('day 21:00', evening.memory, '2026-11-20T15:30:00Z', '2026-11-20T15:30:00Z', 'Asia/Kolkata')
    expect(back).toMatchObject({ kind: 'due', due: { date: '2026-11-20' }, missed: 0 })
    // From the 20th in Kiritimati back to the evening of the 18th in Niue.
    const far = served('2026-11-19T10:30:00.000Z', '2026-11-20')
    const niue = ring('day 00:30', far, '2026-11-19T11:30:00Z', '2026-11-19T11:30:00Z', 'Pacific/Niue')
    expect(niue.kind).toBe('wait')
  })
})
