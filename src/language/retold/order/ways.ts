import type { Way } from '../done.ts'
import { countedBehind, toppedUp } from './counted-behind.ts'
import { framed, outAndSold, soldAtPrice } from './framed.ts'
import { helpEntered } from './help-enter.ts'
import { kindAfterMark } from './kind-after-mark.ts'
import { lateFirst } from './late-first.ts'
import { beforeLateTail, behindLateLead } from './late-lead.ts'
import { namedFirst } from './named-first.ts'
import { ofTheDay, ownOfDay } from './of-day.ts'
import { partBehind } from './part-behind.ts'
import { putDownAs, putDownDone } from './put-down.ts'

/** The ways that put the words in another order, or find what was done around the goods and behind them. */
export const ORDER_WAYS: readonly Way[] = [
  helpEntered,
  putDownAs,
  putDownDone,
  namedFirst,
  ofTheDay,
  ownOfDay,
  outAndSold,
  lateFirst,
  behindLateLead,
  beforeLateTail,
  framed,
  soldAtPrice,
  countedBehind,
  toppedUp,
  kindAfterMark,
  partBehind,
]
