/** What English says of a whole line that makes its plain reading doubtful. */
export interface WholeLineWords {
  /** A day of the month behind "on", without "the": "on first". */
  readonly bareDay: RegExp
  /** Words behind "free" that tell of whom or why, and are no goods. */
  readonly besideFree: RegExp
  /** Some more of the goods, and what became of them: "plus 2 damaged". */
  readonly moreSpoilt: RegExp
  /** How many people did nothing, behind "no". */
  readonly one: RegExp
  /** In front of "no one": who it would have been done to. */
  readonly toWhom: RegExp
  /** Behind what came in, which it matches first: a figure that it sells at, or so many that were sold, behind the word it matches second. */
  readonly sellsAt: RegExp
  /** A day that people are called by as well, and what it, or they, bought. */
  readonly dayOrBuyer: RegExp
  /** Money that was got for so many: the money, and the goods. */
  readonly gotFor: RegExp
}

/** The English sayings, one pattern each. */
export const englishWholeLine: WholeLineWords = {
  one: /^(?:one|two|three|four|five)$/iu,
  sellsAt: /^(.*?[\p{L}\d])[\s,;.&]+(?:and\s+)?(sells?|sale|selling)\s+\D{0,2}\d+(?:[.,]\d+)?$/iu,
  dayOrBuyer: /^(sunday|monday|friday)\s+bought\s+(\S.*)$/iu,
  gotFor:
    /^(?:i\s+|we\s+)?(?:got|received|collected|took|made)(?:\s+paid)?\s+(\d+(?:[.,]\d+)?)\s+for\s+(\d+\s+\p{L}.*)$/iu,
  toWhom: /^(?:to|by|from|for|with)$/iu,
  bareDay:
    /^on (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|last)$/iu,
  besideFree:
    /^(?:of|from|by|with|to|for|because|as|on|at|in|today|yesterday|per|via|thanks|charge|samples?|offer)\b/iu,
  moreSpoilt: /\b(?:plus|and|\+)\s*\d+\s+(?:damaged|broken|spoilt|spoiled|expired|bad|returned|torn|leaking|rotten)$/iu,
}
