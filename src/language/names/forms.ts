const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/

/**
 * The word with its plurals, or its singulars if it may be a plural. They are made from the names of the catalogue, never
 * from what was said: "capes" is not a "cap" unless something is called so.
 */
export function formsOf(word: string): readonly string[] {
  if (word.length < 2 || /\d/.test(word)) return [word]
  return [word, ...pluralsOf(word), ...singularsOf(word)]
}

function pluralsOf(word: string): readonly string[] {
  const plurals = [`${word}s`]
  if (SIBILANT.test(word) || word.endsWith('o')) plurals.push(`${word}es`)
  if (CONSONANT_Y.test(word)) plurals.push(`${word.slice(0, -1)}ies`)
  if (word.endsWith('f')) plurals.push(`${word.slice(0, -1)}ves`)
  if (word.endsWith('fe')) plurals.push(`${word.slice(0, -2)}ves`)
  return plurals
}

function singularsOf(word: string): readonly string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return []
  const singulars = [word.slice(0, -1)]
  if (word.endsWith('ies')) singulars.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ves')) singulars.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  const stem = word.slice(0, -2)
  if (word.endsWith('es') && (SIBILANT.test(stem) || stem.endsWith('o'))) singulars.push(stem)
  return singulars
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|c(?![eiyh])|q/g, 'k'],
  [/c|z/g, 's'],
  [/(?<=.)[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** Which letters a word has, as bits: what two words share is told without comparing them. Several letters share a bit. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** What a word sounds like: words with the same sound are offered for each other. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word)
}
