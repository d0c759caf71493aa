import { listed } from '../listed.ts'

/** English words by which talk among people is told from what a shop's books are asked or told. */
export interface OverheardWords {
  /** Everyday words that may be a part of a product's name: "day" of Good Day. */
  readonly everyday: string
  /** Said to the others: "anyone". */
  readonly amongOthers: string
  /** Whose the goods are that somebody tells of, and not the shop's: "my". */
  readonly ofSomebody: string
  /** Asks for goods or figures: "how many". */
  readonly asking: string
  /** Says that somebody ate or drank it: "had". */
  readonly eaten: string
  /** What was eaten then was a meal: "breakfast". */
  readonly meals: string
}

/** The English words of talk that is only overheard. */
export const englishOverheard: OverheardWords = {
  everyday: listed`
    good|great|nice|best|day|days|night|nights|morning|mornings|evening|afternoon|week|weeks|month|months|year|years|
    hour|hours|minute|minutes|time|times|lucky|happy|sweet|fresh|love|life|home|king|queen|sun|star|gold|golden|royal|
    super|big|little|new|old|red|blue|green|black|white|hot|cold|cool|fun|party|holiday|game|games|way|people|man|men|
    boy|boys|girl|girls|lady|ladies|baby|kids|family|friend|friends|half|one|two|seven|up|all|fair|lovely|marie|monday|
    tuesday|wednesday|thursday|friday|saturday|sunday
  `,
  amongOthers: listed`
    anyone|anybody|someone|somebody|everyone|everybody|lol|haha|hahaha|lmao|rofl|yum|yummy|guys|bro|dude|folks|omg|wow|
    hehe|wants|wanna|fancy
  `,
  ofSomebody: 'my|mine|his|her|their|your|myself|himself|herself',
  asking: listed`
    how|what|whats|which|where|when|who|why|stock|stk|price|rate|cost|left|remain|remaining|balance|bal|any|have|
    inventory|hand|qty|quantity|much|many|check|show|level|levels|count|list|available|out|low|sales|report|history|
    details|worth|value|profit|low|reorder|finished|finish|gone|there|got|shelf|store|shop|tell|see|view|status|position
  `,
  eaten: 'had|ate|eat|eaten|drank|having|eating',
  meals: listed`
    breakfast|brekkie|brunch|lunch|dinner|supper|tea time|teatime|a snack|snack|dessert|tiffin|nashta
  `,
}
