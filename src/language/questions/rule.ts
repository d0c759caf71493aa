import type { Cue } from '../lexicon/questions.ts'
import type { Slots } from '../reading.ts'
import type { Evidence } from './evidence.ts'

/** The command that answers a question, with what it is asked about. */
export interface Topic {
  readonly command: string
  readonly slots: Slots
  /** Was it named, or is it only what is mostly asked of a product? */
  readonly isNamed: boolean
}

/** What a question asks for, if it is of its kind. */
export type Rule = (evidence: Evidence) => Topic | undefined

/** Is one of these said? */
export const has = ({ cues }: Evidence, ...any: readonly Cue[]): boolean => any.some(cue => cues.has(cue))
/** A command that was asked for by its own words. */
export const topic = (command: string, slots: Slots): Topic => ({ command, slots, isNamed: true })

/** The products of a question that cannot do without; an unknown one is told that it is unknown. */
export function products({ goods, unknown, shape }: Evidence): Slots | undefined {
  if (goods.length > 0) return { products: goods }
  return unknown === undefined || shape === 'terse' ? undefined : { products: [unknown] }
}

/** Of what, and when. */
export function asked(
  { goods, period, category, member }: Evidence,
  ...only: readonly ('member' | 'category')[]
): Slots {
  const when = period === undefined ? {} : { period }
  if (goods.length > 0) return { products: goods, ...when }
  if (category !== undefined && only.includes('category')) return { category, ...when }
  return member !== undefined && only.includes('member') ? { member, ...when } : when
}
