/** Which product a person means by `said`. Only `one` may be written at once. */
export type NameReading =
  /** Exact name, alias, barcode, plural or singular, word order, or parts that fit this product and no other. */
  | { readonly kind: 'one'; readonly product: number; readonly said: string }
  /** Fits several; the likelier first. */
  | { readonly kind: 'several'; readonly products: readonly number[]; readonly said: string }
  /** Fits nothing, but resembles these: a typo or a sound-alike. The nearest first. */
  | { readonly kind: 'near'; readonly products: readonly number[]; readonly said: string }
  /** Resembles nothing. */
  | { readonly kind: 'unknown'; readonly said: string }

/** How much, in the unit that was spoken. */
export type QuantityReading =
  /**
   * `unit` is a canonical unit (kg, g, l, ml, m, cm, pcs …) or the word of a pack or container (carton, tray, packet),
   * singular; null when none was said. `packSizeThousandths` is "of 24" in "5 cartons of 24", `packSizeUnit` "g" in
   * "2 bags of 250g". `mayBePrice`: nothing says that the number is no price: "sugar 5kg 250".
   */
  | {
      readonly kind: 'exact'
      readonly thousandths: bigint
      readonly unit: string | null
      readonly packSizeThousandths?: bigint
      readonly packSizeUnit?: string
      readonly mayBePrice?: true
      readonly said: string
    }
  /** A number that can be read in two ways: "1,000" in some styles, "60 20". */
  | { readonly kind: 'open'; readonly readings: readonly bigint[]; readonly unit: string | null; readonly said: string }
  /** "a few", "some", "2 or 3"; `of` what is on hand it is all ("all the") or may be the only one ("the last"). */
  | { readonly kind: 'vague'; readonly said: string; readonly of?: 'all' | 'last' }

/** What was said of money. `each` is per spoken unit (per carton where cartons were spoken of), in minor units. */
export type PriceReading =
  /**
   * For one of what was counted; `ofUnit`: for one unit of the product, though packs of it were counted: one "piece", or
   * the unit by its name. `mayBeHour`: "at 8" beside a day may be when it was.
   */
  | { readonly kind: 'each'; readonly minor: bigint; readonly ofUnit?: 'piece' | 'named'; readonly mayBeHour?: true }
  | { readonly kind: 'total'; readonly minor: bigint }
  | { readonly kind: 'free' }
  /** "10% off", "half price": off the list price, in thousandths of a percent. */
  | { readonly kind: 'off'; readonly percentThousandths: bigint }
  /** "10 off": so much less than the list price, for each. */
  | { readonly kind: 'less'; readonly minor: bigint }
  /** A money word or figure that has no single reading; `minor` is an amount that may be that of one or of all,
   * `ofDozen` one that may be that of one or of a dozen, `ofPack` that of a pack, unless it tells how many are in it. */
  | {
      readonly kind: 'unclear'
      readonly said: string
      readonly minor?: bigint
      readonly ofDozen?: bigint
      readonly ofPack?: bigint
      /** Amounts to offer as that of one, and as that of all of them, where it is asked. */
      readonly offers?: { readonly ofOne: bigint; readonly ofAll?: bigint }
    }

/** A day of the books. */
export type DayReading =
  /** `said` is how it was said, to say back what it was read as. */
  | { readonly kind: 'day'; readonly date: string; readonly said: string }
  /** Lies in the future: never booked without a question. */
  /** `past`: the latest such day that is past, where the year was left open. */
  | { readonly kind: 'future'; readonly date: string; readonly said: string; readonly past?: string }
  /** A date-like tail with two readings or none; `dates` are the days that it may mean, the likelier first. */
  | { readonly kind: 'unclear'; readonly said: string; readonly dates?: readonly string[] }

/** A half-open range of business dates; null is open. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
  readonly said: string
}

/** One product with how much of it. */
export interface Item {
  readonly name: NameReading
  /** Null when no quantity was said. */
  readonly quantity: QuantityReading | null
  readonly price: PriceReading | null
}

/** Which movement a verb means; each is a command of that name. */
export const MOVES = [
  'sell',
  'receive',
  'customer-return',
  'supplier-return',
  'waste',
  'use',
  'count',
  'transfer',
] as const
/** Which movement a verb means. */
export type Move = (typeof MOVES)[number]

/** One thing that was done, to some products. */
export interface Clause {
  readonly move: Move
  readonly items: readonly Item[]
  readonly day: DayReading | null
  /** "to Kumar on credit", "from Murugan traders", "bill no 1023": kept as said. */
  readonly remark: string | null
  /** One price for several items, none of which has its own. */
  readonly priceOfAll?: PriceOfAll
}

/** A price behind the last of several items: "2 soap and 3 tea for 150 total", "12 each". */
export interface PriceOfAll {
  readonly price: Extract<PriceReading, { kind: 'each' | 'total' }>
  /** Nothing says so: it may be that of the last item alone. */
  readonly isDoubtful: boolean
  readonly said: string
}

/** The price of one product, or of one `unit` of it, in minor units. */
export interface PriceOf {
  readonly product: NameReading
  readonly money: bigint
  readonly unit?: string
}

/** Values found in the places of a phrase; which are there depends on the phrase. */
export interface Slots {
  readonly product?: NameReading
  readonly products?: readonly NameReading[]
  /** Free words: a new name, a code, a remark. */
  readonly text?: string
  readonly quantity?: QuantityReading
  /** An amount of money in minor units. */
  readonly money?: bigint
  /** What the amount was before, as it is told; it must be so. */
  readonly formerMoney?: bigint
  /** A sign or a word of a currency stands at the amount. */
  readonly isMarkedMoney?: boolean
  /** A second amount of money, where a phrase has two: the cost beside the price. */
  readonly cost?: bigint
  /** Prices of several products, stated at once. */
  readonly prices?: readonly PriceOf[]
  /** At which stock a new product is low. */
  readonly reorderPoint?: QuantityReading
  /** A number behind the name of a new product: a part of it, or how many there are. */
  readonly numberBehind?: QuantityReading
  /** Words among the figures of a new product that are none of them. */
  readonly leftover?: string
  readonly number?: bigint
  readonly entry?: number
  readonly day?: DayReading
  readonly period?: Period
  readonly unit?: string
  readonly pack?: string
  readonly category?: string
  readonly place?: string
  readonly member?: string
  /** One of the words that the phrase listed as alternatives: {word:a|b|c}. */
  readonly word?: string
}

/** What a line of a message was understood as. */
export type LineReading =
  /** Movements: every word of the line is claimed by a clause. */
  | { readonly kind: 'clauses'; readonly text: string; readonly clauses: readonly Clause[] }
  /** One of the phrases of a command, consumed whole. */
  | { readonly kind: 'phrase'; readonly text: string; readonly command: string; readonly slots: Slots }
  /** Takes back or changes what was just said: "sorry 4 not 3", "make that 5", "no, sugar". `line` is the line that it amends, as it should have read. `asks` are the lines that it may mean where that is in doubt: none is written before one is chosen. */
  | { readonly kind: 'amend'; readonly text: string; readonly line: string; readonly asks?: readonly string[] }
  /** Something was recognised, but words are left over or a part is missing: nothing is written, the bot asks. */
  | {
      readonly kind: 'unclear'
      readonly text: string
      /** The nearest command by what was recognised. */
      readonly command: string | null
      /** What stands in the way, in the person's own words. */
      readonly because:
        | 'no-product'
        | 'no-quantity'
        | 'words-left'
        | 'two-numbers'
        | 'two-readings'
        | 'no-verb'
        /** The whole message is a list of goods that nobody knows, which may be made. */
        | 'stock-list'
      readonly said: string
      readonly products: readonly NameReading[]
      /** The plain lines of which one is meant, where they are known. */
      readonly ways?: readonly string[]
    }
  /** No entry and no question: chatter, an intention, somebody else's business. `unknown`: nothing in it was recognised. */
  | {
      readonly kind: 'nothing'
      readonly text: string
      readonly because: 'chatter' | 'intention' | 'unknown' | 'untold'
    }
