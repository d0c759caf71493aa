import { each, listed, perhaps } from '../../listed.ts'
import type { NotHappenedKind } from '../../not-happened.ts'
import { englishFeasts } from '../feasts.ts'

const FEASTS = [
  ...englishFeasts.fixed.map(([, , names]) => names),
  ...englishFeasts.fromEaster.map(([, names]) => names),
  englishFeasts.moving,
].join('|')
const OWN_DAYS = listed`
  birthday|wedding day|anniversary|day off|market day|pay day|payday|match day|fair day|sports day|school day|sale day|
  delivery day|opening day|festival day|feast day|holiday|bank holiday|public holiday|election day|town day|fete day
`

/** English words that say that nothing happened, or leave open when it did. */
export const englishNotHappened: Readonly<Record<NotHappenedKind, string>> = {
  'not-come-yet': [
    perhaps(
      'is|was|are|were|its|is now|is still|still',
      'late|running late|delayed|due|overdue|behind|behind schedule|on hold',
    ),
    'very late|is very late|so late|is so late|late again|is late again|running very late|due in|is due in|due on|is due on',
    'postponed|is postponed|was postponed|rescheduled|is rescheduled|booked for|is booked for|set for|is set for',
    'planned|planned for|is planned for|scheduled|scheduled for|is scheduled for|expected|is expected',
  ].join('|'),
  'fell-through': listed`
    fell through|falls through|fell thru|has fallen through|have fallen through|went south|came to nothing|
    came to naught|came to nought|never materialised|never materialized|fizzled out|bounced|was bounced
  `,
  'entry-wrong': each('is|was|seems|looks|is all|is clearly', 'wrong|incorrect|not right|off|a mistake'),
  'month-name': 'april|june|august|january',
  'feast-day': [
    each('on|at|over|during|last|this|this past|on last|on this', `${FEASTS}|${englishFeasts.onlyAnnounced}`),
    each('on|during', perhaps('my|our|his|her|the|their|the last|last', OWN_DAYS)),
    each('on|at|over|during', 'the weekend|weekend|the long weekend|last weekend|this weekend|the bank holiday'),
    'last weekend',
  ].join('|'),
  feast: FEASTS,
}
