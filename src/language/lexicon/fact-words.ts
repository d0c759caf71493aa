import { tokenise } from '../text/tokens.ts'
import { Trie } from '../text/trie.ts'
import { COST_KINDS, englishCosts } from './en/costs.ts'
import { englishFacts } from './en/facts.ts'
import { englishMinimum, englishStep, MINIMUM_KINDS, STEP_KINDS } from './en/settings.ts'
import {
  ALARM_KINDS,
  COUNT_KINDS,
  DETAIL_KINDS,
  type FactWords,
  PRICE_KINDS,
  UNIT_OF_NAME_KINDS,
  UNNAMED_KINDS,
} from './facts.ts'

/** The sayings of one kind of fact, prepared for looking up; of a saying in two lists the first holds. */
function compile<Kind extends string>(words: FactWords<Kind>, kinds: readonly Kind[]): Trie<Kind> {
  const root = new Trie<Kind>()
  for (const kind of kinds) {
    for (const saying of words[kind].split('|')) {
      root.grown(tokenise(saying).tokens.map(({ text }) => text)).value ??= kind
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
/** The sayings of a unit behind the name of a new product. */
export const UNIT_OF_NAME_WORDS = compile(englishFacts.unitOfName, UNIT_OF_NAME_KINDS)
/** The sayings that are no part of a name. */
export const UNNAMED_WORDS = compile(englishFacts.unnamed, UNNAMED_KINDS)
/** The sayings of a stated minimum. */
export const MINIMUM_WORDS = compile(englishMinimum, MINIMUM_KINDS)
/** The sayings of a price that goes up or down. */
export const STEP_WORDS = compile(englishStep, STEP_KINDS)
/** The sayings of a stated cost. */
export const COST_WORDS = compile(englishCosts, COST_KINDS)
