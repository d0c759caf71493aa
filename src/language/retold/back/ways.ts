import type { Way } from '../done.ts'
import { backAndOut } from './back-and-out.ts'
import { broughtBack } from './brought-back.ts'
import { changedFor, tookInstead } from './changed-for.ts'
import { moneyReturned } from './money-returned.ts'
import { swappedForSize } from './swapped-size.ts'
import { givenBack, takenAway } from './taken-away.ts'
import { backBecause, withoutWhyBack } from './why-back.ts'

/** The ways that tell that goods were given back or swapped, or the money for them; a return told with its refund stands before all rooms. */
export const BACK_WAYS: readonly Way[] = [
  swappedForSize,
  broughtBack,
  moneyReturned,
  changedFor,
  tookInstead,
  takenAway,
  givenBack,
  withoutWhyBack,
  backBecause,
  backAndOut,
]
