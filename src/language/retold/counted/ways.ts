import type { Way } from '../done.ts'
import { countedAmiss } from './amiss.ts'
import { countedBySize, headedByKind } from './by-size.ts'
import { countedByTheBooks } from './by-the-books.ts'
import { downTo } from './down-to.ts'
import { countHeaded, countInShop, countLooked, countRemains } from './heads.ts'
import { gotLeft, leftBehind } from './left-behind.ts'
import { countMended } from './mended-count.ts'
import { noneLeft } from './none-left.ts'
import { countedAtPlace } from './place-counted.ts'

/** The ways that tell what there still is. */
export const COUNTED_WAYS: readonly Way[] = [
  downTo,
  countedAtPlace,
  countMended,
  countHeaded,
  countLooked,
  countInShop,
  countRemains,
  noneLeft,
  countedByTheBooks,
  leftBehind,
  gotLeft,
  countedBySize,
  headedByKind,
  countedAmiss,
]
