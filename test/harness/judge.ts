import type { Expectation, Labelled } from './labelled.ts'

/** The books as `export json` tells them, as far as they are judged. */
export interface Books {
  readonly products: readonly {
    readonly name: string
    readonly onHand: string
    readonly price: string | null
    readonly reorderPoint: string | null
    readonly archived: boolean
  }[]
  readonly movements: readonly {
    readonly reason: string
    readonly amount: string | null
    readonly businessDate: string
  }[]
}

/** How a conversation ended. */
export interface Verdict {
  readonly class: 'right' | 'wrong write' | 'asked needlessly' | 'wrong answer'
  readonly why: string
}

/** What was heard: the books before all, before the last message and at the end, and the last reply. */
export interface Heard {
  readonly start: Books
  readonly last: Books
  readonly end: Books
  readonly text: string
  readonly asked: boolean
}

/** Judges a conversation by its books, never by its wording. */
export function judge(labelled: Labelled, heard: Heard): Verdict {
  const { expectations } = labelled
  const still = JSON.stringify(heard.last) === JSON.stringify(heard.end)
  if (expectations.some(({ kind }) => ['asks', 'nothing', 'says', 'says-not'].includes(kind))) {
    if (!still) return { class: 'wrong write', why: 'the books changed' }
    const wrong = expectations.map(one => wrongAnswer(one, heard)).filter(why => why !== undefined)
    const books = expectations.some(({ kind }) => BOOKS.has(kind)) ? wrongBooks(labelled, heard) : []
    const all = [...wrong, ...books]
    return all.length === 0 ? { class: 'right', why: '' } : { class: 'wrong answer', why: all.join('; ') }
  }
  const wrong = wrongBooks(labelled, heard)
  if (wrong.length === 0) return { class: 'right', why: '' }
  if (still && heard.asked && expectations.some(({ kind }) => kind === 'or-asks')) return { class: 'right', why: '' }
  return { class: still ? 'asked needlessly' : 'wrong write', why: wrong.join('; ') }
}

const BOOKS: ReadonlySet<Expectation['kind']> = new Set(['stock', 'price', 'min', 'new', 'revenue', 'day'])

function wrongAnswer({ kind, text }: Expectation, heard: Heard): string | undefined {
  if (kind === 'asks' && !heard.asked) return 'did not ask'
  if (kind === 'says' && !holds(text, heard.text)) return `does not say ${text}`
  if (kind === 'says-not' && holds(text, heard.text)) return `says ${text}`
  return undefined
}

function holds(part: string, reply: string): boolean {
  const low = reply.toLowerCase().replace(/(?<=\d),(?=\d{2,3})/g, '')
  if (!/^\d+(\.\d+)?$/.test(part)) return low.includes(part.toLowerCase())
  return (low.match(/\d+(?:\.\d+)?/g) ?? []).some(figure => Number(figure) === Number(part))
}

function wrongBooks(labelled: Labelled, { start, end }: Heard): readonly string[] {
  const told = (kind: Expectation['kind']) =>
    labelled.expectations.filter(one => one.kind === kind).map(one => one.text)
  const wanted = (kind: 'stock' | 'price' | 'min') => new Map(told(kind).map(splitFigure))
  const fresh = told('new').map(name => name.toLowerCase())
  const wrong: string[] = []
  for (const [kind, field] of [
    ['stock', 'onHand'],
    ['price', 'price'],
    ['min', 'reorderPoint'],
  ] as const) {
    const want = wanted(kind)
    for (const name of new Set([...want.keys(), ...start.products.map(one => one.name.toLowerCase())])) {
      const now = productIn(end, name)?.[field] ?? null
      const target = want.get(name) ?? productIn(start, name)?.[field] ?? null
      if (!sameFigure(now, target)) wrong.push(`${kind} of ${name} is ${now}, not ${target}`)
    }
  }
  for (const name of fresh) if (productIn(end, name) === undefined) wrong.push(`no product ${name}`)
  for (const { name, archived } of end.products) {
    const known = productIn(start, name) !== undefined || fresh.includes(name.toLowerCase())
    if (!known && !archived) wrong.push(`product ${name} out of nothing`)
  }
  return [...wrong, ...wrongSales(told, end)]
}

function wrongSales(told: (kind: Expectation['kind']) => readonly string[], end: Books): readonly string[] {
  const wrong: string[] = []
  const sales = end.movements.filter(({ reason }) => reason === 'sale' || reason === 'return')
  const revenue = sales.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0)
  for (const want of told('revenue'))
    if (Math.abs(revenue - Number(want)) > 0.004) wrong.push(`revenue ${revenue}, not ${want}`)
  const day = end.movements.at(-1)?.businessDate
  for (const want of told('day')) if (day !== want) wrong.push(`booked on ${day}, not ${want}`)
  return wrong
}

function productIn(books: Books, name: string): Books['products'][number] | undefined {
  return books.products.find(one => one.name.toLowerCase() === name.toLowerCase() && !one.archived)
}

function sameFigure(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Math.abs(Number(one) - Number(other)) < 0.0005
}

function splitFigure(text: string): readonly [string, string] {
  const space = text.lastIndexOf(' ')
  return [text.slice(0, space).toLowerCase(), text.slice(space + 1)]
}
