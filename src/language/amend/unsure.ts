import type { ItemSegment } from '../clauses/segments/segment.ts'
import type { ReadingContext } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import { type ReadLine, readLine } from '../line.ts'
import { readName } from '../names.ts'
import type { LineReading } from '../reading.ts'
import { endOfPlain, isForeign } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { type QuantitySaid, quantitiesAt } from '../values/quantity.ts'
import { denialAt } from './denial.ts'
import type { Kernel } from './kernel.ts'
import { type Right, replaced } from './words.ts'

type Amendment = Extract<LineReading, { kind: 'amend' }>

const MOST_ITEMS = 6
const LEAST_MISSPELT = 4

/** A correction that may be of several items, or to several products: asked, and not among others. */
export function amendmentUnsure(
  text: string,
  kernels: readonly Kernel[],
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): Amendment | undefined {
  if (context.isOverheard || previous.reading.kind !== 'clauses') return undefined
  const isEntry = (line: string): boolean => readLine(line, grammar, context).reading.kind === 'clauses'
  for (const kernel of kernels) {
    const asks = withNumberOfAny(kernel, previous).filter(isEntry)
    const [line] = asks
    if (line !== undefined) return { kind: 'amend', text, line, asks }
    const named = withUnsureName(kernel, previous)
    if (named !== undefined && isEntry(named)) return { kind: 'amend', text, line: named }
  }
  return undefined
}

/** "no, rice" where there are two, "no, suger": the line before with that name, which is asked about then. */
function withUnsureName({ sight, from, to, isSure }: Kernel, previous: ReadLine): string | undefined {
  const { line, names } = sight
  const [item, ...more] = itemsOf(previous)
  const name = item?.item.name
  if (!isSure || name === undefined || name === null || more.length > 0) return undefined
  const start = endOfPlain(line, from, 'article') || from
  if (start >= to) return undefined
  const meant = readName(line, start, to, names)
  const isSaid = line.tokens.every((_, at) => at < start || at >= to || isForeign(line, at) || names.knows(at))
  const isStrange = line.tokens.some(({ text }, at) => at >= start && at < to && isForeign(line, at) && isLong(text))
  const isMisspelt = meant.kind === 'near' && isSaid && isStrange
  if (meant.kind !== 'several' && !isMisspelt) return undefined
  return replaced(previous.sight.line, { from: name.from, to: name.to }, saidBetween(line, start, to))
}

function isLong(word: string): boolean {
  return word.length >= LEAST_MISSPELT
}

/** "make that 5", "4 not 3" behind several items: the line before with that number at each item that it may be of. */
function withNumberOfAny({ sight, from, to, corrects }: Kernel, previous: ReadLine): readonly string[] {
  const { line } = sight
  const items = itemsOf(previous)
  if (items.length < 2 || items.length > MOST_ITEMS) return []
  const denied = deniedIn({ sight, from, to })
  if (!corrects && denied === undefined) return []
  const right = { sight, from, to: denied?.at ?? to }
  const number = numberIn(right)
  const wrong = denied === undefined ? undefined : numberIn({ sight, from: denied.end, to })
  if (number === undefined || (denied !== undefined && wrong === undefined)) return []
  const said = saidBetween(line, right.from, right.to)
  return items.flatMap(({ item: { quantity } }) => {
    if (quantity === null || quantity.counted !== null || !isPlain(quantity)) return []
    if (wrong !== undefined && thousandthsOf(wrong) !== thousandthsOf(quantity)) return []
    if (thousandthsOf(number) === thousandthsOf(quantity)) return []
    return replaced(previous.sight.line, { from: quantity.from, to: quantity.end }, said)
  })
}

function itemsOf({ path }: ReadLine): readonly ItemSegment[] {
  return path.filter(segment => segment.kind === 'item')
}

function deniedIn({ sight: { line }, from, to }: Right): { readonly at: number; readonly end: number } | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const end = denialAt(line, at)
    if (end > 0 && end < to) return { at, end }
  }
  return undefined
}

/** The bare number that these tokens are. */
function numberIn({ sight, from, to }: Right): QuantitySaid | undefined {
  return quantitiesAt(sight.line, from).find(said => said.end === to && !said.article && isPlain(said))
}

function isPlain({ reading }: QuantitySaid): boolean {
  return reading.kind === 'exact' && reading.unit === null
}

function thousandthsOf({ reading }: QuantitySaid): bigint | undefined {
  return reading.kind === 'exact' ? reading.thousandths : undefined
}
