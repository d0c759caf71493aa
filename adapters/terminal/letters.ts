/** A button on offer: typing its letter presses it. */
export interface LetteredButton {
  readonly letter: string
  readonly id: string
  readonly label: string
}

/**
 * A number would be taken for an answer in numbers, and so would some letters: g, l, m, s, x and k are units, sizes and
 * thousands, y, n and k are yes, no and ok. They name no button, and what is typed with them always reaches the bot.
 */
const LETTERS = [...'abcdefhijopqrtuvwz']

/**
 * Gives buttons with these ids and labels their letters, beside those on offer already. A letter that is a word of a
 * label is left out: "c" beside a button "Vitamin C" means that one.
 */
export function withLetters(
  buttons: readonly Omit<LetteredButton, 'letter'>[],
  offered: readonly LetteredButton[],
): readonly LetteredButton[] {
  const taken = new Set([
    ...offered.map(({ letter }) => letter),
    ...[...offered, ...buttons].flatMap(({ label }) => label.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
  ])
  let place = -1
  const next = (): string => {
    place += 1
    const letter = letterAt(place)
    return taken.has(letter) ? next() : letter
  }
  return buttons.map(button => ({ ...button, letter: next() }))
}

/** a, b, c …; behind the last letter aa, ab, ac … */
function letterAt(place: number): string {
  const last = LETTERS[place % LETTERS.length] ?? ''
  return place < LETTERS.length ? last : `${letterAt(Math.floor(place / LETTERS.length) - 1)}${last}`
}
