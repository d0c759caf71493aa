import { each, listed } from '../listed.ts'

/** The English words of a heading that says where was counted. */
export interface PlaceCountWords {
  /** Says that goods were counted. */
  readonly counted: string
  /** May say so, or that a place was filled or cleaned: "did". */
  readonly done: string
  /** Says nothing more: "the", "just". */
  readonly beside: string
  /** Goods that lie there lie nowhere else: "fridge". */
  readonly whole: string
  /** More of the goods may lie elsewhere: "top shelf". */
  readonly part: string
  /** In front of the number of a place: "fridge no 2". */
  readonly numbered: string
}

const COLD = listed`
  fridge|fridges|freezer|freezers|chest freezer|deep freezer|deep freeze|ice cream freezer|cooler|coolers|chiller|
  chillers|walk in|walk - in|walkin|walk in fridge|walk - in fridge|walk in freezer|walk - in freezer|walk in cooler|
  walk - in cooler|cold room|coldroom|cold store|milk fridge|drinks fridge|drinks cooler|dairy fridge|esky|icebox|
  coke fridge|bar fridge|beer fridge
`
const SHELVES = 'top|bottom|middle|back|front|first|second|third|lower|upper|left|right|main|high|low|end|side'

/** How English heads a list of what was counted at one place. */
export const englishPlaceCounts: PlaceCountWords = {
  counted: listed`
    counted|count|counts|counting|recounted|recount|checked|check|checks|stock take|stocktake|stock - take|stock taking|
    stocktaking|stock count|stock counts|stock check|stock checked|inventory|inventory count|cycle count|physical count|
    spot check|spot count|tally|tallied|hand count|stock counted|finished counting|finished count|done counting|
    did a count|did the count|count done|counting done|went through|have counted|have checked|ive counted|
    audit|audited|did count
  `,
  done: 'did|done|finished|finished with|doing|do|sorted|went over|had a look at|looked in|looked at|look at',
  beside: listed`
    the|our|my|of|for|in|on|at|from|just|we|i|ive|weve|and|today|this morning|this evening|tonight|now|so|ok|okay|
    right|:|-|.|,|(|)|stock|is|was|update|results|result|figures|list|here|a|quick|full|morning|evening|night|closing|
    opening|close|end of day|eod|by|me|all|whole|complete|done|only|what is|whats
  `,
  whole: COLD,
  part: [
    each(SHELVES, 'shelf|shelves|rack|racks|fridge shelf|row|room|bay|drawer|section|area|stand|counter|store|stock'),
    listed`
      shelf|shelves|rack|racks|counter|counters|display|displays|display case|display fridge|window|window display|
      till|till area|checkout|van|truck|car|boot|bay|bays|aisle|row|bin|drawer|cupboard|cabinet|room|back room|backroom|
      back|out back|out the back|front|out front|shop floor|shopfloor|floor|stockroom|stock room|storeroom|store room|
      store|godown|warehouse|basement|cellar|garage|container|upstairs|downstairs|attic|loft|overstock|backstock|
      back stock|gondola|gondola end|end cap|endcap|pallet|rail|rails|wall|hanger|hangers|stand|basket|baskets|table|
      market stall|stall|kiosk|bar|bench|kitchen|trolley|cart|lobby|reception|dispensary|tindahan|bodega|estante|
      duka|stoo|rafu|almari|almirah|fridge door|fridge shelf|counter fridge|front fridge|back fridge|second fridge|
      small fridge|big fridge|other fridge|left fridge|right fridge|top fridge|upstairs fridge|shop fridge
    `,
  ].join('|'),
  numbered: 'no|#',
}
