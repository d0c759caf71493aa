import { describe, expect, it } from 'vitest'
import { type Command, type ReadContext, say } from '../../src/commands/command.ts'
import { createHelp } from '../../src/commands/help.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import type { Role } from '../../src/people/member.ts'

const command = (name: string, role: Role, kind: 'read' | 'write', examples: readonly string[]): Command => ({
  kind,
  name,
  role,
  help: `About ${name}.`,
  examples,
  phrases: [],
  run: async () => say(),
})

const shop = [
  command('recent', 'staff', 'read', ['recent']),
  command('stock', 'viewer', 'read', ['stock rice', 'rice?']),
  command('set-price', 'manager', 'write', ['price rice 120']),
  command('undo', 'staff', 'write', ['undo']),
]

const ask = async (commands: readonly Command[], role: Role, text?: string) => {
  const outcome = await createHelp(commands).run(text === undefined ? {} : { text }, { role } as ReadContext)
  if (outcome.kind !== 'said') throw new Error('help answers')
  return outcome.blocks.map(block => (block.kind === 'table' ? '' : block.text)).join('\n')
}

describe('help', () => {
  it('shows what a role may say, the most usual first', async () => {
    expect(await ask(shop, 'owner')).toBe(
      'Ask: stock rice · recent\nSet up: price rice 120\nAll there is: help all. More on one thing: help stock. Took it down wrong? undo',
    )
    expect(await ask(shop, 'viewer')).toBe('Ask: stock rice\nAll there is: help all. More on one thing: help stock.')
  })

  it('on a topic shows its examples, and for whom it is', async () => {
    expect(await ask(shop, 'owner', 'stock')).toBe('About stock.\n• stock rice\n• rice?')
    expect(await ask(shop, 'staff', 'set price')).toBe('About set-price. Only for: manager.\n• price rice 120')
  })

  it('finds a topic by words of its name and examples', async () => {
    expect(await ask(shop, 'owner', 'price')).toContain('About set-price.')
    expect(await ask(shop, 'owner', 'the price of my rice')).toContain('About set-price.')
  })

  it('says on what there is help where there is none', async () => {
    expect(await ask(shop, 'viewer', 'teleport')).toBe('There is no help on "teleport". There is on: stock, help')
  })

  it('is never a wall: the answer with all commands stays short, and every command has a topic', async () => {
    expect((await ask(COMMANDS, 'owner')).length).toBeLessThan(700)
    for (const { name, help } of COMMANDS) expect(await ask(COMMANDS, 'owner', name)).toContain(help)
  })
})
