import { each, listed } from '../../listed.ts'

const TAGALOG = each(
  'sa|galing sa|doon sa|dun sa|dito sa|sa may|mula sa',
  listed`
    palengke|merkado|talipapa|divisoria|baclaran|bagsakan|bodega|grocery|supermarket|puregold|sm|wet market|market|
    balintawak|tiangge|bayan|pamilihan|bangketa|palengke namin|public market|carbon|kadiwa|suki namin|suki ko
  `,
)
const INDIAN = [
  each(
    'mandi|sabzi mandi|sabji mandi|subzi mandi|bazaar|bazar|bajaar|bajar|market|haat|wholesale|wholesale market|apmc',
    'se|mein|me|mai|mei|pe|par|theke|thekey|nunchi|la|inda|ki taraf se',
  ),
  each('in|at|in the|at the|by|for', 'mandi|sabzi mandi|sabji mandi|bazaar|bazar|haat|apmc|sandhai|santhe'),
  'sandhaiyil|santheyalli|chantayil|mandi',
].join('|')
const SWAHILI = listed`
  sokoni|kutoka sokoni|toka sokoni|kwa soko|pale sokoni|huko sokoni|hapo sokoni|soko|gikomba|marikiti|wakulima|
  kongowea|muthurwa|kariakoo|tao|kwa jumla|sokoni leo|mu katale|katale|owino|nakasero|kikuubo
`
const AFRIKAANS = each('by|op|van|vanaf|by die|op die|van die|vanaf die', 'mark|varsmark|groothandel|groothandelaar')
const WEST_AFRICAN = [
  each(
    'for|na|inside|for inside|from inside|enter',
    'market|main market|onitsha|oshodi|balogun|alaba|bodija|idumota|kasuwa|oja|ahia|makola|kejetia|kantamanto',
  ),
  listed`
    oja|ni oja|lati oja|loja|l'oja|ninu oja|kasuwa|a kasuwa|daga kasuwa|ahia|na ahia|n'ahia|dwom|makola|kejetia
  `,
].join('|')
const SOUTHERN = 'emakethe|emmakethe|emarikeni|mmarakeng|kumusika|pamusika'
const ENGLISH = each(
  'in|in the|inside|inside the|for|for the|at|at the|down the|up the|over the|on the|by|by the',
  'mark|market|main market|wet market|fish market|open market|farmers market|town|city|cbd|wholesale',
)

/** Behind goods that were bought: where, as it is said in English messages of many countries. */
export const AT_MARKET = [TAGALOG, INDIAN, SWAHILI, AFRIKAANS, WEST_AFRICAN, SOUTHERN, ENGLISH].join('|')
