import { type ReadCommand, say } from './command.ts'

const DEBTS = 'owe|owes|owed|debts|who owes'
const EXPIRY = 'expiry|expiry dates|expiry date|best before'

/** What is asked of the books and is not in them; what there is instead. */
export const notKept: ReadCommand = {
  kind: 'read',
  name: 'not-kept',
  role: 'viewer',
  help: 'Hear what is not in the books, and what is there instead.',
  examples: ['who owes us money', 'expiry dates', 'expenses this month'],
  phrases: [
    `[(show|list|what are)] [(the|all)] {word:${EXPIRY}}`,
    '[(show|list)] [(the|our|all)] {word:debts|expenses}',
  ],
  run: async ({ word = '' }) => {
    if (DEBTS.split('|').includes(word)) {
      return say(
        'What anybody owes is not in these books. A name that is said with a sale stays in its words: sold 2 soap to kumar. See them with: recent',
      )
    }
    if (EXPIRY.split('|').includes(word)) {
      return say(
        'Expiry dates are not in these books. What went off is written like: 3 milk expired. See it with: waste this week',
      )
    }
    return say(
      'Expenses, taxes and ways of payment are not in these books, only goods: what came in, what was sold and what it cost. See: profit today',
    )
  },
}
