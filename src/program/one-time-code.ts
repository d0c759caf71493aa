import { randomInt } from 'node:crypto'

/** Without what is easily mistaken: I and 1, O and 0, U and V, L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const GROUPS = 3
const GROUP_LENGTH = 4

/** A code that cannot be guessed and is easily read out: ABCD-EFGH-JKMN, 58 bits. */
export function newOneTimeCode(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)] ?? ''
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
