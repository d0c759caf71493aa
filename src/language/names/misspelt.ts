import { distance } from 'fastest-levenshtein'
import { foldSaying } from '../text/clean.ts'

/** Letters of a word in which one wrong letter, and of one in which two, still leave no doubt about what was meant. */
const ONE_WRONG = 5
const TWO_WRONG = 8

/**
 * Is `said` a name, or words of it, with slips of the thumb and nothing else? "Sausge rolls" is a Sausage Roll; "red rice" is
 * no Rice, nor is "soup" a Soap.
 */
export function isMisspelling(said: string, name: string): boolean {
  const words = foldSaying(name).split(/[^\p{L}\p{N}]+/u)
  return foldSaying(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .every(word => {
      const at = words.findIndex(own => isSlip(singular(word), singular(own)))
      if (at >= 0) words.splice(at, 1)
      return at >= 0
    })
}

function isSlip(word: string, own: string): boolean {
  if (word === own) return true
  if (/\d/u.test(word + own) || word[0] !== own[0]) return false
  const slips = distance(word, own)
  const shorter = Math.min(word.length, own.length)
  if (slips === 1) return shorter >= ONE_WRONG || (shorter >= ONE_WRONG - 2 && word.length !== own.length)
  const isSwapped = slips === 2 && [...word].sort().join('') === [...own].sort().join('')
  return isSwapped || (slips === 2 && shorter >= TWO_WRONG)
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/u, '') : word
}
