import { afterAll, beforeAll, expect, it } from 'vitest'
import { toOutgoing } from '../../adapters/slack/outgoing.ts'
import { toParts } from '../../adapters/telegram/outgoing.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

/** Markup, code, paths, formulas, templates and signs, as they come from keyboards of people with time. */
const NAUGHTY = [
  '<b>cheap</b>',
  '<img src=q onerror=beep(7)>',
  '"><svg onload=beep(7)>',
  '<!channel> wake up',
  '<@U0SHOP|boss>',
  '<https://shop.example|free soap>',
  '&lt;i&gt;',
  '*bold* _slanted_ ~gone~ `code`',
  '```\nblock\n```',
  '[soap](tg://user?id=7)',
  "soap'; DELETE FROM movements; --",
  "soap' OR 'a'='a",
  '=2+5',
  "=HYPERLINK('x')",
  '+1+cmd',
  '-3+7',
  '@SUM(A1:A9)',
  '%{jndi:ldap://x}',
  '{{6*7}} #{6*7} %7$s',
  '$(touch soap)',
  '../../books.db',
  'C:\\con\\aux',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-0',
  '1e9',
  '0x10',
  '\u0000soap',
  '\u202Epaos',
  'so\u200Bap',
  'S\u0336o\u0336a\u0336p\u0336',
  '\ud83d soap',
  '🧼🧼🧼',
  '石けん',
  'صابون',
  '½¾',
  'soap\ttab\rreturn',
  'x'.repeat(3000),
] as const

/** What Telegram or Slack would take for markup: no sign of theirs is left but the tags that the bot drew itself. */
function expectUnrendered(replies: readonly StoredReply[]): void {
  for (const reply of replies) {
    const sent = JSON.stringify([toParts({ ...reply, chat: '7' }), toOutgoing(reply)])
    expect(sent.replace(/<\/?(?:b|pre)>/g, '')).not.toMatch(/<|>|&(?!amp;|lt;|gt;|quot;)/)
  }
}

let shop: TestShop
let before: string
beforeAll(async () => {
  shop = await openTestShop()
  await shop.say('new item Lux Bar 50 pcs price 40')
  await shop.say('new item Dove Bar 50 pcs price 50')
  before = await books()
})
afterAll(async () => {
  await shop.close()
})

/** What is on hand and what it costs, as the bot tells it. */
async function books(): Promise<string> {
  await shop.say('cancel')
  return [plainText(await shop.say('how many lux bar')), plainText(await shop.say('how many dove bar'))].join()
}

it.each(NAUGHTY)('%j is refused, asked about or kept as a name, and shown as it is', async text => {
  const messages = [text, `price of lux bar ${text}?`, `sold 3 lux bar or ${text}`, 'sold 2 bar', text, 'cancel']
  const names = [`new item ${text}`, `add 5 ${text}`, `sold 2 ${text} at 5`, 'cancel']
  for (const said of [...messages, ...names]) expectUnrendered(await shop.say(said))
})

it('none of it changed what is on hand of anything else, or its price', async () => {
  expect(await books()).toBe(before)
})
