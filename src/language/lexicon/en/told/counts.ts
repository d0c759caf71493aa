import { each, listed, perhaps } from '../../listed.ts'

const COUNTS = listed`
  stocktake|stock take|stock-take|count|stock count|inventory|inventory count|recount|stock check|shelf check|
  fridge check|physical count|cycle count|shelf count|counting|tally|stocktaking|stock taking|stock-taking|taking stock|spot check|
  fridge count
`
const PLACES = listed`
  fridge|shelf|shelves|freezer|cooler|store|storeroom|stockroom|stock|back room|rack|racks|display|cabinet|counter|
  cupboard|drawer|chiller
`

/** English words around what was counted, and around what the books say of it. */
export const englishCounts = {
  /** In front of goods of which all is told that there is. */
  heading: [
    perhaps(
      'the|todays|our|my|this mornings',
      listed`
        opening stock|opening balance|opening stocks|opening inventory|opening count|starting stock|starting count|
        starting inventory|start of day stock|start of day count|start of the day stock|morning stock|current stock|
        current stocks|present stock|stock left|stock remaining|remaining stock|stock balance|balance stock|
        stock at closing|stock at closing time|stock at close|stock at opening|stock in hand|stock on hand|
        stock on shelf|stock on the shelf|stock as of now|stock right now|end of day stock|eod stock|end of day count|
        end of shift stock|physical stock|physical count|actual stock|what is left|left over stock|closing balance
      `,
    ),
    each('did|done|finished|completed|doing|after|just did|just finished', COUNTS),
    each('this mornings|tonights|todays|this evenings|my|our|this afternoons|latest', COUNTS),
    'new count|new stock count|new stocktake|new recount',
  ].join('|'),
  /** The same of a count that was made: one of each list, where it has no empty saying. */
  headingDone: [
    'just|just now|i|we|have|has|ive|weve|ok|',
    'did|done|finished|finished doing|completed|done with|just did|just done|just finished',
    'a|the|my|our|todays',
    'quick|full|weekly|monthly|proper|little|small|rough|final|',
    COUNTS,
  ],
  /** Somebody looked there: what is left is told behind it. */
  looked: [
    each(
      each(
        perhaps('just|i|i just|we|we just|ive', 'checked|looked at|looked in|went through|checking|gone through'),
        'the|our|my',
      ),
      PLACES,
    ),
    each(perhaps('just|i|i just|we', 'checked|looked in|went through'), PLACES),
  ].join('|'),
  iCount: listed`
    i make it|we make it|i count|we count|i counted|we counted|i got by count|my count is|my count says|
    may natira pang|may natira pang mga|may natira pa|may natitira pang|may tira pang|may tira pa|meron pang natira
  `,
  /** Behind a product, and in front of how many. */
  inShop: listed`
    current stock|current balance|stock now|available stock|closing stock|stock at close|stock balance|
    closing|closing balance|closing count|closing qty|closing bal|ziko|iko|zipo|ipo|dey ground|
    physical|physical count|physically|in the shop|in the store|actual|actual count|actual stock|
    in shop now|total in shop|total in the shop|total in store|count now|as counted|by count
  `,
  /** Behind all of a product; else a number behind it may be the shop's own. */
  inShopAll: 'in shop|in store',
  /** Behind a product of which so many are left: that they are, when and where. */
  left: 'left|remaining|remain|remains|left over|bal|bal is|still left|still there|leftover|left now|remaining now',
  leftWhen: listed`
    at close|at closing|at closing time|at the end of the day|end of day|eod|by close|at end of day|after close|today|
    tonight|now|right now|at the moment|on the shelf|on shelf|in the shop|in shop|in store|in the store|in stock|
    in the back|in the fridge|in fridge|in the freezer|in the storeroom|after count|after counting|this evening|
    this morning|at lunch|as of now|by end of day|in total|in all|only|just
  `,
  gotLeft: listed`
    got|have|have got|weve got|ive got|we have|i have|we got|i got|we have got|i have got|we still have|still have|
    still got|we still got|weve still got|there are still|weve only got|only got|we only have|only have|just got|
    we only got|we just have|now have|we now have
  `,
  total: 'total|all|in total|total number of|number of|total of',
  /** There is nothing left of it. */
  finished: listed`
    finished|is finished|are finished|all gone|is all gone|are all gone|gone|is gone|exhausted|over|is over|all finished|
    is empty|empty|has finished|have finished|has run out|ran out|run out|is out|out of stock|is out of stock|none left|
    don finish|is done|nil|is nil
  `,
  noMore:
    'no more|no|out of|we are out of|were out of|run out of|ran out of|all out of|completely out of|totally out of',
  none: each(
    '0|zero|nil|none',
    'left|remaining|in stock|on the shelf|on shelf|now|left now|balance|there|pcs left|pieces left',
  ),
  noneBehind: each(
    'stock|stock is|stock now|balance|balance is|count|count is|stock at|now|left|qty|remaining|so stock is|its now|now its',
    '0|zero|nil',
  ),
  /** What the books say, in front of a product or behind it. */
  books: each(
    perhaps(
      'the|my|our',
      listed`
        books|book|system|app|bot|computer|screen|record|records|ledger|register|register book|stock sheet|software|
        pos|khata|tally|excel|telegram|slack
      `,
    ),
    'say|says|said|show|shows|showed|showing|has|have|had|is showing|was showing|thinks|reads|tells|gives',
  ).concat('|you say|you said|you show|you showed|you are showing'),
  shows:
    'system|books|book|app|system says|books say|system shows|in the app|shows|show|is showing|showing|showed|shows as|shown as|in the system|on the system|in system|in the books|by the books',
  actually: listed`
    but|only|actual|actually|actual is|the actual is|actual count is|actual count|the actual count is|physical|
    physical is|physical count is|physical count|i have|i only have|i have only|we have|we only have|we have only|i count|
    i counted|we counted|we count|there are|there is|theres|there are only|theres only|there is only|i see|i see only|
    i only see|i can only see|i find|i found|real count is|real is|really|on the shelf there are|shelf has|
    on shelf there is|on shelf|on the shelf|in hand i have|the shelf has|count is|my count is|i get|i only get|
    counted|count|in reality|reality is|i make it|there were|there was
  `,
  /** Tells a price as well, where nothing names the books. */
  itIs: 'its|it is|its actually|it is actually',
  /** In front of what remains, as it is said in West Africa. */
  remains: 'e remain|e dey remain|e remain only|na only|na|na so so|e just remain|wetin remain na|wey remain na',
}
