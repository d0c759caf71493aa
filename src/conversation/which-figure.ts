import type { Ask } from '../commands/command.ts'
import type { LineReading } from '../language/reading.ts'
import { mayBeGrouped } from '../language/values/grouped.ts'
import { numberMarks } from '../language/wording.ts'
import type { Shop } from '../people/shop.ts'

const FIGURE = /\d[\d.,]*\d/gu
const ONE = 1000n

/** "Price of milk 1.000": money that may be a thousand where a point begins the decimals is asked about before it is kept. */
export function askWhichFigure(
  reading: LineReading,
  shop: Shop,
  digits: number,
  number: (value: bigint) => string,
): Ask | undefined {
  if (reading.kind !== 'phrase') return undefined
  const { money, cost, prices = [] } = reading.slots
  const amounts = [money, cost, ...prices.map(price => price.money)].filter(minor => minor !== undefined)
  if (amounts.length === 0) return undefined
  const marks = numberMarks(shop.numberStyle)
  const said = [...reading.text.matchAll(FIGURE)].find(
    ([figure]) => mayBeGrouped(figure, marks, digits) && amounts.includes(minorOf(figure, digits)),
  )
  if (said === undefined) return undefined
  const [figure] = said
  const thousandths = BigInt(figure.replace(marks.decimal, ''))
  const rewritten = (plain: string) => {
    const behind = reading.text.slice(said.index + figure.length)
    return `${reading.text.slice(0, said.index)}${plain}${behind}`
  }
  return {
    kind: 'ask',
    question: 'which-number',
    key: 'line',
    text: `How much is "${figure}"?`,
    options: [
      { label: number(thousandths * ONE), value: rewritten(String(thousandths)) },
      { label: number(thousandths), value: rewritten(figure.replace(/0+$/u, '').replace(/\D$/u, '')) },
    ],
    rewrites: true,
  }
}

function minorOf(figure: string, digits: number): bigint {
  return (BigInt(figure.replace(/\D/gu, '')) * 10n ** BigInt(digits)) / ONE
}
