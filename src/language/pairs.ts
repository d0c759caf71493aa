import { listed } from './lexicon/listed.ts'
import { wordsOf } from './lexicon/words.ts'
import { endOfPlain, lineOf } from './text/line.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

const ANY_STYLE = numberMarks('1,234.5')

/** Goods that nobody wears, of which a pair is two. */
const SINGLE: ReadonlySet<string> = new Set(
  listed`
    beans|bean|bread|loaf|loaves|bun|buns|bagel|bagels|roll|rolls|croissant|croissants|muffin|muffins|cookie|cookies|
    cake|cakes|cupcake|cupcakes|pie|pies|pastry|pastries|doughnut|doughnuts|donut|donuts|samosa|samosas|pizza|burger|
    burgers|sandwich|sandwiches|wrap|wraps|biscuit|biscuits|crisps|chips|chocolate|sweets|candy|gum|milk|cheese|butter|
    yoghurt|yogurt|curd|paneer|cream|egg|eggs|rice|flour|atta|dal|daal|sugar|salt|oil|ghee|pepper|spice|masala|tea|
    coffee|juice|water|cola|coke|pepsi|fanta|sprite|soda|beer|lager|wine|stout|whisky|whiskey|gin|vodka|rum|soup|tuna|
    sardines|corned|noodles|pasta|spaghetti|sauce|ketchup|jam|honey|cereal|oats|apple|apples|banana|bananas|orange|
    oranges|mango|mangoes|mangos|lemon|lemons|onion|onions|potato|potatoes|tomato|tomatoes|chicken|fish|meat|soap|
    shampoo|toothpaste|toothbrush|toothbrushes|detergent|bleach|tissue|tissues|pen|pens|pencil|pencils|notebook|
    notebooks|book|books|bottle|bottles|can|cans|tin|tins|jar|jars|packet|packets|bulb|bulbs|lighter|lighters|matches|
    cigarette|cigarettes|battery|batteries|phone|phones|charger|chargers|cable|cables|mug|mugs|cup|cups|bucket|buckets|
    mop|mops|broom|brooms|umbrella|umbrellas|bag|bags|cement|paint|hammer|hammers|tape
  `.split('|'),
)
/** What one holds or weighs: nothing that is worn is told so. */
const CONTENT = /\d\s*(?:g|gm|gms|kg|kgs|ml|l|ltr|lt|cl)\b/iu

/**
 * How many pieces a pair of such goods is: one of what is worn or held as a pair (runners, gloves, scissors), two of what
 * comes singly; undefined where neither is known for sure.
 */
export function piecesOfPair(name: string, language: Habits['language'] = 'en'): 1n | 2n | undefined {
  const line = lineOf(name, wordsOf(language), ANY_STYLE)
  const isWorn = line.tokens.some((_, at) => endOfPlain(line, at, 'pair-noun') > 0)
  const isSingle = CONTENT.test(name) || line.tokens.some(({ text }) => SINGLE.has(text))
  if (isWorn === isSingle) return undefined
  return isWorn ? 1n : 2n
}
