import { isPieceUnit } from './units.ts'

const words = (listed: string): ReadonlySet<string> => new Set(listed.trim().split(/\s+/u))

/** Goods of which each piece is a sheet. */
const IN_SHEETS = words(`
  sandpaper sandpapers emery plywood ply mdf chipboard hardboard softboard blockboard plasterboard drywall cardboard roofing
  zinc corrugated polycarbonate perspex acrylic plexiglass formica veneer sunmica laminate sheet sheets manila manilla poster
`)
/** Of these, what holds many together. */
const MANY_TOGETHER = words(`
  pad pads ream reams book books pack packs pkt packet packets roll rolls bundle bundles box boxes set sets protector
  protectors s pk pcs x assorted screws nails adhesive glue cutter cutters blade
`)
/** What comes in small bags, each of them a packet. */
const IN_BAGS = words(`
  crisps crisp chips walkers doritos pringles quavers wotsits skips frazzles mccoys tayto taytos lays simba naks niknaks
  kurkure chippy piattos nova chicharon popcorn haribo maltesers minstrels revels
`)

/** Is one of `word` one piece of what is counted in `own`, as its name tells: a sheet of sandpaper, a bag of crisps? */
export function isOneByName(word: string, own: string, name = ''): boolean {
  const isSheet = word === 'sheet' && isPieceUnit(own)
  if (!isSheet && !(word === 'bag' && own === 'pkt')) return false
  const named = name.toLowerCase().match(/\p{L}+/gu) ?? []
  const joined = named.map((one, at) => one + (named[at + 1] ?? ''))
  const holds = (kinds: ReadonlySet<string>): boolean => [...named, ...joined].some(one => kinds.has(one))
  return isSheet ? holds(IN_SHEETS) && !holds(MANY_TOGETHER) : holds(IN_BAGS)
}

/** Goods that are counted one by one, of which a packet or a bunch holds several. */
const COUNTED_SINGLY = words(`
  egg eggs screw screws bolt bolts nail nails washer washers rivet rivets bulb bulbs pen pens pencil pencils eraser erasers
  banana bananas rose roses lemon lemons lime limes orange oranges apple apples mango mangoes mangos coconut coconuts bun buns
  roll rolls croissant croissants muffin muffins doughnut doughnuts donut donuts samosa samosas bagel bagels can cans bottle
  bottles jar jars tin tins
`)
/** What holds several of them. */
const HOLDS_SEVERAL = words('pkt bunch')

/** Of these, what is a vessel: so many millilitres behind it are what one of them holds. */
const VESSELS = words('can cans bottle bottles jar jars tin tins')
/** What tells the kind of the goods behind their name: a size, a colour, what they are made of. */
const KINDS = words(`
  x mm cm m inch inches in ft no nos size w watt watts v pc pcs small medium large big mini jumbo long short extra xl white
  black blue red green yellow brown pink grey gray gold silver clear assorted brass steel stainless galvanised galvanized
  plain fresh new loose
`)
/** A weight or a volume: of goods that are counted singly, what one packet holds. */
const CONTENT = /\d\s*(?:g|gm|gms|kg|kgs|ml|l|ltr|oz|lb|lbs)\b/u

/** Does one of `word` hold several of what is counted in `own`, as its name tells: a packet of screws, of cans? */
export function isSeveralByName(word: string, own: string, name = ''): boolean {
  if (own !== 'pcs' || !HOLDS_SEVERAL.has(word)) return false
  const told = name.toLowerCase()
  const goods = told.match(/\p{L}+/gu)?.findLast(one => !KINDS.has(one) && !isOfContent(one, told)) ?? ''
  return COUNTED_SINGLY.has(goods) && (VESSELS.has(goods) || !CONTENT.test(told))
}

function isOfContent(one: string, name: string): boolean {
  return CONTENT.test(name) && CONTENT.exec(name)?.[0].endsWith(one) === true
}
