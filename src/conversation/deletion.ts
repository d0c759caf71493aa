import { chainOf } from '../commands/chain.ts'
import { wordingOf } from '../language/shop-wording.ts'
import type { Entry } from '../ledger/entry.ts'
import { isLive } from '../ledger/reversal.ts'
import { businessDate } from '../people/business-day.ts'
import type { UnitOfWork } from '../store/port.ts'
import { leftNow } from './left-now.ts'
import { entriesNow } from './live.ts'
import { textPart } from './performed.ts'
import { forgetQuestionAbout } from './question.ts'
import { entryNumbers } from './receipt.ts'
import { performReplacement } from './replacement.ts'
import { type Response, respond } from './response.ts'
import { type Turn, todayOf } from './turn.ts'

/**
 * A message was deleted: on the same business day its entries are taken back and the chat is told. Later a
 * manager is asked: cleaning up a channel must not reverse the books, nor hide a theft.
 */
export async function hearDeletion(deleted: string, turn: Turn, unit: UnitOfWork): Promise<Response | undefined> {
  const { platform, chat } = turn
  const live = (await entriesNow(platform, chat.id, deleted, unit)).filter(one => one.live).map(one => one.entry)
  await forgetQuestionAbout(deleted, turn, unit)
  if (live.length === 0) return await tellAnswered(deleted, turn, unit)
  const today = todayOf(turn, unit)
  const sameDay = live.every(entry => businessDate(entry.origin.at, unit.shop) === today)
  if (!sameDay) return await askManager(live, turn, unit)
  const corrections = await correctionsOf(deleted, turn, unit)
  const performed = await performReplacement([...live, ...corrections], [], turn, unit)
  if (!performed.replaced) return await askManager(live, turn, unit)
  const left = await leftNow([...live, ...corrections], turn, unit)
  const back = corrections.map(({ reverses }) => `#${reverses}`).join(', ')
  const again = back === '' ? '' : `${back} counts again. `
  const note = `${await tellsDeleted(live, turn, unit)}: ${numbersOf(live)} undone. ${again}${left}`.trim()
  return await respond({ ...performed, parts: [textPart(note), ...performed.parts] }, unit)
}

/** A deleted answer leaves the entry that it finished, which is of the message that was asked about: it is said so. */
async function tellAnswered(deleted: string, turn: Turn, unit: UnitOfWork): Promise<Response | undefined> {
  const { platform, chat, member } = turn
  if ((await unit.questionAnsweredBy(platform, chat.id, member.id, deleted)) === undefined) return undefined
  const stored = await unit.replyTo(platform, chat.id, deleted)
  const left: Entry[] = []
  for (const number of stored === undefined ? [] : entryNumbers(stored.reply)) {
    const entry = await unit.entry(number)
    if (entry?.kind === 'entry' && isLive(await chainOf(entry, unit))) left.push(entry)
  }
  if (left.length === 0) return undefined
  const text = `An answer of ${member.name} was deleted. ${numbersOf(left)}, "${textOf(left)}", stays in the books. To take it back, say: undo ${numbersOf(left)}`
  return await respond({ parts: [textPart(text)], silent: false }, unit)
}

/** What a message took back to correct it, and which nothing has changed since: without the message it counts again. */
async function correctionsOf(message: string, { platform, chat }: Turn, unit: UnitOfWork): Promise<readonly Entry[]> {
  const written = await unit.entriesOfMessage(platform, chat.id, message)
  return written.filter(
    ({ kind, command, reversedBy }) => kind === 'undo' && command === 'amend' && reversedBy === null,
  )
}

async function askManager(live: readonly Entry[], turn: Turn, unit: UnitOfWork): Promise<Response | undefined> {
  const text =
    `${await tellsDeleted(live, turn, unit)}. It was of ${wordingOf(unit.shop, todayOf(turn, unit)).day(live[0]?.businessDate ?? '')}. ` +
    `The books still hold ${numbersOf(live)}. Shall it be undone? A manager can press:`
  const buttons = live.map(({ number }) => [
    { label: `Undo #${number}`, action: { kind: 'say' as const, text: `undo #${number}` } },
  ])
  return await respond(
    { parts: [{ said: { blocks: [{ kind: 'text', text }], buttons }, entries: [] }], silent: false },
    unit,
  )
}

/** Whose message was deleted, and by whom if that was somebody else. */
async function tellsDeleted(live: readonly Entry[], { member }: Turn, unit: UnitOfWork): Promise<string> {
  const author = (await unit.members()).find(({ id }) => id === live[0]?.origin.member) ?? member
  const by = author.id === member.id ? '' : ` by ${member.name}`
  return `The message "${textOf(live)}" of ${author.name} was deleted${by}`
}

function textOf(entries: readonly Entry[]): string {
  return entries.map(entry => entry.text.split('\n')[0]).join(' · ')
}

function numbersOf(entries: readonly Entry[]): string {
  return entries.map(entry => `#${entry.number}`).join(', ')
}
