import { tokenise } from '../text/tokens.ts'
import { englishFacts } from './en-facts.ts'

/** What the words of a stated price say. */
export const PRICE_KINDS = [
  'noun',
  'change',
  'sells',
  'is',
  'must',
  'to',
  'now',
  'from',
  'ours',
  'both',
  'gap',
  'void',
] as const
/** What the words of a wish to be told say. */
export const ALARM_KINDS = ['alarm', 'watch', 'condition', 'level', 'at', 'left', 'is', 'moves', 'filler'] as const
/** What the words of a count say. */
export const COUNT_KINDS = ['counted', 'there', 'link', 'expected', 'gap', 'filler'] as const
/** What the words behind the name of a new product say. */
export const DETAIL_KINDS = ['price', 'cost', 'stock', 'behind', 'minimum', 'unit', 'joint'] as const

/** All sayings with which one kind of fact is stated, by what they say. */
export type FactWords<Kind extends string> = Readonly<Record<Kind, string>>

/** What no name of a product says. */
export const UNNAMED_KINDS = ['label'] as const

/** The words of one language with which facts are stated. */
export interface FactLexicon {
  readonly price: FactWords<(typeof PRICE_KINDS)[number]>
  readonly alarm: FactWords<(typeof ALARM_KINDS)[number]>
  readonly count: FactWords<(typeof COUNT_KINDS)[number]>
  readonly detail: FactWords<(typeof DETAIL_KINDS)[number]>
  readonly unnamed: FactWords<(typeof UNNAMED_KINDS)[number]>
}

/** Where a saying of facts goes on, word by word. */
export interface FactBranch<Kind extends string> {
  readonly next: Map<string, FactBranch<Kind>>
  kind?: Kind
}

/** The sayings of one kind of fact, prepared for looking up; of a saying in two lists the first holds. */
function compile<Kind extends string>(words: FactWords<Kind>, kinds: readonly Kind[]): FactBranch<Kind> {
  const root: FactBranch<Kind> = { next: new Map() }
  for (const kind of kinds) {
    for (const saying of words[kind].split('|')) {
      let branch = root
      for (const { text } of tokenise(saying).tokens) {
        const next = branch.next.get(text) ?? { next: new Map() }
        branch.next.set(text, next)
        branch = next
      }
      branch.kind ??= kind
    }
  }
  return root
}

/** The sayings of a stated price. */
export const PRICE_WORDS = compile(englishFacts.price, PRICE_KINDS)
/** The sayings of a wish to be told. */
export const ALARM_WORDS = compile(englishFacts.alarm, ALARM_KINDS)
/** The sayings of a count. */
export const COUNT_WORDS = compile(englishFacts.count, COUNT_KINDS)
/** The sayings behind the name of a new product. */
export const DETAIL_WORDS = compile(englishFacts.detail, DETAIL_KINDS)
/** The sayings that are no part of a name. */
export const UNNAMED_WORDS = compile(englishFacts.unnamed, UNNAMED_KINDS)
