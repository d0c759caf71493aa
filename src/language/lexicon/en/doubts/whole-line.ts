/** What English says of a whole line that makes its plain reading doubtful. */
export interface WholeLineWords {
  /** A day of the month behind "on", without "the": "on first". */
  readonly bareDay: RegExp
  /** Words behind "free" that tell of whom or why, and are no goods. */
  readonly besideFree: RegExp
  /** Some more of the goods, and what became of them: "plus 2 damaged". */
  readonly moreSpoilt: RegExp
}

/** The English sayings, one pattern each. */
export const englishWholeLine: WholeLineWords = {
  bareDay:
    /^on (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|last)$/iu,
  besideFree:
    /^(?:of|from|by|with|to|for|because|as|on|at|in|today|yesterday|per|via|thanks|charge|samples?|offer)\b/iu,
  moreSpoilt: /\b(?:plus|and|\+)\s*\d+\s+(?:damaged|broken|spoilt|spoiled|expired|bad|returned|torn|leaking|rotten)$/iu,
}
