import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LARGEST_FILE_BYTES, readFile } from '../../../adapters/slack/download.ts'
import { redactor } from '../../../adapters/slack/faults.ts'
import { BOT_TOKEN, SlackServer } from './slack-server.ts'

const server = new SlackServer()
beforeEach(() => server.open())
afterEach(() => server.close())

const read = (url: string, more: object = {}, botToken = BOT_TOKEN) =>
  readFile(
    { apiUrl: server.apiUrl, botToken, redact: redactor([botToken]), limitMs: 3000 },
    { url_private: url, ...more },
  )

describe('a file that a person sent', () => {
  test('is read with the token', async () => {
    const { id } = server.workspace.keepFile('stock.csv', Buffer.from('Soap,7\n'))
    expect(Buffer.from(await read(`${server.origin}/files/${id}`)).toString()).toBe('Soap,7\n')
    const both = { url_private_download: `${server.origin}/files/${id}` }
    expect(Buffer.from(await read('https://elsewhere.example/', both)).toString()).toBe('Soap,7\n')
  })

  test.each([
    'https://elsewhere.example/stock.csv',
    'https://files.slack.com.elsewhere.example/stock.csv',
    'https://slack.com@elsewhere.example/stock.csv',
    'http://files.slack.com/stock.csv',
    'https://127.0.0.1/stock.csv',
    'file:///etc/passwd',
    'stock.csv',
    '',
  ])('is not looked for at %j: the token goes to Slack alone', async url => {
    await expect(read(url)).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'The file does not lie with Slack',
    })
  })

  test('of more than 20 MB is refused before it is read', async () => {
    const file = { size: LARGEST_FILE_BYTES + 1 }
    await expect(read(`${server.origin}/files/F1`, file)).rejects.toMatchObject({ code: 'file-too-large' })
  })

  test('of more than 20 MB is refused while it is read, whatever its size was said to be', async () => {
    await expect(read(`${server.origin}/files/endless`, { size: 7 })).rejects.toMatchObject({ code: 'file-too-large' })
  })

  test('is not the page on which to sign in', async () => {
    await expect(read(`${server.origin}/files/page`)).rejects.toMatchObject({ code: 'file-unreadable' })
    await expect(read(`${server.origin}/files/F1`, {}, 'xoxb-wrong')).rejects.toMatchObject({ name: 'SlackFault' })
  })

  test('that is gone is a fault', async () => {
    await expect(read(`${server.origin}/files/F9`)).rejects.toMatchObject({ code: 'file-unreadable' })
  })
})
