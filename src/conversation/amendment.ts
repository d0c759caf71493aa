import type { Ask } from '../commands/command.ts'
import type { LineReading } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { changedSince } from './changed-since.ts'
import { AMENDED_KEY, amendedEntry, CORRECTED_KEY } from './earlier.ts'
import { namedBefore } from './named-before.ts'
import { type Line, type Performed, textPart, waitingFor } from './performed.ts'
import { performReplacement } from './replacement.ts'
import { standingOf } from './standing.ts'
import { originOf, readLines, type Turn } from './turn.ts'

type Amendment = Extract<LineReading, { kind: 'amend' }>

/**
 * "sorry 4 not 3": the entry whose receipt is answered, else the person's latest live one here, is replaced by the line
 * as it should have read, on its own day. Where that is in doubt it is asked first.
 */
export async function amend(
  reading: Amendment,
  { answers }: Line,
  answered: Entry | undefined,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Performed> {
  const { member, platform, chat } = originOf(turn)
  const meant = answered === undefined ? undefined : await standingOf(answered, unit)
  const latest = meant ?? (await unit.entries({ member, platform, chat, kind: 'entry', live: true, limit: 1 }))[0]
  if (latest === undefined) return { parts: [textPart('There is nothing to correct here.')], silent: false }
  const chosen = answers.get(CORRECTED_KEY)
  if (reading.asks !== undefined && chosen === undefined) return askWhich(reading, reading.asks, latest, turn)
  const text = chosen === undefined ? reading.line : await asItStands(chosen, answers, latest, unit)
  if (text === undefined) return { parts: [textPart(hasChanged(latest))], silent: false }
  const open = await readLines(text, turn, unit, new Map())
  const known = namedBefore(open, latest)
  const lines = known.size === 0 ? open : await readLines(text, turn, unit, known)
  const fresh = lines.map(one => ({ reading: one, answers: known }))
  const performed = await performReplacement([latest], fresh, turn, unit, 'amend')
  if (!performed.replaced) return performed
  return { ...performed, parts: [textPart(`Corrected #${latest.number}:`), ...performed.parts] }
}

/** The line that was chosen, with what else has been corrected since it was offered; undefined where it was that itself. */
async function asItStands(
  chosen: string,
  answers: Line['answers'],
  latest: Entry,
  unit: UnitOfWork,
): Promise<string | undefined> {
  const asked = await amendedEntry(answers, unit)
  if (asked === undefined || asked.number === latest.number) return chosen
  return changedSince(asked.text, chosen, latest.text)
}

function hasChanged({ number, text }: Entry): string {
  return `That has been corrected since: #${number} is "${text}" now. Nothing is written; if it is wrong still, say what is right, like: no, 5`
}

function askWhich(
  reading: Amendment,
  asks: readonly string[],
  { number, text, movements }: Entry,
  turn: Turn,
): Performed {
  const ask: Ask = {
    kind: 'ask',
    question: 'which-correction',
    key: CORRECTED_KEY,
    text: `Shall I correct #${number}, "${text}"?`,
    options: movements.length > 1 ? labelled(asks, text) : asks.map(line => ({ label: line, value: line })),
  }
  const line = { reading, answers: new Map([[AMENDED_KEY, String(number)]]) }
  return { parts: [], open: { ask, state: waitingFor(ask, line, turn, [], []) }, silent: false }
}

/** Each line by what is other in it than before, where that is another number of its own item each: "5 milk". */
function labelled(asks: readonly string[], before: string): Ask['options'] {
  const was = before.split(' ')
  const changes = asks.map(line => {
    const is = line.split(' ')
    const at = is.findIndex((word, place) => word.toLowerCase() !== was[place]?.toLowerCase())
    const isNumber = is.length === was.length && /^\d/u.test(is[at] ?? '')
    const isAll = is.every((word, place) => place === at || word.toLowerCase() === was[place]?.toLowerCase())
    return isNumber && isAll ? { at, label: itemFrom(is.slice(at)) } : undefined
  })
  const places = new Set(changes.map(change => change?.at))
  const isOfItems = asks.length > 1 && places.size === asks.length && !places.has(undefined)
  return asks.map((line, number) => ({ label: (isOfItems ? changes[number]?.label : undefined) ?? line, value: line }))
}

/** The first item of a list: up to its mark or "and". */
function itemFrom(words: readonly string[]): string {
  const end = words.findIndex((word, at) => at > 0 && /^(?:and|&|\+|n|,)$/iu.test(word))
  const item = (end < 0 ? words : words.slice(0, end)).join(' ')
  return item.replace(/[,;].*$/u, '')
}
