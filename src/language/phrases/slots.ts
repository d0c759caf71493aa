import { dayAt } from '../clauses/segments/dates.ts'
import type { Sight } from '../context.ts'
import { describedAt } from '../facts/described.ts'
import { readPeriod } from '../periods.ts'
import type { Slots } from '../reading.ts'
import { foldSaying } from '../text/clean.ts'
import { endOfPlain, isMark } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { scaled } from '../values/digits.ts'
import { moneyAt } from '../values/money.ts'
import { numberAt } from '../values/number.ts'
import { quantitiesAt, unitAt } from '../values/quantity.ts'
import { COST, type SlotFill } from './fill.ts'
import { productFills, productsFills } from './products.ts'
import type { SlotName } from './template.ts'

const LONGEST_PERIOD = 12
const LONGEST_TEXT = 40

/** All that may fill a slot at a token, up to, not including, token `last`; what is likelier first. */
export function fillsAt(sight: Sight, slot: Exclude<SlotName, 'word'>, at: number, last: number): readonly SlotFill[] {
  switch (slot) {
    case 'product':
      return productFills(sight, at, last)
    case 'products':
      return productsFills(sight, at, last)
    case 'quantity':
      return quantitiesAt(sight.line, at)
        .filter(said => !said.article && said.end <= last)
        .map(said => ({ end: said.end, cost: 0, read: () => ({ quantity: said.reading }) }))
    case 'money':
    case 'cost':
      return moneyFills(sight, slot, at, last)
    case 'number':
    case 'entry':
      return integerFills(sight, slot, at, last)
    case 'day': {
      const said = dayAt(sight, at)
      return said === undefined || said.end > last ? [] : [{ end: said.end, cost: 0, read: () => ({ day: said.day }) }]
    }
    case 'period':
      return periodFills(sight, at, last)
    case 'unit':
    case 'pack':
      return unitFills(sight, slot, at, last)
    case 'category':
      return wordFills(sight, slot, sight.names.index.names.categories, at, last)
    case 'place':
      return wordFills(sight, slot, sight.names.index.names.places, at, last)
    case 'member':
      return wordFills(sight, slot, sight.names.index.names.members, at, last)
    case 'described': {
      const read = (): Slots => describedAt(sight, at, last)
      return at < last ? [{ end: last, cost: COST.text + COST.textWord, read }] : []
    }
    case 'when':
      return whenFills(sight, at, last)
    case 'text':
      return textFills(sight, at, last)
  }
}

function moneyFills({ line, habits }: Sight, slot: 'money' | 'cost', at: number, last: number): readonly SlotFill[] {
  const start = endOfPlain(line, at, 'at') || at
  const money = moneyAt(line, start, habits)
  if (money === undefined || money.minor === null) return []
  const minor = money.minor
  const end = Math.max(money.end, endOfPlain(line, money.end, 'each'))
  const told = money.marked ? { money: minor, isMarkedMoney: true } : { money: minor }
  const read = (): Slots => (slot === 'money' ? told : { cost: minor })
  return end > last ? [] : [{ end, cost: 0, read }]
}

function integerFills({ line }: Sight, slot: 'number' | 'entry', at: number, last: number): readonly SlotFill[] {
  const start = slot === 'entry' && isMark(line, at, '#') ? at + 1 : at
  const said = numberAt(line, start)
  const [figure] = said?.readings ?? []
  const value = figure === undefined ? undefined : scaled(figure, 0)
  if (said === undefined || value === undefined || said.readings.length !== 1 || said.end > last) return []
  if (slot === 'entry') return [{ end: said.end, cost: 0, read: () => ({ entry: Number(value) }) }]
  return [{ end: said.end, cost: 0, read: () => ({ number: value }) }]
}

function periodFills({ line, habits, today }: Sight, at: number, last: number): readonly SlotFill[] {
  const fills: SlotFill[] = []
  for (let end = Math.min(last, at + LONGEST_PERIOD); end > at; end -= 1) {
    const to = end
    const read = (): Slots | undefined => {
      const period = readPeriod(saidBetween(line, at, to), { today, habits })
      return period === undefined ? undefined : { period }
    }
    fills.push({ end: to, cost: 0, read })
  }
  return fills
}

/** A unit or pack that is known; a pack may be new, but is no word of a product's name. */
function unitFills(sight: Sight, slot: 'unit' | 'pack', at: number, last: number): readonly SlotFill[] {
  const { line } = sight
  const token = line.tokens[at]
  if (token?.kind !== 'word' || at >= last) return []
  const known = unitAt(line, at)
  const isOwn = sight.names.index.units.has(token.text)
  const isNoun = !token.text.endsWith('ly') && line.sayings[at]?.length === 0 && !sight.names.knows(at)
  if (known === undefined && !isOwn && (slot === 'unit' || !isNoun)) return []
  const unit = known?.unit ?? token.text
  const read = (): Slots => (slot === 'unit' ? { unit } : { pack: unit })
  return [{ end: known?.end ?? at + 1, cost: known === undefined && !isOwn ? COST.unknownWord : 0, read }]
}

/** A word of the shop's own, or whatever else stands there. */
function wordFills(
  sight: Sight,
  slot: 'category' | 'place' | 'member',
  known: readonly string[],
  at: number,
  last: number,
): readonly SlotFill[] {
  const spellings = new Map(known.map(word => [foldSaying(word), word]))
  return textFills(sight, at, last).map(({ end }) => {
    const said = saidBetween(sight.line, at, end)
    const own = spellings.get(foldSaying(said))
    return { end, cost: own === undefined ? COST.unknownGroup : 0, read: () => ({ [slot]: own ?? said }) }
  })
}

/** All that is left, if a time of day may be in it; the command reads it, as `text`. */
function whenFills({ line }: Sight, at: number, last: number): readonly SlotFill[] {
  const said = at < last ? saidBetween(line, at, last) : ''
  const mayHaveTime = /\d|noon|midday|midnight/iu.test(said)
  return mayHaveTime ? [{ end: last, cost: 0, read: () => ({ text: said }) }] : []
}

function textFills({ line }: Sight, at: number, last: number): readonly SlotFill[] {
  const fills: SlotFill[] = []
  for (let end = Math.min(last, at + LONGEST_TEXT); end > at; end -= 1) {
    const to = end
    const cost = COST.text + COST.textWord * (to - at)
    fills.push({ end: to, cost, read: () => ({ text: saidBetween(line, at, to) }) })
  }
  return fills
}
