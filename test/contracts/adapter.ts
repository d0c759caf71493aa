import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/chat/adapter.ts'
import { receivingContract } from './adapter-receives.ts'
import { sendingContract } from './adapter-sends.ts'
import { Conversation } from './conversation.ts'
import type { Peer } from './peer.ts'

/**
 * The promises that every adapter of a network platform keeps, against a peer on loopback.
 * `openPeer` starts a fresh peer; the suite closes it.
 */
export function adapterContract(name: string, openPeer: () => Promise<Peer>): void {
  describe(`${name} keeps the contract of adapters`, () => {
    let conversation: Conversation
    beforeEach(async () => {
      conversation = new Conversation(await openPeer())
    })
    afterEach(async () => {
      await conversation.end()
    })
    const current = () => conversation

    startingContract(current)
    receivingContract(current)
    sendingContract(current)
  })
}

function startingContract(current: () => Conversation): void {
  test('names its platform', () => {
    const { peer } = current()
    expect(peer.createAdapter().platform).toBe(peer.platform)
  })

  test('does not start with a token that the platform refuses, and does not tell the token', async () => {
    const conversation = current()
    const adapter = conversation.peer.createAdapter({ refused: true })
    conversation.expectNoSecretIn(await faultOfStart(adapter))
  })

  test('does not start when the platform cannot be reached', async () => {
    const conversation = current()
    await conversation.peer.goAway()
    conversation.expectNoSecretIn(await faultOfStart(conversation.peer.createAdapter()))
  })
}

async function faultOfStart(adapter: Adapter): Promise<Error> {
  const fault: unknown = await adapter.start(async () => []).catch((error: unknown) => error)
  await adapter.stop()
  expect(fault).toBeInstanceOf(Error)
  return fault instanceof Error ? fault : new Error('it started')
}
