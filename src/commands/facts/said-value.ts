import { nameKey } from '../../catalog/name-key.ts'
import { wordsOf } from '../../language/lexicon/words.ts'
import { endOfPlain, lineOf, sayingWith } from '../../language/text/line.ts'
import { numberMarks } from '../../language/wording.ts'
import type { Ask, ReadContext } from '../command.ts'

/** What people put behind a value without meaning it as a part of it. */
const TAIL =
  /[\s,.;!]+(?:now|today|from today(?: on(?:wards)?)?|from now(?: on)?|for now|please|pls|plz|thanks|thank you|as well|too|also|instead)[.!\s]*$/iu

/** Words of sentences that are words of names, categories and places as well. */
const OF_NAMES = new Set([
  'and',
  'of',
  'with',
  'for',
  'n',
  'left',
  'stock',
  'cash',
  'free',
  'bin',
  'return',
  'returns',
  'to',
])

/** Words of a value that is short enough to be one. */
const MOST_WORDS = 4

/** A value without the words that people put behind it: "9 now" is "9". */
export function withoutTail(said: string): string {
  for (let value = said.trim(); ; ) {
    const shorter = value.replace(TAIL, '')
    if (shorter === value) return value
    value = shorter
  }
}

/** Has it words that no name has: a verb of trade, "or", "think", "we"? */
export function holdsSentenceWords(value: string): boolean {
  const line = lineOf(value, wordsOf('en'), numberMarks('1,234.5'))
  return line.tokens.some(({ text }, at) => {
    if (text.length === 1 || OF_NAMES.has(text)) return false
    const isWord = endOfPlain(line, at, 'function') > 0 || sayingWith(line, at, 'verb') !== undefined
    return isWord || sayingWith(line, at, 'marker') !== undefined
  })
}

/** A value that is long or reads like a sentence is confirmed before it is kept; undefined where it may be kept. */
export function confirmValue(
  value: string,
  key: string,
  text: string,
  { answers }: Pick<ReadContext, 'answers'>,
  mostWords = MOST_WORDS,
): Ask | undefined {
  const isShort = value.split(/\s+/u).length <= mostWords
  return isShort && !holdsSentenceWords(value) ? undefined : confirm(`${key}:${nameKey(value)}`, text, answers)
}

/** A question that only "yes" answers; undefined when it was answered so. */
export function confirm(key: string, text: string, answers: ReadContext['answers'], label = 'Yes'): Ask | undefined {
  if (answers.get(key) === 'yes') return undefined
  return { kind: 'ask', question: 'confirm', key, text, options: [{ label, value: 'yes' }] }
}

/** Was a figure below zero written: "price -0.20", "-£5"? A dash with spaces around it only parts words. */
export function saysNegative(line: string): boolean {
  return /(?:^|[\s:=])[-−–]+\p{Sc}?\d|\p{Sc}[-−–]+\d/u.test(line)
}
