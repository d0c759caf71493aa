import type { Ask } from '../commands/command.ts'
import { goneOut, withoutLead } from '../language/amend/lead.ts'
import type { LineReading } from '../language/reading.ts'
import type { Recognised } from '../language/recognised.ts'
import { exactly, likelyWays } from './likely-ways.ts'
import { ownWords, plainLines } from './own-words.ts'
import { askForStockList } from './stock-list.ts'
import { askWhatItChanges } from './what-it-changes.ts'
import type { Worked } from './worked.ts'

type Unclear = Extract<LineReading, { kind: 'unclear' }>
type Nothing = Extract<LineReading, { kind: 'nothing' }>

/** What works in every shop, for somebody of whose words nothing was recognised. */
const FIRST_STEPS = 'sold 3 soap · how much rice · report today · help'
/** A number with no unit glued to it. */
const PLAIN_FIGURE = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu

/**
 * What to say to a line of which nothing is written: a question, a near command, or a short line. `without`: the entry that
 * it is without the words that nothing claims.
 */
export function notUnderstood(reading: LineReading, recognised: Recognised, without?: string): Worked {
  if (reading.kind === 'unclear' && reading.ways === undefined && without !== undefined)
    return askWithout(reading, without)
  if (reading.kind === 'unclear') return unclear(reading, recognised)
  if (reading.kind === 'nothing') return nothing(reading, recognised)
  throw new Error(`${reading.kind} was understood`)
}

function nothing({ because, text }: Nothing, recognised: Recognised): Worked {
  // What is only intended comes near to questions; told is what happens then.
  const ways = ownWords(because === 'intention' ? { ...recognised, commands: [] } : recognised)
  const tries = ways.length > 0 ? `Did you mean: ${listed(ways)}` : `Try: ${FIRST_STEPS}`
  const [nearest, next = nearest] = ways
  const again = nearest === undefined ? 'Not that either. What I understand: help' : `Nothing written. Say: ${nearest}`
  const last = next === undefined ? 'Still not. See: help' : `Still not. Say: ${next} · or see: help`
  switch (because) {
    case 'intention': {
      const like = listed(ways) || 'sold 3 soap'
      return wall(`Nothing is written of that. Has it happened? Then say it plainly, like: ${like}`, again, last)
    }
    case 'untold': {
      const question =
        recognised.names.length > 0 ? 'How many was it, and what happened?' : 'What was it, and how many?'
      const like = listed(recognised.names.length > 0 && ways.length > 0 ? ways : ['sold 3 soap', 'received 20 soap'])
      return wall(
        `${question} Say it like: ${like}`,
        `What was it, and how many, please? Like: ${like}`,
        `Of what, and how many? Like: ${next ?? 'sold 3 soap'}`,
      )
    }
    case 'chatter':
      return wall(`There is nothing for the books in that. ${tries}`, again, last)
    case 'unknown':
      return wall(`I did not understand "${shortened(text)}". ${tries}`, again, last)
  }
}

function unclear(reading: Unclear, recognised: Recognised): Worked {
  const { said, text } = reading
  const ways = reading.because === 'words-left' && reading.ways !== undefined ? [] : likelyWays(reading, recognised)
  if (ways.length > 0) return askWhichOfTwo(text, ways)
  const exact = exactly(reading)
  if (exact !== undefined) return askExact(reading, exact)
  const [short, part] = [shortened(text), shortened(said)]
  switch (reading.because) {
    case 'no-product':
      return (
        askWhetherNew(reading) ?? {
          kind: 'ask',
          question: 'which-product',
          key: 'completion',
          text: isOfFigure(reading) ? `Which product is "${part}" of, in "${short}"?` : `Which product: "${short}" …?`,
          options: [],
          free: 'text',
          completes: true,
        }
      )
    case 'no-quantity':
      return wall(
        `How many? Say it with a number: ${short} 3`,
        `With a number, please: ${short} 3`,
        'How many is that?',
      )
    case 'two-numbers': {
      const question = `"${part}": which is the quantity, which the price?`
      const options = reading.ways?.map(way => ({ label: shortened(way), value: way })) ?? quantityAndPrice(reading)
      if (options.length > 0)
        return { kind: 'ask', question: 'which-number', key: 'line', text: question, options, rewrites: true }
      return wall(question, `What are the numbers in "${part}"?`, 'Which number is the price?')
    }
    case 'two-readings':
      return twoReadings(reading, recognised)
    case 'no-verb':
      if (recognised.isOfOneGood) return askWhich(`What happened with "${short}"?`, plainLines(text, recognised))
      if (reading.products.some(({ kind }) => kind === 'one' || kind === 'several')) return noVerb(text)
      if (reading.products.some(({ kind }) => kind === 'near')) return whatHappened(short, recognised)
      return nothing({ kind: 'nothing', because: 'unknown', text }, recognised)
    case 'stock-list':
      return askForStockList(text)
    case 'words-left': {
      if (reading.ways !== undefined) return askWhatItChanges(reading, reading.ways)
      if (recognised.names.some(name => name.kind === 'one' && name.said.toLowerCase() === said.toLowerCase()))
        return wall(
          `How many ${part}? Say all of it, with a number: 1 ${part}`,
          `With a number, please: 1 ${part}`,
          part,
        )
      const lines = plainLines(text, recognised)
      const asks = `Nothing is written: what does "${part}" mean in "${short}"?`
      if (lines.length > 0) return askWhich(`${asks} Is it one of these?`, lines)
      const own = ownWords(recognised)
      const example = own.length === 0 ? '' : ` Like: ${listed(own)}`
      const question = `what does "${part}" mean in "${short}"? Say it again without it.`
      const again = own.length === 0 ? `Say it without "${part}".` : `Without "${part}", like: ${own[0]}`
      return wall(`Nothing is written: ${question}${example}`, again, `What is "${part}"?`)
    }
  }
}

/** "sold 3 milk last night 60": it is asked about that figure, and not about the line. */
function isOfFigure({ said, products }: Unclear): boolean {
  return /^[\d.,]+$/u.test(said) && products.some(({ kind }) => kind === 'one' || kind === 'several')
}

function whatHappened(short: string, recognised: Recognised): Worked {
  const [first, second = first] = recognised.names.length === 0 ? [] : ownWords({ ...recognised, commands: [] })
  const like = (way: string | undefined): string => (way === undefined ? '' : ` Like: ${way}`)
  return wall(
    `What happened with "${short}", and with how many?${like(first)}`,
    `What happened, and with how many?${like(first)}`,
    `How many, of what?${like(second)}`,
  )
}

/** "got 24 soap @ 38" makes no product of "soap" without a yes: "got" is said of much. */
function askWhetherNew({ command, said, text, products }: Unclear): Ask | undefined {
  const unknown = products.find(({ kind }) => kind === 'unknown')
  const at = text.indexOf(said)
  const mayBeReceipt = command === 'receive' || command === null
  if (!mayBeReceipt || unknown === undefined || at < 0) return undefined
  const [front, behind] = [text.slice(0, at).trim(), text.slice(at + said.length).trim()]
  const isVerbFirst = front !== '' && front.split(' ').length <= LONGEST_VERB
  const isVerbLast = front === '' && behind !== '' && behind.split(' ').length <= LONGEST_VERB
  if (!isVerbFirst && !isVerbLast) return undefined
  const value = `received ${isVerbFirst ? `${said} ${behind}` : said}`.trim()
  return {
    kind: 'ask',
    question: 'new-product',
    key: 'line',
    text: `There is no "${unknown.said}" here. Is it a new product?`,
    options: [{ label: `Yes, ${shortened(value)}`, value }],
    rewrites: true,
  }
}

/** "sold 2 lucks soap": the lines that it may be, each to be written by one tap. */
export function askWhetherSo(text: string, lines: readonly string[]): Ask {
  return {
    kind: 'ask',
    question: 'words-left',
    key: 'line',
    text: `Nothing is written of "${shortened(text)}". Did you mean ${lines.length === 1 ? 'this' : 'one of these'}?`,
    options: lines.map(value => ({ label: `Write: ${shortened(value)}`, value })),
    rewrites: true,
  }
}

function askWithout({ said, text }: Unclear, without: string): Ask {
  return {
    kind: 'ask',
    question: 'words-left',
    key: 'line',
    text: `Nothing is written: what does "${shortened(said)}" mean in "${shortened(text)}"?`,
    options: [{ label: `Write: ${shortened(without)}`, value: without }],
    rewrites: true,
  }
}

/** "about 5 eggs sold": the books take no rough number. */
function askExact({ said, text }: Unclear, exact: string): Ask {
  return {
    kind: 'ask',
    question: 'how-many',
    key: 'line',
    text: `How many exactly? "${shortened(said)}" in "${shortened(text)}" is no number for the books.`,
    options: [{ label: `Write: ${shortened(exact)}`, value: exact }],
    rewrites: true,
  }
}

/** "60 20" of one product: as many at so much, or the other way round, each as the line that says so. */
export function quantityAndPrice({ text, said, products }: Unclear): Ask['options'] {
  const [first, second, ...more] = said.matchAll(PLAIN_FIGURE)
  const isKnown = products.length > 0 && products.every(({ kind }) => kind === 'one')
  if (!isKnown || !text.includes(said) || more.length > 0 || first === undefined || second === undefined) return []
  const between = said.slice(first.index + first[0].length, second.index)
  const [front, behind] = [said.slice(0, first.index), said.slice(second.index + second[0].length)]
  const told = [
    [first[0], second[0]],
    [second[0], first[0]],
  ] as const
  // "45 x 2": the smaller one is how many.
  const isTimes = /^\s*[x×*]\s*$/iu.test(between) && Number(second[0]) < Number(first[0])
  const ways = isTimes ? told.toReversed() : told
  return ways.map(([quantity, price]) => ({
    label: `${quantity} at ${price} each`,
    value: text.replace(said, () => `${front}${quantity}${between}at ${price}${behind}`),
  }))
}

/** "themba dropped 3 eggs": a question with each of the plain lines that it may be, to choose from. */
function askWhich(question: string, lines: readonly string[]): Ask {
  return {
    kind: 'ask',
    question: 'which-reading',
    key: 'line',
    text: question,
    options: lines.map(value => ({ label: shortened(value), value })),
    rewrites: true,
  }
}

function askWhichOfTwo(text: string, ways: readonly string[]): Ask {
  return askWhich(`"${shortened(text)}" can be read in two ways. Which one is it?`, ways)
}

/** "sold 3 soap?" may ask; other lines have two days, or a figure that may be a price or a stock. */
function twoReadings({ said, text, ways: meant }: Unclear, recognised: Recognised): Worked {
  if (meant !== undefined && meant.length > 0) return askWhichOfTwo(text, meant)
  if (said === '?') {
    const plain = shortened(text.replace(/[\s?!.]+$/u, ''))
    const question = `Do you ask, or did it happen? If it did, say it without asking: ${plain}`
    return wall(question, `If it happened, say: ${plain}`, 'Did it happen? Then say it without asking.')
  }
  const ways = recognised.names.length === 0 ? [] : ownWords(recognised)
  const example = ways.length === 0 ? 'Say one thing in each line.' : `Say one of them, like: ${listed(ways)}`
  const again = ways.length === 0 ? 'One thing in each line, please.' : `Say one of them: ${ways[0]}`
  return wall(
    `"${shortened(text)}" can be read in two ways. Which one is it? ${example}`,
    again,
    'Say only one of the two.',
  )
}

/** What is said at first, and what in its place, in turns, when the last reply said no more than that either. */
function wall(text: string, again: string, last: string): Worked {
  return { kind: 'refused', text, again: [again, last] }
}

function noVerb(text: string): Worked {
  const gone = goneOut(text)
  const goods = withoutLead(gone ?? text)
  const ways =
    gone !== undefined
      ? [`sold ${goods}`, `threw away ${goods}`, `used ${goods}`]
      : [`sold ${goods}`, `received ${goods}`, `count ${goods}`]
  return {
    kind: 'refused',
    text: `What happened with "${shortened(text)}"?`,
    buttons: ways.map(way => [{ label: shortened(way), action: { kind: 'say', text: way } }]),
  }
}

function listed(ways: readonly string[]): string {
  return ways.join(' · ')
}

/** Words of the longest verb that goods came by: "just came in". */
const LONGEST_VERB = 3
const SHOWN_CHARACTERS = 60

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')]
  return characters.length <= SHOWN_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
}
