/** English words with a figure of goods that do not say what happened: what there is, what it costs, and how many more or fewer. */
export const englishStates = {
  /** Says how many there are, or which price it is. */
  stating: 'is|are|now|set|make|made|becomes|put|keep',
  /** Says which price it is, or what it cost. */
  costing: 'cost|costs|costing',
  /** Behind money or in front of it. */
  money: '/-|rs|rs.|inr',
  /** In front of a number: it is not exact. */
  rough: 'about|around|approx|approximately|roughly|nearly|almost',
  /** Says that so many are there, which is a count more likely than a sale. */
  there: 'have|has|only|now|still|there|left|got',
  /** There are fewer, nobody says why; and there are more. */
  fewer: '-|minus|down by|down|less by|fewer by|short by|reduced by',
  more: 'found|up by|more by|extra|gained',
} as const
