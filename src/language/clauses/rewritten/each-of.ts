import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE, type NameSpan } from '../../names/span.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'

const ONE = 1000n

/**
 * "2 each of lux and twix", "one of each: lux, twix and milk": the line with the number in front of every name. Undefined
 * for every other line; one name alone has a price, "2 each".
 */
export function withEachOf(sight: Sight): string | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length; at += 1) {
    for (const { from, end, article, reading } of quantitiesIn(sight, at)) {
      const start = article || reading.kind !== 'exact' ? 0 : endOfEach(sight, end)
      const names = start === 0 ? [] : namesFrom(sight, start)
      const last = names.at(-1)
      if (last === undefined || names.length === 1) continue
      const number = saidBetween(line, from, end)
      const items = names.map(name => `${number} ${saidBetween(line, name.from, name.end)}`).join(', ')
      return `${saidBetween(line, 0, from)} ${items} ${saidBetween(line, last.end, line.tokens.length)}`.trim()
    }
  }
  return undefined
}

/**
 * "lux and twix sold, one each" as "sold one lux, one twix": told behind the names, where it is of one only. Another number
 * may be the price.
 */
export function withOneEach(sight: Sight): string | undefined {
  const { line } = sight
  const verb = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb') !== undefined)
  const said = verb < 0 ? undefined : sayingWith(line, verb, 'verb')
  if (said === undefined) return undefined
  const names = namesFrom(sight, verb === 0 ? said.end : 0)
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return undefined
  let at = last.end
  while (isMark(line, at, ',') || isMark(line, at, '-')) at += 1
  if (at === verb) at = said.end
  while (isMark(line, at, ',') || isMark(line, at, '-')) at += 1
  const one = quantitiesIn(sight, at).find(({ reading }) => reading.kind === 'exact' && reading.thousandths === ONE)
  const end = one === undefined || one.article ? 0 : endOfEach(sight, one.end)
  if (one === undefined || end === 0 || (verb > last.end && verb >= end + 1 && !isMark(line, end, ',')))
    return undefined
  const items = names.map(name => `1 ${saidBetween(line, name.from, name.end)}`).join(', ')
  const rest = saidBetween(line, end, line.tokens.length).replace(/^[\s,-]+/u, '')
  return verb > one.from ? `${items} ${rest}` : `${saidBetween(line, verb, said.end)} ${items} ${rest}`.trim()
}

/** Behind "each", "each of" and "of each"; 0 if none stands there. */
function endOfEach({ line }: Sight, at: number): number {
  const isEach = (place: number): boolean => line.tokens[place]?.text === 'each'
  const start = endOfPlain(line, at, 'of') || at
  if (!isEach(start)) return 0
  const end = endOfPlain(line, start + 1, 'of') || start + 1
  return line.tokens[end]?.text === ':' ? end + 1 : end
}

/** The names from a token on, each of one product, with "and" or a comma between. */
function namesFrom(sight: Sight, at: number): readonly { readonly from: number; readonly end: number }[] {
  const found: { from: number; end: number }[] = []
  for (let from = at; ; ) {
    const name = longest(sight.names.at(from).filter(({ kind }) => kind === 'one'))
    if (name === undefined) return []
    found.push({ from, end: name.end })
    let next = endOfPlain(sight.line, name.end, 'gap')
    if (next === 0) return found
    next = endOfPlain(sight.line, next, 'gap') || next
    if (sight.names.at(next).length === 0) return found
    from = next
  }
}

function longest(names: readonly NameSpan[]): NameSpan | undefined {
  return names
    .filter(({ distance }) => distance <= DISTANCE.part)
    .reduce<NameSpan | undefined>((best, name) => (best === undefined || name.end > best.end ? name : best), undefined)
}
