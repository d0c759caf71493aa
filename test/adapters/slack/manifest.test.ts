import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EVENT_TYPES } from '../../../adapters/slack/incoming.ts'

const lines = readFileSync(new URL('../../../adapters/slack/manifest.yaml', import.meta.url), 'utf8').split('\n')

/** The items of the list below a key, without comments: all of YAML that the manifest uses. */
function listBelow(key: string): readonly string[] {
  const start = lines.findIndex(line => line.trim() === `${key}:`)
  const depth = lines[start]?.search(/\S/) ?? 0
  const after = lines.slice(start + 1)
  const end = after.findIndex(line => line.trim() !== '' && line.search(/\S/) <= depth)
  const items = after.slice(0, end < 0 ? after.length : end).flatMap(line => /^\s*- (\S+)/.exec(line)?.[1] ?? [])
  return start < 0 ? [] : items
}

const settingOf = (key: string) =>
  lines.map(line => new RegExp(`^\\s*(?:- )?${key}: (.*)$`).exec(line)?.[1]).find(Boolean)

const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  member_joined_channel: ['channels:read', 'groups:read'],
}

describe('the manifest', () => {
  const events = listBelow('bot_events')

  test('asks for events that are understood, and for no others', () => {
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) expect(EVENT_TYPES).toContain(event.split('.')[0])
    expect(events).toEqual(Object.keys(SCOPES))
  })

  test('asks for the scopes that its events and calls need, and for no others', () => {
    const calls = ['chat:write', 'commands', 'files:read', 'files:write']
    const needed = [...calls, ...events.flatMap(event => SCOPES[event] ?? [])]
    expect([...listBelow('bot')].sort()).toEqual(needed.sort())
  })

  test('has one slash command, whose text comes in the form of messages', () => {
    expect(lines.filter(line => line.includes('command: /'))).toHaveLength(1)
    expect([settingOf('command'), settingOf('should_escape')]).toEqual(['/stock', 'true'])
  })

  test('uses Socket Mode, buttons and the tab for direct messages', () => {
    for (const key of ['socket_mode_enabled', 'messages_tab_enabled', 'is_enabled']) expect(settingOf(key)).toBe('true')
    expect(settingOf('messages_tab_read_only_enabled')).toBe('false')
  })

  test('keeps within what Slack allows', () => {
    expect(settingOf('name')?.length).toBeLessThanOrEqual(35)
    expect(settingOf('description')?.length).toBeLessThanOrEqual(140)
  })
})
