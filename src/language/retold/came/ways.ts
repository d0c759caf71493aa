import type { Way } from '../done.ts'
import { receivedAtCost } from './at-cost.ts'
import { boughtAtMarket } from './bought-at-market.ts'
import { branchSent, overFromBranch } from './branch-sent.ts'
import { carrierBeen } from './carrier-been.ts'
import { carrierBrought } from './carrier-brought.ts'
import { deliveryBy, deliveryIsHere, deliveryOf, deliveryOfKind, stockFrom } from './delivery-of.ts'
import { deliveryTwice } from './delivery-twice.ts'
import { enteredShop } from './entered.ts'
import { fetchedSomewhere } from './fetched.ts'
import { goodsCame } from './goods-came.ts'
import { inFrom } from './in-from.ts'
import { moreMade } from './more-made.ts'
import { broughtOfKind } from './of-kind.ts'
import { stockRaised } from './stock-raised.ts'

/** The ways that tell that goods came in: delivered, bought, made, sent over. */
export const CAME_WAYS: readonly Way[] = [
  receivedAtCost,
  fetchedSomewhere,
  deliveryOf,
  deliveryOfKind,
  deliveryIsHere,
  deliveryBy,
  stockFrom,
  broughtOfKind,
  boughtAtMarket,
  deliveryTwice,
  inFrom,
  moreMade,
  carrierBrought,
  enteredShop,
  stockRaised,
  carrierBeen,
  goodsCame,
  branchSent,
  overFromBranch,
]
