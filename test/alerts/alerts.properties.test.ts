import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crossing, isOn, LEVELS } from '../../src/alerts/crossing.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

const NAMES = ['Soap', 'Rice'] as const
type Name = (typeof NAMES)[number]
const START = 30
const POINT = 20

type Step =
  | { readonly kind: 'add' | 'sold'; readonly name: Name; readonly quantity: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'wait'; readonly seconds: number }

const quantity = fc.integer({ min: 1, max: 25 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('add', 'sold'), name: fc.constantFrom(...NAMES), quantity }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 90 }) }) },
) as fc.Arbitrary<Step>

it('every crossing is told once, or holds no longer when the minute is over; nothing else is told', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), playAgainstModel), { numRuns: 8 })
}, 120_000)

/** What a person would keep in mind: how much there is, and which crossings they have not been told of. */
class Model {
  readonly onHand = new Map<Name, number>(NAMES.map(name => [name, START]))
  readonly untold = new Map<Name, Set<string>>(NAMES.map(name => [name, new Set()]))

  move(name: Name, after: number): void {
    const before = this.onHand.get(name) ?? 0
    this.onHand.set(name, after)
    const level = crossing(BigInt(before), BigInt(after), BigInt(POINT))
    const untold = this.untold.get(name) ?? new Set()
    for (const one of LEVELS) if (!isOn(one, BigInt(after), BigInt(POINT))) untold.delete(one)
    if (level !== undefined) untold.add(level)
  }

  /** Every alert is of a crossing that nobody was told of, with the figures of now. */
  hear(replies: readonly StoredReply[]): void {
    for (const { reply, updates } of replies) {
      if (updates !== undefined) continue
      for (const { alert, product, onHand } of alertsIn(reply.data)) {
        expect(onHand).toBe(String(this.onHand.get(product)))
        const untold = this.untold.get(product)
        // What ran out within the minute and came in a little is told as low.
        expect(untold?.size, `${product} ${alert}`).toBeGreaterThan(0)
        expect(isOn(alert, BigInt(onHand), BigInt(POINT))).toBe(true)
        untold?.clear()
      }
    }
  }
}

async function playAgainstModel(steps: readonly Step[]): Promise<void> {
  const shop = await openTestShop()
  try {
    const model = new Model()
    const history: { name: Name; delta: number }[] = []
    for (const name of NAMES) {
      await shop.say(`new item ${name} ${START} pcs price 10`)
      await shop.say(`min ${name} ${POINT}`)
    }
    for (const one of steps) {
      await perform(one, shop, model, history)
      expect(new Set(shop.unasked.map(({ id }) => id)).size).toBe(shop.unasked.length)
    }
    // When all minutes are over, nobody has to be told of anything any more.
    model.hear(await shop.wait(120_000))
    for (const name of NAMES) expect([...(model.untold.get(name) ?? [])], name).toEqual([])
  } finally {
    await shop.close()
  }
}

async function perform(one: Step, shop: TestShop, model: Model, history: { name: Name; delta: number }[]) {
  if (one.kind === 'wait') return model.hear(await shop.wait(one.seconds * 1_000))
  if (one.kind === 'undo') {
    const last = history.pop()
    if (last === undefined) return
    await shop.say('undo')
    model.move(last.name, (model.onHand.get(last.name) ?? 0) - last.delta)
    return model.hear(shop.unasked)
  }
  const delta = one.kind === 'add' ? one.quantity : -one.quantity
  const answers = await shop.say(`${one.kind} ${one.quantity} ${one.name}`)
  const yes = answers[0]?.reply.buttons?.flat().find(({ label }) => /^Yes, \d/.test(label))
  if (yes !== undefined) await shop.press(yes.label)
  else expect(plainText(answers)).toMatch(/· #\d/)
  history.push({ name: one.name, delta })
  model.move(one.name, (model.onHand.get(one.name) ?? 0) + delta)
  model.hear(shop.unasked)
}

interface Heard {
  readonly alert: (typeof LEVELS)[number]
  readonly product: Name
  readonly onHand: string
}

function alertsIn(data: unknown): readonly Heard[] {
  const told = data as Heard & { readonly alerts?: readonly Heard[] }
  return told.alerts ?? (told.alert === undefined ? [] : [told])
}
