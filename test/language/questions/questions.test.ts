import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/commands/index.ts'
import { compileGrammar } from '../../../src/language/grammar.ts'
import { isMisspelling } from '../../../src/language/names/misspelt.ts'
import { indexNames } from '../../../src/language/names.ts'
import { readMessage } from '../../../src/language/read.ts'
import type { NameReading } from '../../../src/language/reading.ts'
import { HABITS, TODAY } from '../shop.ts'

const NAMES =
  'Rice;Sugar;Bread;Milk;Oat Milk;Butter;Eggs;Coke;Croissant;Tote Bag;Vanilla Slice;Carrot Cake;Claw Hammer;Earbuds'.split(
    ';',
  )
const products = NAMES.map((name, id) => ({ id, name, aliases: [], barcodes: [], unit: 'pcs', packs: [] }))
const names = indexNames({ products, categories: ['Drinks'], places: ['Fridge'], members: ['Asha'] })
const grammar = compileGrammar(
  COMMANDS.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }])),
)

function nameTold(name: NameReading): string {
  if (name.kind === 'one') return NAMES[name.product] ?? ''
  return name.kind === 'unknown' ? `?${name.said}` : `~${name.said}`
}

/** "price Tote Bag": the command and what it is asked about; what was done is told by its move. */
function told(text: string, isOverheard = false): readonly string[] {
  const context = { names, habits: HABITS, today: TODAY, resolved: new Map(), isOverheard }
  return readMessage(text, grammar, context).map(reading => {
    if (reading.kind === 'clauses') return reading.clauses.map(clause => clause.move).join()
    if (reading.kind !== 'phrase') return reading.kind
    const {
      product,
      products: several = product === undefined ? [] : [product],
      period,
      category,
      member,
    } = reading.slots
    const about = [...several.map(nameTold), category, member, period && `${period.from} to ${period.to}`]
    return [reading.command, ...about.filter(word => word !== undefined)].join(' ')
  })
}

describe('a question that no phrase has', () => {
  it.each([
    ['kind sir what would be the profit we got today', 'profit 2026-11-18 to 2026-11-19'],
    ['whats the margin like on butter so far this month', 'profit Butter 2026-11-01 to 2026-11-19'],
    ['how have the takings been looking since monday', 'report 2026-11-16 to null'],
    ['hows my croissant sales doing this week', 'report Croissant 2026-11-16 to 2026-11-23'],
    ['did asha manage to sell anything yesterday', 'report Asha 2026-11-17 to 2026-11-18'],
    ['which thing do people pick most, whats the hot seller this month', 'best-sellers 2026-11-01 to 2026-12-01'],
    ['whats just gathering dust', 'best-sellers'],
    ['must i be ordering anything this week', 'low'],
    ['is the sugar running down', 'low Sugar'],
    ['what has sold out on us', 'low'],
    ['which goods don low', 'low'],
    ['wetin don remain small', 'low'],
    ['nini imepungua', 'low'],
    ['ano ang kulang na', 'low'],
    ['wat is min', 'low'],
    ['kaunsa maal khatam ho raha hai', 'low'],
    ['what does the tote bag go for these days', 'price Tote Bag'],
    ['what would i sell the claw hammer at', 'price Claw Hammer'],
    ['what were we paying for the butter', 'cost Butter'],
    ['whats the whole lot in here worth at cost', 'stock-value'],
    ['has the driver delivered the bread already', 'last-time Bread'],
    ['how long ago did we count the eggs', 'last-time Eggs'],
    ['last 3 croissant deliveries', 'recent Croissant'],
    ['show me the last 2 sales of butter', 'recent Butter'],
    ['latest 4 oat milk sales', 'recent Oat Milk'],
    ['whats a rye worth mate, customer asking about the butter', 'price Butter'],
    ['sorry whats the butter again', 'stock Butter'],
    ['stock of butter yesterday', 'stock Butter 2026-11-17 to 2026-11-18'],
    ['total stock of butter', 'stock Butter'],
    ['do you sell candles', 'stock ?candles'],
    ['how much would 3 butter be', 'price Butter'],
    ['whats the dearest thing in here', 'price'],
    ['how much do we make on a butter', 'profit Butter'],
    ['who took the eggs', 'recent Eggs'],
    ['when did the price of milk change', 'recent Milk'],
    ['whats the latest price of milk', 'price Milk'],
    ['who do we get the milk from', 'product-card Milk'],
    ['which category is the milk in', 'product-card Milk'],
    ['how many eggs in a tray', 'product-card Eggs'],
    ['whats the last sale boss', 'last-time'],
    ['what was our best day this month', 'chart 2026-11-01 to 2026-12-01'],
    ['whats our top drink', 'best-sellers Drinks'],
    ['does anyone owe us', 'not-kept'],
    ['when does the milk expire', 'not-kept'],
    ['delete that earbuds sale', 'undo Earbuds'],
    ['mate what did we bin yesterday', 'moved 2026-11-17 to 2026-11-18'],
    ['quick one whats come in today', 'moved 2026-11-18 to 2026-11-19'],
    ['how many eggs got broken this week', 'moved Eggs 2026-11-16 to 2026-11-23'],
    ['how much milk did we use ourselves this month', 'moved Milk 2026-11-01 to 2026-12-01'],
    ['what drinks came in this week', 'moved Drinks 2026-11-16 to 2026-11-23'],
    ['what did we send over to the other branch', 'moved'],
    ['how many came in last week', 'moved 2026-11-09 to 2026-11-16'],
    ['did we throw out any milk', 'last-time Milk'],
    ['anyone know whereabouts the earbuds are', 'product-card Earbuds'],
    ['lady on the phone asking have we oat milk', 'stock Oat Milk'],
    ['show me every drink, all the drinks we have', 'stock Drinks'],
    ['proffit for last week?', 'profit 2026-11-09 to 2026-11-16'],
  ])('%s → %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['any red rice left', 'stock ~red rice'],
    ['price of brown sugar?', 'price ~brown sugar'],
    ['have you got vanilla cake', 'stock ~vanilla cake'],
    ['do we have any quinoa', 'stock ?quinoa'],
  ])('%s asks for another product than is known', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('what is no question to the books', () => {
  it.each([
    'sold 3 bread?',
    'received 20 eggs ok?',
    'we need sugar urgently',
    'need more milk',
    'order 20 milk',
    'remind me to order milk',
    'what if we sold coke at 20',
    'why is the sugar so cheap',
    'what time do we open',
    'should we move the party to friday',
    'can someone cover my shift saturday?',
    'how was your weekend',
    'that was a return, not a sale',
    'when is the next delivery coming',
    'who ate my lunch',
    'what is coming in today',
    'what a waste of milk',
    'delivery was late today',
    'whats your returns policy',
    'which day suits you',
    'is a delivery due today',
    'last 4 croissants went at half the price',
    'last 4 croissants',
  ])('%s', text => {
    expect(['nothing', 'unclear']).toContain(told(text)[0])
  })

  it('an entry is written before the question behind it is answered', () => {
    expect(told('sold 2 butter, how many are left now?')).toEqual(['sell', 'stock Butter'])
    expect(told('sold 2 butter. whats todays profit')).toEqual(['sell', 'profit 2026-11-18 to 2026-11-19'])
    expect(told('sold 2 butter, was it 2 or 3?')).toEqual(['unclear'])
  })

  it('among people only what is asked of a product is answered', () => {
    expect(told('has the driver delivered the bread already', true)).toEqual(['last-time Bread'])
    expect(told('whats just gathering dust', true)).toEqual(['nothing'])
    expect(told('do you like croissants', true)).not.toEqual(told('do you like croissants'))
  })
})

describe('a misspelling', () => {
  it.each([
    ['sausge rolls', 'Sausage Roll', true],
    ['crossiant', 'Croissant', true],
    ['suger', 'Sugar', true],
    ['mlik', 'Milk', true],
    ['red rice', 'Rice', false],
    ['soup', 'Soap', false],
    ['vitamin b6', 'Vitamin B12', false],
  ])('%s for %s: %s', (said, name, expected) => {
    expect(isMisspelling(said, name)).toBe(expected)
  })
})
