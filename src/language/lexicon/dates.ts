/** The words of one language for days, months and hours; a list of spellings of one thing is separated by spaces. */
export interface DateLexicon {
  /** From January on. */
  readonly months: readonly string[]
  /** From Monday on. */
  readonly weekdays: readonly string[]
  /** From one on. */
  readonly cardinals: readonly string[]
  /** From first on. */
  readonly ordinals: readonly string[]
  /** Units of time, one and many. */
  readonly units: string
  /** Behind so many of them: so long ago. */
  readonly back: string
  /** Days that are said by a saying of their own, as days from today. */
  readonly namedDays: readonly (readonly [number, readonly string[]])[]
  /** Pattern of what speaks of some day without saying which. */
  readonly vagueDay: string
  /** Pattern of an hour of the day: "at 5pm". */
  readonly hour: string
  /** Words of a part of a day. */
  readonly partsOfDay: string
  /** Pattern of a part of a day: "in the evening". */
  readonly partOfDay: string
}
