import type { Way } from '../done.ts'
import { broughtBack } from './brought-back.ts'
import { moneyReturned } from './money-returned.ts'
import { swappedForSize } from './swapped-size.ts'

/** The ways that tell that goods were given back or swapped, or the money for them; a return told with its refund stands before all rooms. */
export const BACK_WAYS: readonly Way[] = [swappedForSize, broughtBack, moneyReturned]
