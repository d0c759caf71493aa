import { listed } from '../../listed.ts'

/** What goods may have been done that is said of them, plainly: `{}` stands for the goods with what is told of them. */
export interface OpenVerb {
  readonly verbs: string
  readonly ways: readonly string[]
}

/** Verbs that leave open what became of the goods, and what it may have been, the likelier first. */
export const englishOpenVerbs: readonly OpenVerb[] = [
  {
    verbs: 'return|returned|returns|returning|retun|retrun',
    ways: ['customer returned {}', 'returned {} to supplier'],
  },
  {
    verbs: 'gave|give|given|giving|handed|hand over|handed over|gave out|issued|issue|passed',
    ways: ['sold {}', 'gave away {}'],
  },
  {
    verbs: listed`
      remove|removed|take out|took out|taken out|take off|took off|taken off|minus|deduct|deducted|subtract|pulled|gone|
      went|went out|is gone|are gone|all gone|out of stock
    `,
    ways: ['sold {}', 'threw away {}', 'used {}'],
  },
  {
    verbs: 'shifted|shift|moved|move|sent|send|sent out|dispatched|transferred|despatched|shipped',
    ways: ['sold {}', 'transfer out {}'],
  },
  {
    verbs: 'took|take|taken|takes|has taken|have taken|picked|picked up|grabbed|collected|carried',
    ways: ['sold {}', 'used {}'],
  },
]
