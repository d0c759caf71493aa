/** Units of measure: how many of the dimension's smallest unit one is. Integers only, so that nothing is rounded. */
const MEASURES = new Map<string, { readonly dimension: string; readonly smallest: bigint }>([
  ['mg', { dimension: 'mass', smallest: 1n }],
  ['g', { dimension: 'mass', smallest: 1_000n }],
  ['kg', { dimension: 'mass', smallest: 1_000_000n }],
  ['ml', { dimension: 'volume', smallest: 1n }],
  ['cl', { dimension: 'volume', smallest: 10n }],
  ['l', { dimension: 'volume', smallest: 1_000n }],
  ['mm', { dimension: 'length', smallest: 1n }],
  ['cm', { dimension: 'length', smallest: 10n }],
  ['m', { dimension: 'length', smallest: 1_000n }],
])

/** The spellings of each unit that people and price lists use. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  pcs: ['pc', 'pce', 'piece', 'pieces', 'no', 'nos', 'unit', 'units', 'item', 'items', 'ea', 'each', 'count'],
  pkt: ['pkts', 'packet', 'packets', 'pack', 'packs'],
  pair: ['pairs', 'pr', 'prs'],
  mg: ['milligram', 'milligrams'],
  g: ['gm', 'gms', 'gr', 'grs', 'gram', 'grams', 'gramme', 'grammes'],
  kg: ['kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
  ml: ['mls', 'millilitre', 'millilitres', 'milliliter', 'milliliters'],
  cl: ['centilitre', 'centilitres'],
  l: ['lt', 'ltr', 'ltrs', 'litre', 'litres', 'liter', 'liters'],
  mm: ['millimetre', 'millimetres', 'millimeter', 'millimeters'],
  cm: ['cms', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  m: ['mtr', 'mtrs', 'metre', 'metres', 'meter', 'meters'],
}

const CANONICAL = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, spellings]) => spellings.map(spelling => [spelling, unit] as const)),
)

/** One of these is one piece, however it is wrapped. */
const WRAPPINGS = new Set(
  'bottle btl can tin jar strip tube tub pouch sachet satchet bar loaf bunch head punnet vial blister jug keg barrel cup bowl container block glass jerrycan cylinder coil reel length portion serving plate pint'.split(
    ' ',
  ),
)

/** Parts of what is wrapped: how many of them a strip or a packet holds is never guessed. */
const PARTS = new Set('tablet capsule slice stick sheet'.split(' '))

/** Measures whose size is not known here. */
const FOREIGN_MEASURES = new Set('oz lb ft inch gallon tonne quintal'.split(' '))

/** Words that hold many of something: how many is never guessed. */
const CONTAINERS = new Set(
  'carton case box crate tray sack bag bundle bale pallet sleeve drum basket bucket roll ream set dozen multipack outer'.split(
    ' ',
  ),
)

/** The longest word that is taken for a unit. */
export const LONGEST_UNIT = 16

/** A unit's canonical word: kg for "Kilos", pcs for "nos"; another word stays as it is, in lower case. */
export function canonicalUnit(word: string): string {
  const lower = word.trim().toLowerCase().replace(/\.$/u, '')
  return CANONICAL.get(lower) ?? lower
}

/** Is it a unit of mass, volume or length? */
export function isMeasure(unit: string): boolean {
  return MEASURES.has(canonicalUnit(unit))
}

/** Is it a measure that cannot be converted: an ounce, a foot? */
export function isForeignMeasure(unit: string): boolean {
  return FOREIGN_MEASURES.has(canonicalUnit(unit))
}

/** Is it a word for counting one by one, whatever the goods: pieces, packets? */
export function isPieceUnit(unit: string): boolean {
  const word = canonicalUnit(unit)
  return word === 'pcs' || word === 'pkt'
}

/** Is one of `unit` one piece of what is counted in `own`? A strip is one of what is kept in pieces, none of tablets. */
export function isOnePiece(unit: string, own: string): boolean {
  const [word, counted] = [canonicalUnit(unit), canonicalUnit(own)]
  return word === counted || word === 'pcs' || ((isPieceUnit(word) || WRAPPINGS.has(word)) && !PARTS.has(counted))
}

/** Does the word name a container of many, whose size must be known? */
export function isContainer(unit: string): boolean {
  return CONTAINERS.has(canonicalUnit(unit))
}

/** A quantity of one measure in another of the same dimension, or undefined: `exact` is false when it falls between thousandths. */
export function convertMeasure(
  thousandths: bigint,
  from: string,
  to: string,
): { readonly thousandths: bigint; readonly exact: boolean } | undefined {
  const source = MEASURES.get(canonicalUnit(from))
  const target = MEASURES.get(canonicalUnit(to))
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return undefined
  const scaled = thousandths * source.smallest
  return { thousandths: scaled / target.smallest, exact: scaled % target.smallest === 0n }
}
