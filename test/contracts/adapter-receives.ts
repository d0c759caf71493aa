import { expect, test } from 'vitest'
import type { Conversation } from './conversation.ts'
import { until } from './conversation.ts'
import type { Place } from './peer.ts'

const places: readonly Place[] = ['private', 'group']

/** What an adapter hands over, and when it tells the platform that it took it. */
export function receivingContract(current: () => Conversation): void {
  whatIsHandedOver(current)
  whatHappensToMessages(current)
  whenItIsTaken(current)
}

function whatIsHandedOver(current: () => Conversation): void {
  for (const place of places) {
    test(`hands over what a person says to the bot (${place})`, async () => {
      const conversation = current()
      await conversation.start()
      const said = await conversation.peer.say(place, 'sold 3 soap & 2 <b>rice</b>', { mention: place === 'group' })
      const message = await conversation.nth(1)
      expect(message).toMatchObject({
        platform: conversation.peer.platform,
        id: said.id,
        chat: { id: conversation.peer.chats[place], kind: place },
        spokenTo: true,
        happening: { kind: 'text', text: 'sold 3 soap & 2 <b>rice</b>' },
      })
      expect(message.event).not.toBe('')
      expect(message.from.id).not.toBe('')
      expect(message.at.getTime()).toBeGreaterThan(0)
    })
  }

  test('knows what is not said to the bot in a group', async () => {
    const conversation = current()
    await conversation.start()
    await conversation.peer.say('group', 'good morning')
    await conversation.peer.say('group', 'how much rice?', { mention: true })
    await until(() => conversation.received.some(message => message.spokenTo), 'the mention came')
    const heard = conversation.received.map(({ spokenTo, happening }) => ({ spokenTo, happening }))
    expect(heard.at(-1)).toEqual({ spokenTo: true, happening: { kind: 'text', text: 'how much rice?' } })
    expect(heard.slice(0, -1).every(({ spokenTo }) => !spokenTo)).toBe(true)
  })

  for (const place of places) {
    test(`tells which message of the bot is answered (${place})`, async () => {
      const conversation = current()
      const adapter = await conversation.start()
      const id = await adapter.send(conversation.reply(place, 'Sold 3 Soap. 7 left.'))
      await conversation.peer.say(place, 'undo', { replyTo: id })
      const message = await conversation.nth(1)
      expect(message.happening).toEqual({ kind: 'text', text: 'undo', replyTo: id })
      expect(message.spokenTo).toBe(true)
    })
  }

  test('gives every happening its own event', async () => {
    const conversation = current()
    await conversation.start()
    for (const text of ['one', 'two', 'two']) await conversation.peer.say('private', text)
    await conversation.nth(3)
    expect(new Set(conversation.received.map(message => message.event)).size).toBe(3)
    expect(conversation.received.map(({ happening }) => happening)).toMatchObject([
      { text: 'one' },
      { text: 'two' },
      { text: 'two' },
    ])
  })

  test('reads a file only when asked', async () => {
    const conversation = current()
    await conversation.start()
    const content = new TextEncoder().encode('name,quantity\nSoap,7\n')
    await conversation.peer.say('private', 'import', { file: { name: 'stock.csv', content } })
    const { happening } = await conversation.nth(1)
    if (happening.kind !== 'text' || happening.file === undefined) throw new Error('no file came')
    expect(happening.text).toBe('import')
    expect(happening.file).toMatchObject({ name: 'stock.csv', sizeBytes: content.length })
    expect(Buffer.from(await happening.file.read())).toEqual(Buffer.from(content))
  })
}

function whatHappensToMessages(current: () => Conversation): void {
  test('an edit names the message that it changes', async () => {
    const conversation = current()
    await conversation.start()
    const said = await conversation.peer.say('private', 'sold 3 soap')
    await conversation.peer.edit('private', said.id, 'sold 4 soap')
    const [first, edit] = [await conversation.nth(1), await conversation.nth(2)]
    expect(edit.happening).toEqual({ kind: 'edit', edits: said.id, text: 'sold 4 soap' })
    expect(edit.event).not.toBe(first.event)
    expect(edit.from.id).toBe(first.from.id)
  })

  test('a deletion names the message that is gone, where the platform tells', async () => {
    const conversation = current()
    await conversation.start()
    const said = await conversation.peer.say('private', 'sold 3 soap')
    if (conversation.peer.remove === undefined) return
    await conversation.peer.remove('private', said.id)
    expect((await conversation.nth(2)).happening).toEqual({ kind: 'delete', deletes: said.id })
  })

  for (const place of places) {
    test(`a press names its button, counted through all rows (${place})`, async () => {
      const conversation = current()
      const adapter = await conversation.start()
      const row = (labels: string[]) =>
        labels.map(label => ({ label, action: { kind: 'answer' as const, value: label.toLowerCase() } }))
      const reply = conversation.reply(place, {
        blocks: [{ kind: 'text', text: 'Which soap?' }],
        buttons: [row(['Rose', 'Lime']), row(['Neither'])],
      })
      const id = await adapter.send(reply)
      expect(conversation.only(place).buttons).toEqual(['Rose', 'Lime', 'Neither'])
      await conversation.peer.press(place, id, 'Neither')
      expect(await conversation.nth(1)).toMatchObject({
        chat: { id: conversation.peer.chats[place], kind: place },
        spokenTo: true,
        happening: { kind: 'press', button: `${reply.id}.2` },
      })
    })
  }

  test('says that something cannot be read', async () => {
    const conversation = current()
    await conversation.start()
    await conversation.peer.sendUnreadable('private')
    expect((await conversation.nth(1)).happening).toMatchObject({
      kind: 'unreadable',
      what: expect.stringMatching(/\w/),
    })
  })

  test('says that the bot was added to a group', async () => {
    const conversation = current()
    await conversation.start()
    await conversation.peer.addBot()
    expect(await conversation.nth(1)).toMatchObject({
      chat: { id: conversation.peer.chats.group, kind: 'group' },
      happening: { kind: 'added' },
    })
  })
}

function whenItIsTaken(current: () => Conversation): void {
  test('an event is taken after the commit, not before', async () => {
    const conversation = current()
    let commit = () => {}
    const committed = new Promise<void>(resolve => {
      commit = resolve
    })
    await conversation.start(async () => {
      await committed
      return []
    })
    const said = await conversation.peer.say('private', 'sold 3 soap')
    await conversation.nth(1)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(said.isTaken()).toBe(false)
    commit()
    await until(() => said.isTaken(), 'the event is taken')
  })

  test('an event that could not be committed comes again, under the same key, and those behind it are not lost', async () => {
    const conversation = current()
    await conversation.start(async () => {
      if (conversation.received.length === 1) throw new Error('the store is locked')
      return []
    })
    const first = await conversation.peer.say('private', 'sold 3 soap')
    const second = await conversation.peer.say('private', 'sold 1 rice')
    const refused = await conversation.nth(1)
    expect(first.isTaken()).toBe(false)
    await first.redeliver()
    await until(() => first.isTaken() && second.isTaken(), 'both events are taken')
    const events = conversation.received.map(message => message.event)
    expect(events.filter(event => event === refused.event).length).toBeGreaterThan(1)
    const texts = new Set(conversation.received.map(({ happening }) => 'text' in happening && happening.text))
    expect(texts).toEqual(new Set(['sold 3 soap', 'sold 1 rice']))
    conversation.expectNoSecretIn(undefined)
  })

  test('a redelivered event has the same key and the same content', async () => {
    const conversation = current()
    await conversation.start()
    const said = await conversation.peer.say('private', 'sold 3 soap')
    await until(() => said.isTaken(), 'the event is taken')
    await said.redeliver()
    const [first, second] = [await conversation.nth(1), await conversation.nth(2)]
    expect(second).toEqual(first)
  })

  test('listens again after the connection broke', async () => {
    const conversation = current()
    await conversation.start()
    await conversation.peer.disconnect()
    const said = await conversation.peer.say('private', 'sold 3 soap')
    expect((await conversation.nth(1)).id).toBe(said.id)
    await until(() => said.isTaken(), 'the event is taken')
  })

  test('stopping waits for what is under way and leaves the rest to the next start', async () => {
    const conversation = current()
    let done = false
    const adapter = await conversation.start(async () => {
      await new Promise(resolve => setTimeout(resolve, 100))
      done = true
      return []
    })
    const under = await conversation.peer.say('private', 'sold 3 soap')
    await conversation.nth(1)
    await conversation.stop(adapter)
    expect(done).toBe(true)
    expect(under.isTaken()).toBe(true)

    const later = await conversation.peer.say('private', 'sold 1 rice')
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(conversation.received).toHaveLength(1)
    await conversation.start()
    await later.redeliver()
    expect((await conversation.nth(2)).id).toBe(later.id)
  })
}
