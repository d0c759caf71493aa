import type { PlainKind } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { formsOf } from './forms.ts'
import type { Piece } from './label.ts'

/** Why a word tells no product from another. */
export type Weakness = 'number' | 'unit' | 'common'

/**
 * Word form → its class. All forms of a word are of one class, words that share a form too; so are the spellings of a
 * unit or pack.
 */
export function classesOf(pieces: readonly Piece[], words: Words): ReadonlyMap<string, number> {
  const parent = new Map<string, string>()
  const rootOf = (form: string): string => {
    let root = form
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    return root
  }
  const units = new Map(words.spellings.flatMap(list => list.map(spelling => [spelling, list] as const)))
  for (const text of new Set(pieces.map(piece => piece.text))) {
    for (const form of [...formsOf(text), ...(units.get(text) ?? [])]) parent.set(rootOf(form), rootOf(text))
    parent.set(text, rootOf(text))
  }
  const numbers = new Map<string, number>()
  const classes = new Map<string, number>()
  for (const form of parent.keys()) {
    const root = rootOf(form)
    const wordClass = numbers.get(root) ?? numbers.size
    numbers.set(root, wordClass)
    classes.set(form, wordClass)
  }
  return classes
}

/** Words of these kinds may stand beside a number without naming anything: "2 extra". */
const COMMON: readonly PlainKind[] = [
  'function',
  'filler',
  'adjective',
  'vague',
  'particle',
  'gap',
  'stop',
  'polite',
  'payment',
  'reference',
  'day',
  'times',
  'each',
  'free',
  'off',
  'total',
  'rate',
  'open-rate',
  'remaining',
  'standing',
  'term',
  'clock',
  'dozen',
  'pair',
  'label',
]

/** Why a word of a name tells nothing when it is said alone; undefined if it tells something. */
export function weaknessOf(text: string, { root }: Words): Weakness | undefined {
  if (/\d/.test(text)) return 'number'
  const senses = root.next(text)?.value
  if (senses?.measure !== undefined || senses?.pack !== undefined) return 'unit'
  const isGrammar = senses?.isNumber === true || senses?.verb !== undefined || senses?.marker !== undefined
  const isCommon = isGrammar || COMMON.some(kind => senses?.plain.includes(kind))
  return isCommon || text.length === 1 ? 'common' : undefined
}
