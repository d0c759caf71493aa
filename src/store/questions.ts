import assert from 'node:assert/strict'
import { Prisma, type Question as Row } from './client/client.ts'
import type { Database } from './database.ts'
import { oneOf } from './facts/people.ts'
import type { Answer, Question } from './port.ts'
import { selectRows } from './select.ts'

function questionOf({ reply, memberId, platform, chat, state, askedAt, status, answeredBy, answer }: Row): Question {
  return {
    reply,
    member: memberId,
    platform,
    chat,
    state,
    askedAt,
    status: oneOf(['open', 'aside', 'answered'], status),
    ...(answeredBy !== null && answer !== null && { answer: { message: answeredBy, value: answer } }),
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
  const own = Prisma.sql`"shopId" = ${shop} AND "platform" = ${platform} AND "chat" = ${chat} AND "memberId" = ${member}`
  const [row] = await selectRows(database, 'Question', Prisma.sql`${own} AND "status" = 'open'`)
  return row && questionOf(row)
}

/** Writes an open question; one that is still open to this member in this chat is set aside. */
export async function ask(
  database: Database,
  shop: number,
  { member, reply, platform, chat, state, askedAt }: Omit<Question, 'status' | 'answer'>,
): Promise<void> {
  const own = { shopId: shop, platform, chat, memberId: member }
  await database.question.updateMany({ where: { ...own, status: 'open' }, data: { status: 'aside' } })
  await database.question.create({ data: { ...own, reply, state, askedAt, status: 'open' } })
}

/** The latest question to a member in a chat that a message of theirs answered. */
export async function readAnsweredBy(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  member: number,
  message: string,
): Promise<Question | undefined> {
  const where = { shopId: shop, platform, chat, memberId: member, answeredBy: message }
  const row = await database.question.findFirst({ where, orderBy: { askedAt: 'desc' } })
  return row === null ? undefined : questionOf(row)
}

/** Closes a question; with what answered it in words. */
export async function settle(
  database: Database,
  shop: number,
  reply: string,
  status: 'aside' | 'answered',
  answer?: Answer,
): Promise<void> {
  const given = answer === undefined ? {} : { answeredBy: answer.message, answer: answer.value }
  const { count } = await database.question.updateMany({ where: { shopId: shop, reply }, data: { status, ...given } })
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
