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
