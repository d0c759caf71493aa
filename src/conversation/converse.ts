import type { Message } from '../chat/message.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Command, ReadContext } from '../commands/command.ts'
import { compileGrammar, type Grammar } from '../language/grammar.ts'
import {
  admit,
  admitByCode,
  handsOverCode,
  isBound,
  mayMeanCode,
  recognise,
  type Speaker,
} from '../people/admission.ts'
import type { Member, Role } from '../people/member.ts'
import type { ShopReader, UnitOfWork } from '../store/port.ts'
import { answerOnly, hear } from './hear.ts'
import { tooLong } from './limits.ts'
import { type Response, respondPlainly } from './response.ts'
import type { Tools, Turn } from './turn.ts'

/** When a message is handled and under which id it is answered. */
export interface Occasion {
  readonly now: Date
  readonly replyId: string
}

/** The conversation with the people of a shop. */
export interface Conversation {
  /**
   * Answers what only asks, outside the write lock; `silence` is chatter of a group that nobody need remember, undefined
   * what must be heard within a unit of work.
   */
  answerOnly(message: Message, reader: ShopReader, occasion: Occasion): Promise<Response | 'silence' | undefined>
  /** Is the message's file to be fetched? Strangers' files never are. */
  wantsFile(message: Message, reader: ShopReader): Promise<boolean>
  /** Does what a message says; undefined is silence. */
  hear(message: Message, unit: UnitOfWork, occasion: Occasion): Promise<Response | undefined>
  /** Keeps a response, and the question in it. */
  keep(response: Response, message: Message, unit: UnitOfWork, occasion: Occasion): Promise<StoredReply>
}

/** Makes the conversation of these commands. */
export function converse(options: {
  readonly commands: readonly Command[]
  readonly saveFile: ReadContext['saveFile']
  readonly newCode: () => string
}): Conversation {
  const { commands, saveFile, newCode } = options
  const grammar = grammarOf(commands)
  const tools: Tools = { commands: new Map(commands.map(one => [one.name, one])), grammar, saveFile, newCode }
  return {
    answerOnly: async (message, reader, occasion) => {
      const speaker = await recognise(message, reader)
      if (speaker.kind !== 'member' || tooLong(message) !== undefined) return undefined
      if (!(await isDirectChatKnown(message, reader))) return undefined
      const listens = await isBound(message, reader)
      const response = await answerOnly(message, turnOf(message, { ...speaker, listens }, tools, occasion), reader)
      return response === undefined || response === 'silence' ? response : saidTo(speaker.member, response)
    },
    wantsFile: async (message, reader) => (await recognise(message, reader)).kind !== 'stranger',
    hear: (message, unit, occasion) => hearSpeaker(message, unit, tools, occasion),
    keep,
  }
}

const grammars = new WeakMap<readonly Command[], Grammar>()

/** The grammar of a list of commands, compiled once however many bots speak it. */
function grammarOf(commands: readonly Command[]): Grammar {
  const phrases = () =>
    commands.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }]))
  const grammar = grammars.get(commands) ?? compileGrammar(phrases())
  grammars.set(commands, grammar)
  return grammar
}

/** Who is to be warned must be found: a new private chat is noted, which only a unit of work can. */
async function isDirectChatKnown({ platform, chat, from }: Message, reader: ShopReader): Promise<boolean> {
  return chat.kind === 'group' || (await reader.directChat(platform, from.id)) === chat.id
}

async function hearSpeaker(message: Message, unit: UnitOfWork, tools: Tools, occasion: Occasion) {
  const { platform, happening } = message
  const [chat = message.chat.id] = message.chat.id.split('/')
  if (happening.kind === 'moved') {
    // The platform says so, whoever did it.
    await unit.moveChat(platform, chat, happening.to)
    return undefined
  }
  const met = { platform, chat, kind: message.chat.kind, sender: message.from.id }
  await unit.meetChat(met)
  const joined = await admitByCode(message, unit, occasion.now)
  if (joined !== undefined) {
    await unit.meetChat(met)
    return welcome(joined, unit)
  }
  const speaker = await recognise(message, unit)
  if (speaker.kind === 'stranger') return hearStranger(message)
  const { member, role } = await memberOf(message, speaker, unit)
  // Only who is a member by now has a private chat that is known as theirs.
  if (speaker.kind === 'newcomer') await unit.meetChat(met)
  if (message.spokenTo && handsOverCode(message)) return inAlready(member, role, unit)
  const limit = tooLong(message)
  if (limit !== undefined) return message.spokenTo ? respondPlainly(limit) : undefined
  const listens = await isBound(message, unit)
  const response = await hear(message, turnOf(message, { member, role, listens }, tools, occasion), unit)
  return response === undefined ? undefined : saidTo(member, response)
}

function saidTo(member: Member, response: Response): Response {
  return { ...response, member: member.id }
}

async function memberOf(
  message: Message,
  speaker: Exclude<Speaker, { kind: 'stranger' }>,
  unit: UnitOfWork,
): Promise<{ member: Member; role: Role }> {
  if (speaker.kind === 'member') return speaker
  const member = await admit(message, speaker.as, unit)
  return { member, role: speaker.as === 'guest' ? 'staff' : speaker.as }
}

function welcome(member: Member, { shop }: UnitOfWork): Response {
  return respondPlainly(
    `Welcome, ${member.name}! You are ${member.role} of ${shop.name}. Try: add 20 rice · sold 3 rice · help`,
  )
}

/** A code that gives a member nothing is said to be none of use: they are in. */
function inAlready(member: Member, role: Role, { shop }: UnitOfWork): Response {
  return respondPlainly(
    `You are in already, ${member.name}: ${role} of ${shop.name}. That code gives you nothing more.`,
  )
}

/** Nobody gets in without a code; in a group a stranger gets an answer only when they speak to the bot. */
function hearStranger(message: Message): Response | undefined {
  if (!message.spokenTo) return undefined
  if (mayMeanCode(message)) return respondPlainly('That code is not valid (any more). Ask the owner for a new one.')
  return respondPlainly('This shop is private and I do not know you. Ask its owner for a code, then send me: join CODE')
}

function turnOf(
  message: Message,
  speaker: Pick<Turn, 'member' | 'role' | 'listens'>,
  tools: Tools,
  occasion: Occasion,
): Turn {
  const { happening, chat, platform, at } = message
  return {
    tools,
    member: speaker.member,
    role: speaker.role,
    platform,
    chat,
    spokenTo: message.spokenTo || chat.kind === 'private' || happening.kind === 'press',
    listens: speaker.listens,
    message: happening.kind === 'edit' ? happening.edits : message.id,
    at,
    now: occasion.now,
    replyId: occasion.replyId,
    file: happening.kind === 'text' ? happening.file : undefined,
  }
}

async function keep(
  response: Response,
  message: Message,
  unit: UnitOfWork,
  { now, replyId }: Occasion,
): Promise<StoredReply> {
  const { platform, chat, event } = message
  const draft = {
    id: replyId,
    platform,
    chat: chat.id,
    replyTo: message.id,
    reply: response.reply,
    ...(response.member === undefined ? {} : { member: response.member }),
    ...(response.updates === undefined ? {} : { updates: response.updates }),
  }
  const stored = await unit.keep(draft, { platform, event }, now)
  if (response.question !== undefined) {
    if (response.member === undefined) throw new Error('only members are asked')
    await unit.ask({
      reply: replyId,
      member: response.member,
      platform,
      chat: chat.id,
      state: response.question,
      askedAt: now,
    })
  }
  return stored
}
