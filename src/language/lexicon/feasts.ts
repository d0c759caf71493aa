/** The feasts of one language's shops; the names of one feast are separated by `|`. */
export interface FeastLexicon {
  /** Of the same day each year, as month and day. */
  readonly fixed: readonly (readonly [month: number, day: number, names: string])[]
  /** So many days from Easter Sunday. */
  readonly fromEaster: readonly (readonly [days: number, names: string])[]
  /** Of another day each year, or of another day from one country to the next. */
  readonly moving: string
  /** The same, whose names are goods, people or other words as well: days only behind "on". */
  readonly onlyAnnounced: string
}
