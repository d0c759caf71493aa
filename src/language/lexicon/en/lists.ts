import { listed } from '../listed.ts'

/** English words in the lines of a list that are no goods. */
export const englishLists = {
  /** Around the day that a whole list is of: "all of that was yesterday", "date 16/11". */
  aroundDay: listed`
    all|both|everything|every|the|lot|that|this|these|those|they|it|was|were|is|are|of|date|dated|dt|on|for|from|
    done|above|items|them|list|entries|whole|thing|things|actually|btw|just|only
  `,
  /** Of a list, that it is not so. */
  undone: listed`
    no|nope|nah|nay|not|none|never|didnt|dont|wasnt|werent|isnt|arent|nothing|cancel|cancelled|canceled|cancelling|void|
    voided|reversed|refunded|returned|unsold|wrong|mistake|incorrect|error|ignore|disregard|scratch|delete|deleted|
    remove|removed|nvm|nevermind|oops|false|fake|test|testing|rejected|refused|postponed|undone|back|came back|
    fell through|bounced|sorry|correction|excluded|cross out|crossed out
  `,
  /** Beside words that undo. */
  besideUndone: listed`
    all|both|everything|the|lot|that|this|these|those|they|it|was|were|is|are|of|above|items|them|list|order|orders|
    sale|sales|entry|entries|one|ones|last|just|a|my|i|please|pls|plz|boss|sir|by|got|been|be|has|have|had|for|yet|
    mind|whole|thing|sold|happened|happen|done|received|delivered|delivery|bill|invoice|customer|now|out|true|
    count|counted|up|made|make|go|through|went|so|ok|okay|hey|oh|wait
  `,
  /** Places that bear a number: "Shop 2" above a list is where it was. */
  numberedPlaces: listed`
    shop|store|outlet|branch|warehouse|godown|depot|counter|till|stall|kiosk|van|truck|table|room|floor|site|location|
    page|sheet|section|aisle|shelf|rack|bay|bill|invoice|order|batch|shift|day|week|list|part|customer|route|trip|
    register|unit|container|load|drop
  `,
}
