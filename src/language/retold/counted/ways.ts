import type { Way } from '../done.ts'
import { downTo } from './down-to.ts'
import { countMended } from './mended-count.ts'
import { countedAtPlace } from './place-counted.ts'

/** The ways that tell what there still is. */
export const COUNTED_WAYS: readonly Way[] = [downTo, countedAtPlace, countMended]
