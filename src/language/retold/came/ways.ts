import type { Way } from '../done.ts'
import { receivedAtCost } from './at-cost.ts'
import { addedTo, batchMade, ovenFirst } from './batches.ts'
import { cameBehindName } from './behind-name.ts'
import { boughtAtMarket } from './bought-at-market.ts'
import { branchSent, overFromBranch } from './branch-sent.ts'
import { carrierBeen } from './carrier-been.ts'
import { carrierBrought } from './carrier-brought.ts'
import { cameAtHour, courierLoad } from './courier-load.ts'
import { deliveryBy, deliveryIsHere, deliveryOf, deliveryOfKind, stockFrom } from './delivery-of.ts'
import { deliveryTwice } from './delivery-twice.ts'
import { enteredShop } from './entered.ts'
import { fetchedSomewhere } from './fetched.ts'
import { behindErrand, boughtForShop, deliveryOfDay, namedLoad } from './fetched-behind.ts'
import { goodsCame } from './goods-came.ts'
import { inFrom } from './in-from.ts'
import { addedOntoShelf, courierLeft, fromNumberedMarket } from './into-shop.ts'
import { moreMade } from './more-made.ts'
import { namedThenMany } from './named-then-many.ts'
import { broughtOfKind } from './of-kind.ts'
import { ourOrderCame, weOrderedCame } from './our-order.ts'
import { cameOfWanted } from './shortfall.ts'
import { signedBehind } from './signed.ts'
import { stockRaised } from './stock-raised.ts'
import { cameWithTail, madeForCounter } from './tails.ts'
import { transferredIn, transferredOver } from './transfers.ts'

/** The ways that tell that goods came in: delivered, bought, made, sent over. */
export const CAME_WAYS: readonly Way[] = [
  receivedAtCost,
  courierLoad,
  courierLeft,
  cameAtHour,
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
  signedBehind,
  ourOrderCame,
  weOrderedCame,
  cameBehindName,
  cameOfWanted,
  transferredIn,
  transferredOver,
  boughtForShop,
  behindErrand,
  namedLoad,
  deliveryOfDay,
  batchMade,
  addedTo,
  addedOntoShelf,
  fromNumberedMarket,
  cameWithTail,
  madeForCounter,
  ovenFirst,
  namedThenMany,
]
