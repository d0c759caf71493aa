import type { Way } from '../done.ts'
import { withoutAdjunct } from './adjunct.ts'
import { withoutCloser } from './closer.ts'
import { withoutShares } from './each-had.ts'
import { hasDone } from './has-done.ts'
import { behindLead } from './lead.ts'
import { withoutBeside } from './left-out.ts'
import { withoutOfThem } from './of-them.ts'
import { behindScene, onTabOf, withoutScene } from './scene.ts'
import { behindStory, withoutStory } from './story.ts'
import { withoutTail } from './tail.ts'
import { withoutTalk } from './talk.ts'

/** The ways that leave out what stands around an entry, which is plain without it. */
export const BESIDE_WAYS: readonly Way[] = [
  // "rain came in, write off 2 cement gone hard": before the end is left out.
  behindLead,
  withoutTail,
  withoutTalk,
  withoutOfThem,
  withoutShares,
  withoutBeside,
  hasDone,
  withoutAdjunct,
  withoutCloser,
  withoutScene,
  behindScene,
  onTabOf,
  withoutStory,
  behindStory,
]
