import { tokenise } from '../text/tokens.ts'
import { Trie } from '../text/trie.ts'
import { type AsideKind, compileAsides } from './asides.ts'
import { english } from './en/english.ts'
import { type Doing, type Lexicon, MARKERS, type Marker, PLAIN_KINDS, type PlainKind } from './lexicon.ts'

/** What a verb of the lexicon means. */
export interface Verb {
  readonly doing: Doing
  readonly side: 'any' | 'after'
  readonly weak: boolean
  readonly casual: boolean
  readonly isState: boolean
}

/** What a word or saying of the lexicon means; it may mean several things. */
export interface Senses {
  readonly plain: PlainKind[]
  verb: Verb | undefined
  measure: string | undefined
  pack: string | undefined
  /** ISO codes of the currencies whose major unit is called so. */
  major: Set<string> | undefined
  /** ISO codes of the currencies whose minor unit is called so. */
  minor: Set<string> | undefined
  remark: Set<Doing> | undefined
  marker: Marker | undefined
  /** It is a word of a number. */
  isNumber: boolean
  /** It means something of its own: one of the above that is neither plain nor a number. Most words do not. */
  isMeant: boolean
}

/** What begins with a word: where the sayings of both kinds go on from there. */
export interface FirstWord {
  readonly saying: Trie<Senses> | undefined
  readonly aside: Trie<readonly AsideKind[]> | undefined
}

/** A lexicon prepared for looking up the tokens of a line. */
export interface Words {
  readonly root: Trie<Senses>
  /** All words with which a saying of either kind begins: one look for each token of a line. */
  readonly firsts: ReadonlyMap<string, FirstWord>
  readonly cardinals: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  /** What is said for the mark of decimals. */
  readonly decimalPoint: string
  readonly fractions: ReadonlyMap<string, number>
  readonly notes: ReadonlyMap<string, number>
  readonly noughts: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  /** Words of what people add to an entry. */
  readonly asides: Trie<readonly AsideKind[]>
  /** The single words that deny, intend or put in doubt. */
  readonly markers: ReadonlySet<string>
  /** The spellings of each measure and pack. */
  readonly spellings: readonly (readonly string[])[]
}

const LEXICONS: Readonly<Record<'en', Lexicon>> = { en: english }
const compiled = new Map<string, Words>()

/** The prepared lexicon of a language. */
export function wordsOf(language: keyof typeof LEXICONS): Words {
  const words = compiled.get(language) ?? compileLexicon(LEXICONS[language])
  compiled.set(language, words)
  return words
}

function compileLexicon(lexicon: Lexicon): Words {
  const root = new Trie<Senses>()
  const add = (list: string, mean: (senses: Senses) => void): void => {
    for (const saying of list.split('|')) mean(sensesOf(root, saying))
  }
  for (const kind of PLAIN_KINDS)
    add(lexicon.plain[kind], ({ plain }) => {
      if (!plain.includes(kind)) plain.push(kind)
    })
  const addMeaning: Add = (list, mean) =>
    add(list, senses => {
      senses.isMeant = true
      mean(senses)
    })
  for (const marker of MARKERS) {
    addMeaning(lexicon.markers[marker], senses => {
      senses.marker ??= marker
    })
  }
  for (const { words, doing, side, weak = false, casual = weak, isState = false } of lexicon.verbs) {
    addMeaning(words, senses => {
      senses.verb ??= { doing, side, weak, casual, isState }
    })
  }
  for (const { doings, words } of lexicon.remarks) {
    addMeaning(words, senses => {
      senses.remark = new Set([...(senses.remark ?? []), ...doings])
    })
  }
  addUnits(lexicon, addMeaning)
  addCurrencies(lexicon, addMeaning)
  for (const list of [lexicon.cardinals, lexicon.multipliers, lexicon.fractions, lexicon.notes]) {
    for (const entry of list.split('|')) sensesOf(root, entry.split(' ')[0] ?? '').isNumber = true
  }
  const spellings = [...groups(lexicon.measures), ...groups(lexicon.packs)].map(list => list.split('|'))
  const [cardinals = none, multipliers = none, fractions = none, ordinals = none, notes = none] = [
    lexicon.cardinals,
    lexicon.multipliers,
    lexicon.fractions,
    lexicon.ordinals,
    lexicon.notes,
  ].map(numbers)
  const asides = compileAsides(lexicon.asides)
  return {
    root,
    firsts: firstWords(root, asides),
    cardinals,
    multipliers,
    decimalPoint: lexicon.decimalPoint,
    fractions,
    notes,
    noughts: new Set(lexicon.noughts.split('|')),
    ordinals,
    asides,
    markers: new Set(root.entries().flatMap(([word, { value }]) => (value?.marker === undefined ? [] : [word]))),
    spellings,
  }
}

function firstWords(root: Words['root'], asides: Words['asides']): Words['firsts'] {
  const words = new Set([...root.entries(), ...asides.entries()].map(([word]) => word))
  return new Map([...words].map(word => [word, { saying: root.next(word), aside: asides.next(word) }]))
}

type Add = (list: string, mean: (senses: Senses) => void) => void
const none: ReadonlyMap<string, number> = new Map()

function addUnits(lexicon: Lexicon, add: Add): void {
  for (const list of groups(lexicon.measures)) {
    add(list, senses => {
      senses.measure = list.split('|')[0] ?? list
    })
  }
  for (const list of groups(lexicon.packs)) {
    add(list, senses => {
      senses.pack = list.split('|')[0] ?? list
    })
  }
}

function addCurrencies(lexicon: Lexicon, add: Add): void {
  for (const [kind, lists] of [
    ['major', lexicon.currencies],
    ['minor', lexicon.minorCurrencies],
  ] as const) {
    for (const group of groups(lists)) {
      const [codes = '', words = ''] = group.split(': ')
      add(words, senses => {
        senses[kind] = new Set([...(senses[kind] ?? []), ...codes.split(' ')])
      })
    }
  }
}

function groups(lists: string): string[] {
  return lists.split(';').map(group => group.trim())
}

function numbers(list: string): ReadonlyMap<string, number> {
  return new Map(list.split('|').map(entry => [entry.split(' ')[0] ?? '', Number(entry.split(' ')[1])]))
}

function sensesOf(root: Trie<Senses>, saying: string): Senses {
  const branch = root.grown(tokenise(saying).tokens.map(({ text }) => text))
  branch.value ??= senseless()
  return branch.value
}

/** All senses have the same fields, told or not: they are asked for at every token, and one shape is found fastest. */
function senseless(): Senses {
  return {
    plain: [],
    verb: undefined,
    measure: undefined,
    pack: undefined,
    major: undefined,
    minor: undefined,
    remark: undefined,
    marker: undefined,
    isNumber: false,
    isMeant: false,
  }
}
