import type { Ask, Command, Outcome, Said, TakenBack, WriteContext } from '../commands/command.ts'
import { soundsAsking } from '../language/asking.ts'
import { saysNoGoods } from '../language/clauses/doubts/no-goods.ts'
import type { Clause, LineReading } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import { type Role, reaches } from '../people/member.ts'
import type { Shop } from '../people/shop.ts'
import type { ShopReader, UnitOfWork } from '../store/port.ts'
import { LineDraft, type Pending } from './draft.ts'
import { standsAllTheSame } from './no-behind-receipt.ts'
import { askWhetherSo, notUnderstood } from './not-understood.ts'
import { habitsOf } from './settings.ts'
import { draftTakeBack } from './taking-back.ts'
import { contextOf, offeredFor, recognisedIn, type Turn, withoutWords } from './turn.ts'
import { withWays } from './ways-meant.ts'
import { askWhichFigure } from './which-figure.ts'
import type { ReadyEntry, Worked } from './worked.ts'

/** What a line is worked out with. */
export interface LineInput {
  readonly reading: LineReading
  readonly answers: ReadonlyMap<string, string>
  /** Entries that this line replaces, and with them their day. */
  readonly replaced: readonly Entry[]
  /** Entries of the receipt that the message answers, if it answers a message of the bot. */
  readonly repliedTo: readonly Entry[] | undefined
}

/** Does the line write? Reports and answers run outside the write lock. */
export function writes(reading: LineReading, turn: Turn): boolean {
  if (reading.kind === 'clauses' || reading.kind === 'amend') return true
  return reading.kind === 'phrase' && turn.tools.commands.get(reading.command)?.kind !== 'read'
}

/** Answers a line that writes nothing. */
export async function answerLine(
  input: Pick<LineInput, 'reading' | 'answers'>,
  turn: Turn,
  reader: ShopReader,
): Promise<Worked> {
  const { reading, answers } = input
  if (reading.kind === 'nothing' && !turn.spokenTo) return { kind: 'silence' }
  if (reading.kind !== 'phrase') {
    const stands = reading.kind === 'nothing' ? await standsAllTheSame(reading.text, turn, reader) : undefined
    if (stands !== undefined) return stands
    if (isOfNoGoods(reading) && !turn.spokenTo) return { kind: 'silence' }
    const told = isOfNoGoods(reading)
      ? { kind: 'nothing' as const, text: reading.text, because: 'chatter' as const }
      : reading
    const offered = await offeredFor(reading, turn, reader)
    if (offered.length > 0) return askWhetherSo(reading.text, offered)
    const recognised = await recognisedIn(reading.text, turn, reader)
    const meant = await withWays(told, turn, reader)
    return notUnderstood(meant, recognised, await withoutWords(meant, turn, reader))
  }
  const command = commandOf(reading.command, turn)
  if (command.kind !== 'read') throw new Error(`${command.name} writes`)
  const refusal = mayNot(command, turn.role)
  if (refusal !== undefined) return refusal
  return worked(await command.run(reading.slots, await contextOf(reading.text, turn, reader, answers)), [])
}

/** "Got 5 stars on google": nothing that a shop keeps is named. */
function isOfNoGoods(reading: LineReading): boolean {
  if (reading.kind !== 'unclear' || reading.because !== 'no-product' || reading.products.length === 0) return false
  return reading.products.every(({ kind, said }) => kind === 'unknown' && saysNoGoods(said))
}

/** Works a line out against the books and what is pending; nothing is posted here. */
export async function workLine(input: LineInput, turn: Turn, unit: UnitOfWork, pending: Pending): Promise<Worked> {
  const { reading } = input
  if (!writes(reading, turn)) return answerLine(input, turn, unit)
  const draft = new LineDraft(unit, pending)
  const takenBack: ReadyEntry[] = []
  const context: WriteContext = {
    ...(await contextOf(reading.text, turn, unit, input.answers, input.replaced[0]?.businessDate)),
    unit,
    work: draft,
    replaced: input.replaced,
    repliedTo: input.repliedTo,
    takeBack: entry => takeBack(entry, input, turn, unit, pending, takenBack),
  }
  const doubt = askWhichFigure(reading, unit.shop, context.wording.currencyDigits, context.wording.number)
  if (doubt !== undefined) return doubt
  const { outcome, command } = await run(reading, context, turn)
  if (outcome.kind !== 'said') return worked(outcome, [])
  const drafted = draft.drafted()
  const own = { command, text: reading.text, drafted, reverses: null }
  const empty = drafted.movements.length + drafted.changes.length === 0
  const ready = empty ? takenBack : [...takenBack, own]
  return (ready.length > 0 ? askWhetherMeant(input, unit.shop) : undefined) ?? worked(outcome, ready)
}

/** "Price of rice is 120?" may only ask: a phrase that sounds like a question is not written before it is confirmed. */
function askWhetherMeant({ reading, answers }: LineInput, shop: Shop): Ask | undefined {
  if (reading.kind !== 'phrase' || answers.get(MEANT_KEY) === 'yes') return undefined
  if (!soundsAsking(reading.text, habitsOf(shop))) return undefined
  return {
    kind: 'ask',
    question: 'confirm',
    key: MEANT_KEY,
    text: `Do you ask, or shall I write it: "${reading.text}"`,
    options: [{ label: 'Write it', value: 'yes' }],
  }
}

const MEANT_KEY = 'meant'

async function run(
  reading: LineReading,
  context: WriteContext,
  turn: Turn,
): Promise<{ outcome: Outcome; command: string }> {
  if (reading.kind === 'clauses') return runClauses(reading.clauses, context, turn)
  if (reading.kind !== 'phrase') throw new Error(`a line that was read as ${reading.kind} is not worked out`)
  const command = commandOf(reading.command, turn)
  if (command.kind !== 'write') throw new Error(`${command.name} is not a phrase that writes`)
  const outcome = mayNot(command, turn.role) ?? (await command.run(reading.slots, context))
  return { outcome, command: command.name }
}

async function runClauses(clauses: readonly Clause[], context: WriteContext, turn: Turn) {
  const said: Said[] = []
  let name = ''
  for (const clause of clauses) {
    const command = [...turn.tools.commands.values()].find(one => one.kind === 'move' && one.move === clause.move)
    if (command?.kind !== 'move') throw new Error(`no command for ${clause.move}`)
    const outcome = mayNot(command, turn.role) ?? (await command.run(clause, context))
    if (outcome.kind !== 'said') return { outcome, command: command.name }
    said.push(outcome)
    name ||= command.name
  }
  const followUp = said.find(one => one.followUp !== undefined)?.followUp
  const blocks = said.flatMap(one => one.blocks)
  const buttons = said.flatMap(one => one.buttons ?? [])
  const outcome: Said = { kind: 'said', blocks, buttons, ...(followUp === undefined ? {} : { followUp }) }
  return { outcome, command: name }
}

async function takeBack(
  entry: Entry,
  input: LineInput,
  turn: Turn,
  unit: UnitOfWork,
  pending: Pending,
  ready: ReadyEntry[],
): Promise<TakenBack> {
  const back = await draftTakeBack(entry, turn, unit, pending, input)
  if (back.kind !== 'drafted') return back
  pending.add(back.drafted)
  ready.push({ command: 'undo', text: input.reading.text, drafted: back.drafted, reverses: back.reverses })
  return { kind: 'taken-back', entry, stocks: back.drafted.stocks }
}

function worked(outcome: Outcome, ready: readonly ReadyEntry[]): Worked {
  return outcome.kind === 'said' ? { kind: 'done', said: outcome, ready } : outcome
}

function commandOf(name: string, turn: Turn): Command {
  const command = turn.tools.commands.get(name)
  if (command === undefined) throw new Error(`no command ${name}`)
  return command
}

function mayNot(command: Command, role: Role): Extract<Outcome, { kind: 'refused' }> | undefined {
  if (reaches(role, command.role)) return undefined
  const may = command.role === 'owner' ? 'Only the owner may' : `Only a ${command.role} may`
  return {
    kind: 'refused',
    text: `${may} do that (you are ${role}). Ask one of them, or see what you can do: help`,
  }
}
