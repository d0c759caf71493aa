import type { LineReading } from '../language/reading.ts'
import type { Worked } from './worked.ts'

type Unclear = Extract<LineReading, { kind: 'unclear' }>

const SHOWN_CHARACTERS = 60

/** A line below others that may change them: the plain lines that these may be, to choose from. */
export function askWhatItChanges({ said, text }: Unclear, ways: readonly string[]): Worked {
  const [foot = said] = said.split(', ')
  const above = text.slice(0, text.lastIndexOf(foot)).trim().replace(/\s*\n/gu, ', ')
  const question = `Nothing is written: what does "${shortened(said)}" mean for "${shortened(above)}"?`
  if (ways.length === 0) {
    const again = `Say it again without "${shortened(said)}".`
    const text = `${question} Say all of it in one line, or without that.`
    return { kind: 'refused', text, again: [again, `Without "${shortened(said)}", please.`] }
  }
  return {
    kind: 'ask',
    question: 'words-left',
    key: 'line',
    text: question,
    options: ways.map(value => ({ label: `Write: ${shortened(value)}`, value })),
    rewrites: true,
  }
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')]
  return characters.length <= SHOWN_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
}
