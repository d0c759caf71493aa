import type { Way } from '../done.ts'
import { afterDiscount } from './after-discount.ts'
import { collectedFor } from './collected.ts'
import { dealtOn } from './dealt.ts'
import { gaveChange } from './gave-change.ts'
import { markedDown } from './marked-down.ts'
import { belowMarked } from './marked-price.ts'
import { moneyFirst } from './money-first.ts'
import { hadForMoney } from './on-credit.ts'
import { atPackPrice } from './pack-price.ts'
import { paidFor } from './paid-for.ts'
import { paidList } from './paid-list.ts'
import { rateBehind } from './rate-behind.ts'
import { toldInFull } from './told-in-full.ts'

/** The ways that find the money of a sale, or that it is owed. */
export const PAID_WAYS: readonly Way[] = [
  paidFor,
  hadForMoney,
  belowMarked,
  moneyFirst,
  collectedFor,
  toldInFull,
  atPackPrice,
  dealtOn,
  paidList,
  markedDown,
  afterDiscount,
  gaveChange,
  rateBehind,
]
