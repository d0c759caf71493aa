import type { Way } from '../done.ts'
import { goneAtHome } from './at-home.ts'
import { ofLeftovers, usedForBatch } from './for-batch.ts'
import { givenOff, grabbedByOurs, onTheHouse, openedFor } from './given-off.ts'
import { eatenByStaff } from './own-meal.ts'
import { stolenBySomebody } from './stolen.ts'
import { usedUp } from './used-up.ts'

/** The ways that tell that goods are gone unsold: used, eaten, thrown away, stolen. */
export const GONE_WAYS: readonly Way[] = [
  usedUp,
  goneAtHome,
  stolenBySomebody,
  eatenByStaff,
  usedForBatch,
  ofLeftovers,
  givenOff,
  onTheHouse,
  openedFor,
  grabbedByOurs,
]
