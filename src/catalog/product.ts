import type { UnitCost } from '../ledger/movement.ts'

/** A pack is an integer ratio: `packs` packs hold `thousandths` of the product's unit (a carton of 24: 24000 to 1). */
export interface Pack {
  readonly name: string
  readonly thousandths: bigint
  readonly packs: bigint
}

/** What is known of a product besides its stock. */
export interface Product {
  /** Counted per shop. */
  readonly id: number
  readonly name: string
  readonly unit: string
  readonly priceMinor: bigint | null
  readonly reorderPointThousandths: bigint | null
  readonly category: string | null
  readonly place: string | null
  readonly supplier: string | null
  readonly aliases: readonly string[]
  readonly barcodes: readonly string[]
  readonly packs: readonly Pack[]
  readonly archived: boolean
  /** The product that took this one over. */
  readonly mergedInto: number | null
}

/** A product with what the books say of it now. */
export interface StockedProduct extends Product {
  readonly onHandThousandths: bigint
  readonly valueMinor: bigint
  readonly unitCost: UnitCost | null
}

/** The products of a shop; `version` changes with every fact of every product. */
export interface Catalog {
  readonly version: number
  readonly products: readonly Product[]
}
