import { tokenise } from '../text/tokens.ts'

/** The places that a template may have. */
export const SLOTS = [
  'product',
  'products',
  'quantity',
  'money',
  'cost',
  'number',
  'entry',
  'day',
  'period',
  'unit',
  'pack',
  'category',
  'place',
  'member',
  'when',
  'text',
  'described',
  'word',
] as const
/** A place in a template. */
export type SlotName = (typeof SLOTS)[number]

/** A part of a template. */
export type TemplatePart =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotName; readonly words: readonly (readonly string[])[] }
  | Choice

type Row = readonly TemplatePart[]

/** One of several rows of parts; an empty row makes it optional. */
export interface Choice {
  readonly kind: 'choice'
  readonly rows: readonly Row[]
  /** Word → the rows that may begin with it, for the words with which any row has to begin. */
  readonly startingWith: ReadonlyMap<string, readonly Row[]>
  /** Rows that may begin with anything. */
  readonly open: readonly Row[]
}

const PIECE = /\{([a-z]+)(?::([^{}]*))?\}|([[\]()|])|([^\s[\](){}|]+)/gu

/**
 * Reads a template: words, `[optional words]`, `(a|b|c)` and slots such as `{product}` or `{word:today|week}`. Throws an
 * Error that names the template if it cannot be read.
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const pieces = [...template.matchAll(PIECE)]
  const leftover = template.replace(PIECE, '').trim()
  if (leftover !== '' || pieces.length === 0) throw new Error(`not a phrase template: ${template}`)
  const { row, next } = parseRow(pieces, 0, template, null)
  if (next !== pieces.length) throw new Error(`unmatched bracket in the phrase template: ${template}`)
  return row
}

type Piece = RegExpExecArray

/** Parts up to the bracket that closes them, or up to a `|` between alternatives. */
function parseRow(
  pieces: readonly Piece[],
  from: number,
  template: string,
  closing: ']' | ')' | null,
): { row: readonly TemplatePart[]; next: number } {
  const row: TemplatePart[] = []
  let at = from
  while (at < pieces.length) {
    const [, slot, words, bracket, text] = pieces[at] ?? []
    if (bracket === '|' || bracket === ']' || bracket === ')') {
      if (closing === null || (bracket !== '|' && bracket !== closing))
        throw new Error(`unmatched bracket in the phrase template: ${template}`)
      return { row, next: at }
    }
    if (bracket !== undefined) {
      const { choice, next } = parseChoice(pieces, at + 1, template, bracket === '[' ? ']' : ')')
      row.push(choice)
      at = next
      continue
    }
    if (slot !== undefined) row.push(slotOf(slot, words, template))
    else row.push(...tokenise(text ?? '').tokens.map(token => ({ kind: 'word', text: token.text }) as const))
    at += 1
  }
  if (closing !== null) throw new Error(`unmatched bracket in the phrase template: ${template}`)
  return { row, next: at }
}

function parseChoice(
  pieces: readonly Piece[],
  from: number,
  template: string,
  closing: ']' | ')',
): { choice: Choice; next: number } {
  const rows: (readonly TemplatePart[])[] = []
  for (let at = from; ; ) {
    const { row, next } = parseRow(pieces, at, template, closing)
    rows.push(row)
    if (pieces[next]?.[3] !== '|') {
      return { choice: choiceOf(closing === ']' ? [...rows, []] : rows), next: next + 1 }
    }
    at = next + 1
  }
}

function choiceOf(rows: readonly Row[]): Choice {
  const starts = rows.map(startsOf)
  const rowsWith = (word: string | undefined): readonly Row[] =>
    rows.filter((_, at) => starts[at] === undefined || (word !== undefined && starts[at].has(word)))
  const words = new Set(starts.flatMap(some => [...(some ?? [])]))
  return {
    kind: 'choice',
    rows,
    startingWith: new Map([...words].map(word => [word, rowsWith(word)])),
    open: rowsWith(undefined),
  }
}

function slotOf(name: string, words: string | undefined, template: string): TemplatePart {
  const slot = SLOTS.find(known => known === name)
  if (slot === undefined || (slot === 'word') !== (words !== undefined)) {
    throw new Error(`no such place {${name}} in a phrase template: ${template}`)
  }
  const alternatives = (words ?? '').split('|').filter(word => word !== '')
  return { kind: 'slot', slot, words: alternatives.map(word => tokenise(word).tokens.map(token => token.text)) }
}

/** A word, or words of which one, that every match of the parts has in it; undefined if it may consist of slots alone. */
export function anchorsOf(
  parts: readonly TemplatePart[],
  rank: (word: string) => number,
): readonly string[] | undefined {
  let best: readonly string[] | undefined
  for (const part of parts) {
    const anchors = anchorsOfPart(part, rank)
    if (anchors !== undefined && (best === undefined || worst(anchors, rank) < worst(best, rank))) best = anchors
  }
  return best
}

function anchorsOfPart(part: TemplatePart, rank: (word: string) => number): readonly string[] | undefined {
  if (part.kind === 'word') return [part.text]
  if (part.kind === 'slot') return part.slot === 'word' ? part.words.map(row => row[0] ?? '') : undefined
  const rows = part.rows.map(row => anchorsOf(row, rank))
  return rows.includes(undefined) ? undefined : rows.flatMap(row => row ?? [])
}

/** The words with one of which every match of the parts begins; undefined if it may begin with anything else. */
export function startsOf(parts: readonly TemplatePart[]): ReadonlySet<string> | undefined {
  const starts = new Set<string>()
  return addStarts(parts, starts) === 'some' ? starts : undefined
}

/** Adds what parts may begin with: `some` of the words, `nothing` at all, or `anything`. */
function addStarts(parts: readonly TemplatePart[], starts: Set<string>): 'some' | 'nothing' | 'anything' {
  for (const part of parts) {
    if (part.kind === 'slot' && part.slot !== 'word') return 'anything'
    if (part.kind !== 'choice') {
      for (const word of part.kind === 'word' ? [part.text] : part.words.map(([first = '']) => first)) starts.add(word)
      return 'some'
    }
    const rows = part.rows.map(row => addStarts(row, starts))
    if (rows.includes('anything')) return 'anything'
    if (!rows.includes('nothing')) return 'some'
  }
  return 'nothing'
}

/** Groups of words: every match of the parts has one of each group in it. */
export function neededBy(parts: readonly TemplatePart[]): readonly (readonly string[])[] {
  return parts.flatMap(part => {
    if (part.kind === 'word') return [[part.text]]
    if (part.kind === 'slot') return part.slot === 'word' ? [part.words.map(row => row[0] ?? '')] : []
    const rows = part.rows.map(row => neededBy(row)[0])
    return rows.includes(undefined) ? [] : [rows.flatMap(row => row ?? [])]
  })
}

function worst(anchors: readonly string[], rank: (word: string) => number): number {
  return Math.max(...anchors.map(rank))
}

/** All fixed words of a template, for telling which commands a line comes near to. */
export function wordsOfTemplate(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap(part => {
    if (part.kind === 'word') return [part.text]
    return part.kind === 'slot' ? part.words.flat() : part.rows.flatMap(wordsOfTemplate)
  })
}
