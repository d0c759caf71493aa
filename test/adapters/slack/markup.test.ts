import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText, hear } from '../../../adapters/slack/markup.ts'

const SELF = 'U0BOT'
const read = (said: string) => hear(said, SELF).text

describe('what a person wrote', () => {
  test.each([
    ['sold 3 soap', 'sold 3 soap'],
    ['salt &amp; pepper', 'salt & pepper'],
    ['&lt;b&gt; &amp;lt; &amp;amp;', '<b> &lt; &amp;'],
    ['&quot;half&quot;', '&quot;half&quot;'],
    ['<https://shop.example/a?x=1&amp;y=2>', 'https://shop.example/a?x=1&y=2'],
    ['<http://soap.com|soap.com>', 'soap.com'],
    ['<https://a.example|salt &amp; pepper>', 'salt & pepper'],
    ['<mailto:asha@shop.example|asha@shop.example>', 'asha@shop.example'],
    ['<mailto:asha@shop.example>', 'asha@shop.example'],
    ['<tel:+911234|+91 1234>', '+91 1234'],
    ['for <@U0RAVI>', 'for @U0RAVI'],
    ['for <@U0RAVI|ravi>', 'for @ravi'],
    ['in <#C0SHOP|shop-floor>', 'in #shop-floor'],
    ['in <#C0SHOP|>', 'in #C0SHOP'],
    ['<!here> low', '@here low'],
    ['<!subteam^S1|@buyers> low', '@buyers low'],
    ['by <!date^1700000000^{date}|14 Nov>', 'by 14 Nov'],
    ['3 <b> 4', '3 <b> 4'],
    ['a < b', 'a < b'],
  ])('%j reads %j', (said, text) => {
    expect(hear(said, SELF)).toEqual({ text, mentioned: false })
  })

  test('comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), written => {
        expect(read(escapeText(written))).toBe(written.replace(/\p{Surrogate}/gu, '\ufffd'))
      }),
    )
  })
})

describe("the bot's own name", () => {
  test.each([
    ['<@U0BOT> sold 3 soap', 'sold 3 soap'],
    ['<@U0BOT|shelftalk>: sold 3 soap', 'sold 3 soap'],
    ['<@U0BOT>, sold 3 soap', 'sold 3 soap'],
    ['sold 3 soap <@U0BOT>', 'sold 3 soap'],
    ['sold 3 <@U0BOT> soap', 'sold 3 soap'],
    ['sold 3 soap <@U0BOT>, 2 rice', 'sold 3 soap, 2 rice'],
    ['<@U0BOT>\nsold 3 soap\n2 rice', 'sold 3 soap\n2 rice'],
    ['<@U0BOT> for <@U0RAVI>', 'for @U0RAVI'],
    ['<@U0BOT>', ''],
  ])('is taken out of %j: %j', (said, text) => {
    expect(hear(said, SELF)).toEqual({ text, mentioned: true })
  })

  test('is not the name of somebody whose id begins alike', () => {
    expect(hear('<@U0BOT2> hello', SELF)).toEqual({ text: '@U0BOT2 hello', mentioned: false })
  })

  test('that is typed as text names nobody', () => {
    expect(hear('&lt;@U0BOT&gt; hello', SELF)).toEqual({ text: '<@U0BOT> hello', mentioned: false })
  })
})

describe('escaping', () => {
  test.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U1>', '&lt;@U1&gt;'],
    ['<https://x|y>', '&lt;https://x|y&gt;'],
    ['&lt;', '&amp;lt;'],
    ['"it\'s"', '"it\'s"'],
    ['half \ud83d', 'half \ufffd'],
  ])('%j is sent as %j', (text, sent) => {
    expect(escapeText(text)).toBe(sent)
  })
})
