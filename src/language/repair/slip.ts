import { distance } from 'fastest-levenshtein'

/** Letters of a word that a letter too many or too few leaves in no doubt. */
const LONG = 5
const SHORTEST = 3
const VOWELS = /[aeiou]/g
const CONSONANTS = /[^aeiou]/g
/** The rows of a keyboard: a thumb lands beside the letter that it meant. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Letters that sound alike. */
const ALIKE = ['csz', 'ckq']
/** How far the rows are set off against each other, in halves of a key. */
const OFFSETS = [0, 1, 3]

/**
 * Is `said` the word `meant` with one slip: a letter too few, too many, wrong or swapped with the next, or with vowels left
 * out or in another order? Both begin alike, unless the first two letters are swapped.
 */
export function isSlipOf(said: string, meant: string): boolean {
  if (said.length < SHORTEST || meant.length <= SHORTEST - 1 || said === meant) return false
  if (isSwapped(said, meant)) return true
  if (said[0] !== meant[0]) return false
  return hasSameConsonants(said, meant) || isOneOff(said, meant)
}

/** Two neighbouring letters in each other's place. */
function isSwapped(said: string, meant: string): boolean {
  if (said.length !== meant.length || said.length <= SHORTEST) return false
  const at = [...said].findIndex((letter, place) => letter !== meant[place])
  return said[at] === meant[at + 1] && said[at + 1] === meant[at] && said.slice(at + 2) === meant.slice(at + 2)
}

/** "rcvd", "thrwn", "recieved": the consonants of the word in their order, and no vowel that it has not. */
function hasSameConsonants(said: string, meant: string): boolean {
  const consonants = consonantsOf(said)
  if (consonants.length < 2 || consonants !== consonantsOf(meant)) return false
  const left = [...meant.replace(CONSONANTS, '')]
  return [...said.replace(CONSONANTS, '')].every(vowel => {
    const at = left.indexOf(vowel)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function consonantsOf(word: string): string {
  return word.replace(VOWELS, '')
}

function isOneOff(said: string, meant: string): boolean {
  if (Math.abs(said.length - meant.length) > 1 || distance(said, meant) !== 1) return false
  if (said.length === meant.length) return meant.length >= LONG - 1 && isNear(said, meant)
  if (Math.min(said.length, meant.length) >= LONG) return true
  return meant.length >= LONG - 1 && (said.length < meant.length || isTouchedBeside(said, meant))
}

/** "solld", "solde": a letter typed twice, or the key beside touched with it; "shell" is no slip of "sell". */
function isTouchedBeside(said: string, meant: string): boolean {
  return [...said].some((letter, at) => {
    if (said.slice(0, at) + said.slice(at + 1) !== meant) return false
    return [said[at - 1], said[at + 1]].some(other => other === letter || isBeside(letter, other ?? ''))
  })
}

/** "solf", "prise": the key beside, or a letter that sounds alike; "washed" is not wasted. */
function isNear(said: string, meant: string): boolean {
  const at = [...said].findIndex((letter, place) => letter !== meant[place])
  const letters = [said[at] ?? '', meant[at] ?? '']
  if (ALIKE.some(sound => letters.every(letter => sound.includes(letter)))) return true
  return isBeside(letters[0] ?? '', letters[1] ?? '')
}

/** Are these two keys side by side? */
function isBeside(letter: string, beside: string): boolean {
  const [one, other] = [placeOf(letter), placeOf(beside)]
  return one !== undefined && other !== undefined && one.row - other.row <= 1 && other.row - one.row <= 1
    ? Math.abs(one.halves - other.halves) <= 2
    : false
}

function placeOf(letter: string): { row: number; halves: number } | undefined {
  const row = letter === '' ? -1 : ROWS.findIndex(keys => keys.includes(letter))
  const keys = ROWS[row]
  return keys === undefined ? undefined : { row, halves: 2 * keys.indexOf(letter) + (OFFSETS[row] ?? 0) }
}
