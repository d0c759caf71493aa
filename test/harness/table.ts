import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { buttonId, type StoredReply } from '../../src/chat/reply.ts'
import { openTestShop, plainText, type TestShop } from './shop.ts'

/** A conversation of a table file: a title, settings, and steps. */
export interface Conversation {
  readonly title: string
  readonly settings: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Step {
  readonly line: number
  readonly sign: string
  readonly text: string
}

/**
 * Reads conversations from a file. A conversation begins with `## title`, then lines of one sign each:
 *
 *     shop currency=INR timeZone=Asia/Kolkata now=2026-11-18T15:30:00+05:30
 *     import Soap;pcs;10;45;38;4     name;unit;stock;price;cost;reorder point
 *     > text            the owner says it ("\n" is a new line); `anna> text` says it as Anna, `group:anna> text` in a
                       group, `@group:> text` to the bot in the group
 *     m1> text          says it with a message id, to be edited, deleted or sent again
 *     edit m1 text      edits it · delete m1 · again m1 text (redelivered) · reply m1 text: answers what m1 was told
 *     * Label           presses a button of the latest reply · press m1 Label: of what m1 was told
 *     < line            one line of the latest reply, in order; all lines are given
 *     [ One | Two       the labels of all buttons of the latest reply, in order
     ~ part            the latest reply has this · ! part: it has not · = silent: there is none
 *     ^ line            one line of what the bot then said of its own accord, in order; where a conversation has
 *                       any of them, all are given
     % days Sales: …   the picture of the latest reply: its kind, title, subtitle, and its labels if they are names,
                       else their number · % none: there is none
     books Soap 7      on hand at this point
 *     wait 1d           the clock goes on (s, m, h, d); what falls due on the way is said
 */
export function readConversations(path: URL): readonly Conversation[] {
  const conversations: { title: string; settings: Record<string, string>; steps: Step[] }[] = []
  for (const [index, raw] of readFileSync(path, 'utf8').split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || (line.startsWith('#') && !line.startsWith('##'))) continue
    if (line.startsWith('## ')) {
      conversations.push({ title: line.slice(3), settings: {}, steps: [] })
      continue
    }
    const current = conversations.at(-1)
    if (current === undefined) throw new Error(`${path.pathname}:${index + 1} stands before the first title`)
    const [sign = '', rest = ''] = split(line)
    if (sign === 'shop') {
      for (const pair of rest.split(/\s+/)) current.settings[pair.split('=')[0] ?? ''] = pair.split('=')[1] ?? ''
    } else current.steps.push({ line: index + 1, sign, text: rest })
  }
  return conversations
}

/** Plays a conversation through the bot and checks every reply. */
export async function play(conversation: Conversation): Promise<void> {
  const shop = await openTestShop(conversation.settings)
  try {
    await stock(conversation, shop)
    let replies: readonly StoredReply[] = []
    let expected: string[] = []
    let unasked: string[] = []
    const told = new Map<string, StoredReply>()
    const tellsAll = conversation.steps.some(step => step.sign === '^')
    let at = 0
    const settle = () => {
      if (expected.length > 0) expect(plainText(replies).split('\n'), `line ${at}`).toEqual(expected)
      expected = []
      if (tellsAll) expect(unaskedLines(shop), `line ${at}`).toEqual(unasked)
    }
    for (const step of conversation.steps) {
      if (step.sign === 'import') continue
      if (step.sign === '<' || step.sign === '^') {
        const lines = step.sign === '<' ? expected : unasked
        lines.push(step.text)
        at = step.line
        continue
      }
      if (await check(step, replies, shop)) continue
      settle()
      unasked = []
      at = step.line
      replies = step.sign === 'wait' ? await shop.wait(durationMs(step.text)) : await act(step, shop, told)
      for (const reply of replies) if (reply.replyTo !== undefined) told.set(reply.replyTo, reply)
    }
    settle()
  } finally {
    await shop.close()
  }
}

function unaskedLines({ unasked }: TestShop): readonly string[] {
  return unasked.length === 0 ? [] : plainText(unasked).split('\n')
}

async function act(
  step: Step,
  shop: TestShop,
  told: ReadonlyMap<string, StoredReply>,
): Promise<readonly StoredReply[]> {
  const { sign, text } = step
  const said = text.replaceAll('\\n', '\n')
  const spoken = /^(@?group:)?(\w*)>$/.exec(sign)
  if (spoken !== null) return await shop.say(said, speaker(spoken[2] ?? '', spoken[1]))
  const [id = '', rest = ''] = split(said)
  switch (sign) {
    case '*':
      return await shop.press(text)
    case 'press':
      return await shop.say('', { happening: { kind: 'press', button: buttonOf(told.get(`own-${id}`), rest) } })
    case 'edit':
      return await shop.say('', { happening: { kind: 'edit', edits: `own-${id}`, text: rest } })
    case 'delete':
      return await shop.say('', { happening: { kind: 'delete', deletes: `own-${id}` } })
    case 'reply':
      return await shop.say('', { happening: { kind: 'text', text: rest, replyTo: told.get(`own-${id}`)?.id ?? '' } })
    case 'again':
      return await shop.say(rest, { id: `own-${id}` })
    default:
      throw new Error(`line ${step.line}: what is "${sign}"?`)
  }
}

function buttonOf(said: StoredReply | undefined, label: string): string {
  const index = said?.reply.buttons?.flat().findIndex(button => button.label === label) ?? -1
  if (said === undefined || index < 0) throw new Error(`what was answered has no button "${label}"`)
  return buttonId(said.id, index)
}

/** `m1>` is a message with that id, `anna>` is Anna; `group:` speaks in a group, `@group:` to the bot in it. */
function speaker(name: string, group: string | undefined): Parameters<TestShop['say']>[1] {
  const where =
    group === undefined ? {} : { chat: { id: 'team', kind: 'group' as const }, spokenTo: group.startsWith('@') }
  if (/^m\d+$/.test(name)) return { ...where, id: `own-${name}` }
  return name === '' ? where : { ...where, as: name }
}

async function check({ sign, text, line }: Step, replies: readonly StoredReply[], shop: TestShop): Promise<boolean> {
  const where = `line ${line}`
  if (sign === '[') expect(labelsOf(replies), where).toBe(text)
  else if (sign === '~') expect(plainText(replies), where).toContain(text)
  else if (sign === '!') expect(plainText(replies), where).not.toContain(text)
  else if (sign === '=') expect(replies, where).toEqual([])
  else if (sign === '%') expect(pictureOf(replies), where).toBe(text)
  else if (sign === 'books')
    expect(await onHand(text.slice(0, text.lastIndexOf(' ')), shop), where).toBe(text.slice(text.lastIndexOf(' ') + 1))
  else return false
  return true
}

function labelsOf(replies: readonly StoredReply[]): string {
  return replies.flatMap(({ reply }) => reply.buttons?.flat().map(button => button.label) ?? []).join(' | ')
}

function pictureOf(replies: readonly StoredReply[]): string {
  const charts = replies.flatMap(({ reply }) => reply.chart ?? [])
  const lines = charts.map(({ kind, title, subtitle, labels, series }) => {
    const shown = kind === 'bars' ? labels.join(', ') : `${labels.length} by ${series.length}`
    return `${kind} ${title} | ${subtitle} | ${shown}`
  })
  return lines.length === 0 ? 'none' : lines.join(' & ')
}

async function onHand(name: string, shop: TestShop): Promise<string> {
  const opened = await shop.store.shopByName('Corner')
  if (opened === undefined) throw new Error('no shop')
  return await shop.store.read(opened.id, async reader => {
    const product = (await reader.catalog()).products.find(one => one.name === name)
    if (product === undefined) return 'none'
    const stock = (await reader.stock([product.id])).get(product.id)
    return String(Number(stock?.onHandThousandths ?? 0n) / 1000)
  })
}

async function stock(conversation: Conversation, shop: TestShop): Promise<void> {
  const rows = conversation.steps.filter(step => step.sign === 'import').map(step => step.text)
  if (rows.length === 0) return
  const csv = ['name;unit;stock;price;cost;reorder point;packs', ...rows].join('\n')
  const bytes = new TextEncoder().encode(csv)
  const file = { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
  const replies = await shop.say('', { happening: { kind: 'text', text: 'import', file } })
  expect(plainText(replies)).toMatch(/#1\b/)
}

function split(line: string): readonly [string, string] {
  const space = line.indexOf(' ')
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)]
}

function durationMs(text: string): number {
  const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }
  return Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? Number.NaN)
}
