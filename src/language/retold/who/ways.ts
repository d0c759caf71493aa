import { doneBySomebody, type Way } from '../done.ts'
import { boughtByTwo } from './bought-by-two.ts'
import { buyerHeaded } from './buyer-headed.ts'
import { givenToSomebody } from './given.ts'
import { shopWala } from './shop-wala.ts'
import { strangersCame } from './strangers-came.ts'
import { titledBuyer } from './titled.ts'
import { toAte } from './to-ate.ts'
import { verbFirst } from './verb-first.ts'
import { withoutWhoDoes } from './who-does.ts'

/** The ways that find who did it, or who got the goods, where it stands around the verb. */
export const WHO_WAYS: readonly Way[] = [
  verbFirst,
  doneBySomebody,
  strangersCame,
  givenToSomebody,
  boughtByTwo,
  titledBuyer,
  buyerHeaded,
  withoutWhoDoes,
  shopWala,
  toAte,
]
