import { nearestCommands } from '../language/grammar.ts'
import type { LineReading } from '../language/reading.ts'
import type { Turn } from './turn.ts'
import type { Worked } from './worked.ts'

/** How many commands are offered to somebody who was not understood. */
const OFFERED_COMMANDS = 2

/** What to say to a line of which nothing is written: a question, a near command, a short line, or nothing at all. */
export function notUnderstood(reading: LineReading, turn: Turn): Worked {
  if (reading.kind === 'unclear') return unclear(reading, turn)
  if (reading.kind !== 'nothing') throw new Error(`${reading.kind} was understood`)
  if (!turn.spokenTo) return { kind: 'silence' }
  if (reading.because === 'intention') {
    return {
      kind: 'refused',
      text: 'Nothing is written of that: I write down what happened, said plainly, like: sold 3 soap',
    }
  }
  if (reading.because === 'chatter') {
    return {
      kind: 'refused',
      text: 'There is nothing for the books in that. Try: sold 3 soap · how much rice · report today · help',
    }
  }
  return unknown(reading.text, turn)
}

function unknown(text: string, turn: Turn): Worked {
  const near = suggestions(text, turn)
  const tries =
    near.length > 0
      ? `Did you mean something like: ${near.join(' · ')}`
      : 'Try: sold 3 soap · how much rice · report today · help'
  return { kind: 'refused', text: `I did not understand "${shortened(text)}". ${tries}` }
}

function unclear(reading: Extract<LineReading, { kind: 'unclear' }>, turn: Turn): Worked {
  const { said, text } = reading
  switch (reading.because) {
    case 'no-product':
      return {
        kind: 'ask',
        question: 'which-product',
        key: 'completion',
        text: `Which product: "${shortened(text)}" …?`,
        options: [],
        free: 'text',
        completes: true,
      }
    case 'no-quantity':
      return { kind: 'refused', text: `How many? Say it with a number: ${shortened(text)} 3` }
    case 'two-numbers':
      return {
        kind: 'refused',
        text: `"${said}": which is the quantity, which the price? Say it like: add 3 soap at 40`,
      }
    case 'two-readings':
      return {
        kind: 'refused',
        text: `"${shortened(text)}" can be read in two ways. Do you mean the price or the stock? Say: price soap 44, or: soap is 44 now`,
      }
    case 'no-verb':
      return reading.products.some(({ kind }) => kind === 'one') ? noVerb(text) : unknown(text, turn)
    case 'words-left': {
      const [near] = suggestions(text, turn)
      const example = near === undefined ? '' : ` Like: ${near}`
      return {
        kind: 'refused',
        text: `Nothing is written: what does "${shortened(said)}" mean in "${shortened(text)}"? Say it again without it.${example}`,
      }
    }
  }
}

function noVerb(text: string): Worked {
  const short = shortened(text)
  const ways = [`sold ${short}`, `received ${short}`, `count ${short}`]
  return {
    kind: 'refused',
    text: `What happened with "${short}"?`,
    buttons: ways.map(way => [{ label: way, action: { kind: 'say', text: way } }]),
  }
}

function suggestions(text: string, turn: Turn): readonly string[] {
  return nearestCommands(text, turn.tools.grammar)
    .map(name => turn.tools.commands.get(name)?.examples[0])
    .filter(example => example !== undefined)
    .slice(0, OFFERED_COMMANDS)
}

const SHOWN_CHARACTERS = 60

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')]
  return characters.length <= SHOWN_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
}
