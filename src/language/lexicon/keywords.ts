/** The words of one language that are read where they are misspelt. */
export interface KeywordLexicon {
  /** Words of one meaning are separated by `|`, meanings by `;`. */
  readonly meanings: string
  /** `short word`, separated by `;`: what is typed for a word and is too short to be near it. */
  readonly abbreviations: string
  /** Words of their own that look like a slip of another. */
  readonly ownWords: string
}
