import type { Way } from '../done.ts'
import { anotherOne } from './another.ts'
import { withoutBeforeMany } from './before-many.ts'
import { packsAndLoose } from './loose.ts'
import { inMeasuredPacks } from './measured-packs.ts'
import { onePack } from './one-pack.ts'
import { inNumberedPacks, ofSameGoods, ofSoMany } from './same-goods.ts'
import { ofTheSamePack } from './same-pack.ts'
import { inThousands } from './thousands.ts'
import { ofWholePacks } from './whole-pack.ts'

/** The ways that find how many it is: packs, what is in them, thousands, one more. */
export const AMOUNT_WAYS: readonly Way[] = [
  ofWholePacks,
  inMeasuredPacks,
  onePack,
  inThousands,
  anotherOne,
  withoutBeforeMany,
  ofTheSamePack,
  packsAndLoose,
  ofSameGoods,
  ofSoMany,
  inNumberedPacks,
]
