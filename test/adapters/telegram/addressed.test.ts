import type { MessageEntity } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { hear } from '../../../adapters/telegram/addressed.ts'

const self = { id: 700_001, username: 'Shelftalk_bot' }
const heard = (text: string, entities: MessageEntity[] = []) => hear(text, entities, self)

describe('what is said to the bot', () => {
  test.each([
    ['@shelftalk_bot sold 3 soap', 'sold 3 soap'],
    ['@SHELFTALK_BOT: sold 3 soap', 'sold 3 soap'],
    ['@shelftalk_bot, sold 3 soap', 'sold 3 soap'],
    ['sold 3 soap @shelftalk_bot', 'sold 3 soap'],
    ['sold 3 @shelftalk_bot soap', 'sold 3 soap'],
    ['hello @shelftalk_bot\nsold 3 soap\n@shelftalk_bot add 2 rice', 'hello\nsold 3 soap\nadd 2 rice'],
    ['@shelftalk_bot', ''],
    ['/sold 3 croissant', '/sold 3 croissant'],
    ['/sold@shelftalk_bot 3 croissant', '/sold 3 croissant'],
    ['/sold@Shelftalk_Bot 3 soap\n/sold@shelftalk_bot 2 rice', '/sold 3 soap\n/sold 2 rice'],
    ['/start AB-12_cd', '/start AB-12_cd'],
    ['/stock', '/stock'],
  ])('%j reads %j', (said, text) => {
    expect(heard(said)).toEqual({ text, spokenTo: true })
  })

  test('a person without a user name is mentioned by an entity, counted in UTF-16 units', () => {
    const mention = (id: number): MessageEntity => ({
      type: 'text_mention',
      offset: 3,
      length: 4,
      user: { id, is_bot: true, first_name: 'Shop' },
    })
    expect(heard('😀 Shop sold 3 soap', [mention(700_001)])).toEqual({ text: '😀  sold 3 soap', spokenTo: true })
    expect(heard('😀 Shop sold 3 soap', [mention(5)])).toEqual({ text: '😀 Shop sold 3 soap', spokenTo: false })
  })
})

describe('what is not', () => {
  test.each([
    'good morning',
    '@shelftalk_bots sold 3 soap',
    '@shelftalk sold 3 soap',
    'mail me: asha@shelftalk_bot',
    'sold 3 soap @20',
    'sold 3 soap @ 20',
    '/ 3',
    '/usr/bin is full',
    'a/c 3',
    '  two  spaces  ',
  ])('%j stays as it is', text => {
    expect(heard(text)).toEqual({ text, spokenTo: false })
  })

  test.each(['/sold@other_bot 3 soap', '/sold@other_bot', '/start@shelftalk_bots'])('%j is for another bot', text => {
    expect(heard(text)).toBeUndefined()
  })
})
