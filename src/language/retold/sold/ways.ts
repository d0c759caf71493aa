import type { Way } from '../done.ts'
import { afterSelling } from './after-selling.ts'
import { boughtOffUs } from './bought-off-us.ts'
import { naWeSell, soldAtFair, soldForOrder, thatIsSold } from './framed-so.ts'
import { goneAtFullPrice, hadAndSold, outTheDoor } from './full-price.ts'
import { goneAndSold } from './gone-sold.ts'
import { soldByOrder } from './order-behind.ts'
import { rungUp } from './rung-up.ts'
import { soldToGive } from './serial.ts'
import { soSold } from './so-sold.ts'
import { soldOut } from './sold-out.ts'
import { takenSold } from './taken-sold.ts'

/** The ways that tell that goods were sold. */
export const SOLD_WAYS: readonly Way[] = [
  takenSold,
  boughtOffUs,
  soldToGive,
  rungUp,
  soldByOrder,
  afterSelling,
  goneAndSold,
  goneAtFullPrice,
  hadAndSold,
  outTheDoor,
  soSold,
  soldOut,
  thatIsSold,
  soldAtFair,
  soldForOrder,
  naWeSell,
]
