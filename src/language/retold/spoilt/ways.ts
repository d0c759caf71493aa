import type { Way } from '../done.ts'
import { withoutCondition } from './condition.ts'
import { spoiltBetween } from './spoilt-between.ts'
import { gotOnIt, spoiltWith } from './spoilt-by.ts'
import { unsaleable } from './unsaleable.ts'
import { harmedBy, harmedSo, soManyGone, withoutHarm } from './why-spoilt.ts'

/** The ways that find what spoilt the goods. */
export const SPOILT_WAYS: readonly Way[] = [
  spoiltBetween,
  spoiltWith,
  gotOnIt,
  withoutCondition,
  withoutHarm,
  harmedSo,
  harmedBy,
  soManyGone,
  unsaleable,
]
