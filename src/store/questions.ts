import assert from 'node:assert/strict'
import type { Question as Row } from './client/client.ts'
import type { Database } from './database.ts'
import { oneOf } from './facts/people.ts'
import type { Question } from './port.ts'

function questionOf({ reply, memberId, platform, chat, state, askedAt, status }: Row): Question {
  return {
    reply,
    member: memberId,
    platform,
    chat,
    state,
    askedAt,
    status: oneOf(['open', 'aside', 'answered'], status),
  }
}

/** The question that a reply holds. */
export async function readQuestion(database: Database, shop: number, reply: string): Promise<Question | undefined> {
  const row = await database.question.findUnique({ where: { shopId_reply: { shopId: shop, reply } } })
  return row === null ? undefined : questionOf(row)
}

/** The open question to a member in a chat: there is one at most. */
export async function readOpenQuestion(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  member: number,
): Promise<Question | undefined> {
  const where = { shopId: shop, platform, chat, memberId: member, status: 'open' }
  const row = await database.question.findFirst({ where })
  return row === null ? undefined : questionOf(row)
}

/** Writes an open question; one that is still open to this member in this chat is set aside. */
export async function ask(
  database: Database,
  shop: number,
  { member, reply, platform, chat, state, askedAt }: Omit<Question, 'status'>,
): Promise<void> {
  const own = { shopId: shop, platform, chat, memberId: member }
  await database.question.updateMany({ where: { ...own, status: 'open' }, data: { status: 'aside' } })
  await database.question.create({ data: { ...own, reply, state, askedAt, status: 'open' } })
}

/** Closes a question. */
export async function settle(
  database: Database,
  shop: number,
  reply: string,
  status: 'aside' | 'answered',
): Promise<void> {
  const { count } = await database.question.updateMany({ where: { shopId: shop, reply }, data: { status } })
  assert(count === 1, `reply ${reply} holds no question`)
}

/** The questions to a member in a chat that were not answered: open or set aside. */
export async function readUnanswered(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  member: number,
): Promise<readonly Question[]> {
  const where = { shopId: shop, platform, chat, memberId: member, status: { not: 'answered' } }
  return (await database.question.findMany({ where, orderBy: { reply: 'asc' } })).map(questionOf)
}
