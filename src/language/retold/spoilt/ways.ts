import type { Way } from '../done.ts'
import { spoiltBetween } from './spoilt-between.ts'
import { gotOnIt, spoiltWith } from './spoilt-by.ts'

/** The ways that find what spoilt the goods. */
export const SPOILT_WAYS: readonly Way[] = [spoiltBetween, spoiltWith, gotOnIt]
