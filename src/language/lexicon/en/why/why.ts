import type { WhyKind } from '../../why.ts'
import { whyBack } from './back.ts'
import { givenAndSwapped } from './given.ts'
import { paidAndFetched } from './paid.ts'
import { sceneOfSale } from './scene.ts'
import { whySpoilt } from './spoilt.ts'
import { storyOfBuyers } from './story.ts'

/** English words that tell why goods are gone, or came back. */
export const englishWhy: Readonly<Record<WhyKind, string>> = {
  ...whySpoilt,
  ...whyBack,
  ...paidAndFetched,
  ...sceneOfSale,
  ...givenAndSwapped,
  ...storyOfBuyers,
}
