/** What a date phrase says by itself, before anybody asks which year or which Monday is meant. */
export type DatePhrase =
  /** A whole date. `shortYear`: its year has two digits, which may be another figure. */
  | { readonly kind: 'date'; readonly date: string; readonly shortYear: boolean }
  /** "3 Nov", "5/11". */
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day: number }
  /** "the 5th"; `monthsBack` where a month was pointed at ("the 5th of last month" is 1). */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly monthsBack: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: WhichWeekday }
  /** "2 mondays ago". */
  | { readonly kind: 'weekdays-ago'; readonly weekday: number; readonly count: number }
  /** "friday 6 Nov": the two should agree. */
  | { readonly kind: 'weekday-date'; readonly weekday: number; readonly date: DatePhrase }
  /** Days from today: "yday", "3 days ago". */
  | { readonly kind: 'offset'; readonly days: number }
  /** Months from today, which is a day only roughly: "a month ago". */
  | { readonly kind: 'months'; readonly months: number }
  /** Figures that may be no date at all, or not in this order: "5.11." at the end of a sentence. */
  | { readonly kind: 'doubtful'; readonly likely: DatePhrase }
  /** "the other day", "last week": some day, nobody knows which. */
  | { readonly kind: 'vague' }

/** How a weekday was pointed at: "monday", "past monday", "last monday", "monday last week", "this monday". */
export type WhichWeekday = 'bare' | 'past' | 'last' | 'last-week' | 'this' | 'next' | 'next-week'
