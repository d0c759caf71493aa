import type { NameIndex } from './build.ts'

/** Letters of the shortest sound without vowels by which a name alone is taken for another. */
const LEAST_SOUND = 3
/** The same beside other words of the name, which bear it out. */
const LEAST_BESIDE = 2
const SHORTEST_WORD = 3
const MOST_OFFERED = 4

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/gh(?=t)/g, ''],
  [/gh/g, 'g'],
  [/kh|ck|c(?![eiyh])|q/g, 'k'],
  [/x/g, 'ks'],
  [/c|z/g, 's'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
]

/** The words of the shop's names by how they sound. */
interface Sounds {
  /** With their vowels: "coke" of "koke". */
  readonly spoken: ReadonlyMap<string, readonly Sounding[]>
  /** Without: "sprite" of "spright". */
  readonly bare: ReadonlyMap<string, readonly Sounding[]>
}

interface Sounding {
  readonly word: string
  readonly product: number
}

const known = new WeakMap<NameIndex, Sounds>()

/** Products of which a word, or several written as one, sound like these words together; none where they sound too short. */
export function soundingLike(words: readonly string[], index: NameIndex): readonly number[] {
  const said = words.join('')
  if (said.length <= SHORTEST_WORD || /\d/u.test(said)) return []
  return [...new Set(soundingOf(said, index, LEAST_SOUND).map(({ product }) => product))].slice(0, MOST_OFFERED)
}

/** Words of the shop's names that sound like a word which stands beside other words. */
export function wordsLike(said: string, index: NameIndex): readonly string[] {
  if (said.length < SHORTEST_WORD || /\d/u.test(said)) return []
  return [...new Set(soundingOf(said, index, LEAST_BESIDE).map(({ word }) => word))].slice(0, MOST_OFFERED)
}

function soundingOf(said: string, index: NameIndex, least: number): readonly Sounding[] {
  const sounds = soundsOf(index)
  const spoken = spokenOf(said)
  const bare = bareOf(spoken)
  return [...(sounds.spoken.get(spoken) ?? []), ...(bare.length < least ? [] : (sounds.bare.get(bare) ?? []))]
}

function soundsOf(index: NameIndex): Sounds {
  const found = known.get(index) ?? prepared(index)
  known.set(index, found)
  return found
}

function prepared({ products }: NameIndex): Sounds {
  const spoken = new Map<string, Sounding[]>()
  const bare = new Map<string, Sounding[]>()
  const add = (sounds: Map<string, Sounding[]>, sound: string, one: Sounding): void => {
    const same = sounds.get(sound) ?? []
    if (same.length === 0) sounds.set(sound, same)
    same.push(one)
  }
  for (const [product, { name }] of products) {
    const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
    const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word])
    for (const parts of [...words.map(word => [word]), ...pairs]) {
      const joined = parts.join('')
      if (joined.length < SHORTEST_WORD) continue
      const one = { word: parts.join(' '), product }
      add(spoken, spokenOf(joined), one)
      add(bare, bareOf(spokenOf(joined)), one)
    }
  }
  return { spoken, bare }
}

function spokenOf(word: string): string {
  return SPELLINGS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word)
}

function bareOf(spoken: string): string {
  return spoken.replace(/(?<=.)[aeiouyhv]/g, '').replace(/(.)\1+/g, '$1')
}
